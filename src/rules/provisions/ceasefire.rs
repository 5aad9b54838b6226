//! Principle 1 where there is an armed conflict.
//!
//! ## How we read it
//! An agreement, unless none is required.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Breaches after the agreement: these belong to the timeline.
//!
//! ## In force
//! Since 10 August 1992; "not required" never.
//!
//! ## Sources
//! Report n. 3 (1); Act Art. 3(1).

use crate::model::lever::Lever;
use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Ceasefire,
    expr: Expr::Any(&[Expr::Lever(Lever::Ceasefire, 2), Expr::Refer(ProvisionId::Agreement)]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3-1", "act-3-1"],
};
