//! Whether internationally coordinated operations are covered.
//!
//! ## How we read it
//! A category of its own since the reform of 2015.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Nothing.
//!
//! ## In force
//! Since 29 March 2016.
//!
//! ## Sources
//! Act Art. 3(2).

use crate::model::lever::Lever;
use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::CoordinatedCovered,
    expr: Expr::Lever(Lever::OpScope, 2),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-3-2"],
};
