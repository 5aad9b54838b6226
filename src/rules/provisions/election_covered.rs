//! Whether election observation is covered as a category of its own.
//!
//! ## How we read it
//! Inside a UN operation elections were open from the start, as an assignment of that operation.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! The wider purpose since 2015.
//!
//! ## In force
//! Since 12 June 1998.
//!
//! ## Sources
//! Act 102 of 1998; Act Art. 3(2-2) old, 3(4) new.

use crate::model::lever::Lever;
use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::ElectionCovered,
    expr: Expr::Lever(Lever::OpScope, 1),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-3-4"],
};
