//! An ask decided as international election observation.
//!
//! ## How we read it
//! Open to election missions, and to an election ask inside a mission led by the UN.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Election observers sent under other arrangements.
//!
//! ## In force
//! Since 12 June 1998.
//!
//! ## Sources
//! Act Art. 3(2-2) old, 3(4) new.

use crate::model::ask::Assignment;
use crate::model::mission::Framework;
use crate::rules::expr::{Expr, assignment_in, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::AsElection,
    expr: Expr::All(&[
        Expr::Any(&[
            framework_in(&[Framework::Election]),
            Expr::All(&[
                framework_in(&[Framework::UnPko, Framework::UnOther]),
                assignment_in(&[Assignment::Elections]),
            ]),
        ]),
        Expr::Refer(ProvisionId::ElectionCovered),
        Expr::Refer(ProvisionId::ReliefBasis),
        Expr::Refer(ProvisionId::ReliefPrinciples),
        Expr::Refer(ProvisionId::Floor),
        Expr::Refer(ProvisionId::Listed),
        Expr::Refer(ProvisionId::Personnel),
        Expr::Refer(ProvisionId::Freeze),
        Expr::Refer(ProvisionId::StableConsent),
        Expr::Refer(ProvisionId::Companion),
        Expr::Refer(ProvisionId::Weapons),
        Expr::Refer(ProvisionId::Integration),
    ]),
    out_of_scope: OutOfScope::Silent,
    citations: &["act-3-4"],
};
