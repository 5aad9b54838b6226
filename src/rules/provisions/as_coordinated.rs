//! An ask decided as part of an internationally coordinated operation.
//!
//! ## How we read it
//! As for UN peacekeeping, with a basis and a place in the law of its own.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Other laws under which Japan acted beside such operations.
//!
//! ## In force
//! Since 29 March 2016.
//!
//! ## Sources
//! Act Art. 3(2), Annex 1.

use crate::model::mission::Framework;
use crate::rules::expr::{Expr, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::AsCoordinated,
    expr: Expr::All(&[
        framework_in(&[Framework::Coordinated]),
        Expr::Refer(ProvisionId::CoordinatedCovered),
        Expr::Refer(ProvisionId::CoordinatedBasis),
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
    citations: &["act-3-2"],
};
