//! What decides an ask: any category of operation that is open to it.
//!
//! ## How we read it
//! Each category is tried with its own basis and principles; the greatest outcome stands.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Dispatch under other laws; the five factors of the report, II.4.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Arts 2(2), 3.

use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Decision,
    expr: Expr::Any(&[
        Expr::Refer(ProvisionId::AsUnPko),
        Expr::Refer(ProvisionId::AsCoordinated),
        Expr::Refer(ProvisionId::AsRelief),
        Expr::Refer(ProvisionId::AsElection),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-2-2", "act-3"],
};
