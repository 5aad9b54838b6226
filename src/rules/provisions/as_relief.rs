//! An ask decided as international humanitarian relief.
//!
//! ## How we read it
//! Open to relief missions, and to a relief ask inside a mission led by the UN.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Contributions in kind, disaster relief law.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Art. 3(2) old, 3(3) new.

use crate::model::ask::Assignment;
use crate::model::mission::Framework;
use crate::rules::expr::{Expr, assignment_in, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::AsRelief,
    expr: Expr::All(&[
        Expr::Any(&[
            framework_in(&[Framework::Relief]),
            Expr::All(&[
                framework_in(&[Framework::UnPko, Framework::UnOther]),
                assignment_in(&[Assignment::Relief]),
            ]),
        ]),
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
    citations: &["act-3-3"],
};
