//! Consent of the parties where there is an agreement.
//!
//! ## How we read it
//! The parties consent, unless the host alone is enough.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Nothing.
//!
//! ## In force
//! Since 10 August 1992; "host alone" never.
//!
//! ## Sources
//! Report n. 3 (2); Act Art. 3(1).

use crate::model::lever::Lever;
use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::PartiesConsent,
    expr: Expr::Any(&[Expr::Refer(ProvisionId::PartiesAgree), Expr::Lever(Lever::Consent, 2)]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3-2", "act-3-1"],
};
