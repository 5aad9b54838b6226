//! Consent of the parties where no armed conflict is recorded.
//!
//! ## How we read it
//! Asked for only by the words of the report; met where no party exists.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Nothing.
//!
//! ## In force
//! Never in the Act.
//!
//! ## Sources
//! Report n. 3 (2).

use crate::model::lever::Lever;
use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::PartiesAlways,
    expr: Expr::Any(&[Expr::Refer(ProvisionId::PartiesAgree), Expr::Lever(Lever::Consent, 1)]),
    out_of_scope: OutOfScope::Required,
    citations: &["report-n3-2"],
};
