//! Principles 1 to 3 for peacekeeping and coordinated operations.
//!
//! ## How we read it
//! Any of the tracks; exempt personnel need the consent of the host only.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Consent to Japan's own part: given where Japan joined, presumed elsewhere, and never decisive.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Report n. 3; Act Art. 3(1), 6(1).

use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::OperationPrinciples,
    expr: Expr::Any(&[
        Expr::Refer(ProvisionId::Exempt),
        Expr::Refer(ProvisionId::TrackAgreement),
        Expr::Refer(ProvisionId::TrackOver),
        Expr::Refer(ProvisionId::TrackNotOccurred),
        Expr::Refer(ProvisionId::TrackEither),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3", "act-3-1"],
};
