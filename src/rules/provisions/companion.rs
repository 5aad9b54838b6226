//! Rush-to-rescue stands beside a support unit only.
//!
//! ## How we read it
//! A mission whose unit asks are (a)-(g) alone has none. Demining is no such unit here.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Whether the unit is near enough to come to the aid of anybody.
//!
//! ## In force
//! Since 29 March 2016.
//!
//! ## Sources
//! Act Art. 3(5)(v).

use crate::model::ask::Assignment;
use crate::rules::expr::{Expr, Scope, assignment_outside};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Companion,
    expr: Expr::Any(&[
        assignment_outside(&[Assignment::RushToRescue]),
        Expr::Scope(Scope::BesideSupportUnit),
    ]),
    out_of_scope: OutOfScope::Required,
    citations: &["act-3-5-v"],
};
