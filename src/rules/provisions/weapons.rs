//! Whether the use of weapons covers what protection needs.
//!
//! ## How we read it
//! Self-preservation is not enough for protection duties. The same condition locks the options of the protection lever.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Reasonable necessity, self-defence and necessity under the Penal Code.
//!
//! ## In force
//! Mission-type use for two duties since 29 March 2016.
//!
//! ## Sources
//! Report n. 3 (5); Act Arts 24 old, 25, 26 new.

use crate::model::ask::Assignment;
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, assignment_in, assignment_outside};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Weapons,
    expr: Expr::Any(&[
        assignment_outside(&[
            Assignment::SafetyEnsuring,
            Assignment::RushToRescue,
            Assignment::FullProtection,
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::SafetyEnsuring, Assignment::RushToRescue]),
            Expr::Lever(Lever::Weapons, 2),
        ]),
        Expr::All(&[assignment_in(&[Assignment::FullProtection]), Expr::Lever(Lever::Weapons, 3)]),
    ]),
    out_of_scope: OutOfScope::Required,
    citations: &["report-n3-5", "act-26"],
};
