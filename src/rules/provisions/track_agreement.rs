//! Track A: the parties have agreed to stop fighting.
//!
//! ## How we read it
//! Agreement, consent of host and parties, impartiality.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Graded breaches of an agreement.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Art. 3(1) old, 3(1)(a) new.

use crate::rules::expr::Expr;
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::TrackAgreement,
    expr: Expr::All(&[
        Expr::Refer(ProvisionId::Ceasefire),
        Expr::Refer(ProvisionId::HostConsent),
        Expr::Refer(ProvisionId::PartiesConsent),
        Expr::Refer(ProvisionId::Impartiality),
    ]),
    out_of_scope: OutOfScope::Silent,
    citations: &["act-3-1-a"],
};
