//! Consent of the State of the area.
//!
//! ## How we read it
//! A UN administration counts as the host. Consent under pressure or in dispute is contested.
//! Withdrawn later means given at the start; the phase in which it is given no longer says withdrawn, and fails.
//!
//! ## Exceptions
//! A Council resolution stands in where no government can consent, if that lever is open.
//!
//! ## Not modelled
//! Consent to Japan's own part.
//!
//! ## In force
//! Since 10 August 1992; the exception never.
//!
//! ## Sources
//! Report n. 3 (2); Act Art. 3(1); Akashi panel 2002, no. 7.

use crate::model::fact::{Fact, council_resolution, host_consent};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, fact_is, graded};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::HostConsent,
    expr: Expr::Any(&[
        graded(
            Fact::HostConsent,
            &[host_consent::YES, host_consent::WITHDRAWN_LATER],
            &[host_consent::FRAGILE],
            &[],
        ),
        Expr::All(&[
            fact_is(Fact::HostConsent, &[host_consent::NO_FUNCTIONING_GOVERNMENT]),
            Expr::Lever(Lever::Council, 1),
            fact_is(Fact::CouncilResolution, &[council_resolution::YES]),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3-2", "act-3-1"],
};
