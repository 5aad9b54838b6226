//! The fixed floor: nothing may amount to the threat or use of force.
//!
//! ## How we read it
//! Beside an enforcement mandate patrols, protection and interdiction are ruled out, and every other ask is contested. No lever switches it off.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! What a unit really does on a given day.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Art. 2(2).

use crate::model::ask::Assignment;
use crate::model::fact::{Fact, use_of_force};
use crate::rules::expr::{Expr, assignment_in, assignment_outside, fact_is, graded};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

const BARRED: &[Assignment] = &[
    Assignment::BufferZonePatrol,
    Assignment::SafetyEnsuring,
    Assignment::FullProtection,
    Assignment::InterdictionAtSea,
];

const BELOW_ENFORCEMENT: &[u8] = &[
    use_of_force::NONE_UNARMED,
    use_of_force::SELF_DEFENCE,
    use_of_force::DEFENCE_OF_MANDATE,
    use_of_force::PROTECTION_OF_CIVILIANS,
];

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Floor,
    expr: Expr::Any(&[
        Expr::All(&[assignment_in(BARRED), fact_is(Fact::UseOfForce, BELOW_ENFORCEMENT)]),
        Expr::All(&[
            assignment_outside(BARRED),
            graded(Fact::UseOfForce, BELOW_ENFORCEMENT, &[use_of_force::OFFENSIVE], &[]),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-2-2"],
};
