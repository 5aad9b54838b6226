//! An ask decided as part of a UN peacekeeping operation.
//!
//! ## How we read it
//! Basis, principles, the fixed floor, and every condition on the assignment itself.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Diet approval, the ceiling of 2,000 persons, implementation plans.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Art. 3(1).

use crate::model::mission::Framework;
use crate::rules::expr::{Expr, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::AsUnPko,
    expr: Expr::All(&[
        framework_in(&[Framework::UnPko, Framework::UnOther]),
        Expr::Refer(ProvisionId::UnBasis),
        Expr::Refer(ProvisionId::OperationPrinciples),
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
    citations: &["act-3-1"],
};
