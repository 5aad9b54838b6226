//! Whether consent has to be stable, and is.
//!
//! ## How we read it
//! Stable: the host consents, all parties do or none exists, and the ceasefire held. Judged with hindsight, as it turned out.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! How the Government judged stability at the time.
//!
//! ## In force
//! For three duties since 29 March 2016; for every assignment never.
//!
//! ## Sources
//! Act Arts 6(1), 27(2) new.

use crate::model::ask::Assignment;
use crate::model::fact::{Fact, ceasefire_held, host_consent, parties_consent};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, assignment_in, assignment_outside, fact_is, graded};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// Those of the Act since 2016, and protection of all kinds, which was never law.
const NEEDING_STABLE_CONSENT: &[Assignment] = &[
    Assignment::SafetyEnsuring,
    Assignment::RushToRescue,
    Assignment::FullProtection,
    Assignment::Command,
];

const STABLE: Expr = Expr::All(&[
    fact_is(Fact::HostConsent, &[host_consent::YES]),
    graded(
        Fact::PartiesConsent,
        &[parties_consent::ALL, parties_consent::N_A],
        &[],
        &[parties_consent::MAIN],
    ),
    graded(
        Fact::CeasefireHeld,
        &[ceasefire_held::HELD, ceasefire_held::N_A],
        &[],
        &[ceasefire_held::PARTLY],
    ),
]);

// Where the rule asks for nothing, that is told before any fact.
const STABLE_OR_FREE_FROM_1: Expr = Expr::Any(&[Expr::Lever(Lever::ConsentStability, 1), STABLE]);

const STABLE_OR_FREE_FROM_2: Expr = Expr::Any(&[Expr::Lever(Lever::ConsentStability, 2), STABLE]);

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::StableConsent,
    expr: Expr::Any(&[
        Expr::All(&[assignment_in(NEEDING_STABLE_CONSENT), STABLE_OR_FREE_FROM_2]),
        Expr::All(&[assignment_outside(NEEDING_STABLE_CONSENT), STABLE_OR_FREE_FROM_1]),
    ]),
    out_of_scope: OutOfScope::Required,
    citations: &["act-6-1", "act-27-2"],
};
