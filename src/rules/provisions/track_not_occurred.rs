//! Track C: no armed conflict has occurred.
//!
//! ## How we read it
//! Consent of the host, and impartiality.
//!
//! ## Exceptions
//! Not open where an agreement is asked for in every case.
//!
//! ## Not modelled
//! Whether anybody in the area clearly opposes the operation.
//!
//! ## In force
//! As practised before 2016; written out since 29 March 2016.
//!
//! ## Sources
//! Act Art. 3(1) old, parenthesis; 3(1)(c) new.

use crate::model::fact::{Fact, no_conflict_ground};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, fact_is};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::TrackNotOccurred,
    expr: Expr::All(&[
        Expr::Lever(Lever::Ceasefire, 1),
        fact_is(Fact::NoConflictGround, &[no_conflict_ground::NOT_OCCURRED]),
        Expr::Refer(ProvisionId::HostConsent),
        Expr::Refer(ProvisionId::PartiesAlways),
        Expr::Refer(ProvisionId::Impartiality),
    ]),
    out_of_scope: OutOfScope::Silent,
    citations: &["act-3-1-c"],
};
