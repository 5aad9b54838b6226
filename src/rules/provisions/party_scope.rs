//! Whether the main parties are all the parties there are.
//!
//! ## How we read it
//! A group outside the agreement counts as a party if it is a State or a quasi-State body; between States all are parties.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! A definition: the Government has none that is fixed, and decides case by case.
//!
//! ## In force
//! Practice since 1992; the other two options never.
//!
//! ## Sources
//! Report, annexed table 2; answers 193-148, 192-190.

use crate::model::fact::{Fact, conflict_type, left_out};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, fact_is};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::PartyScope,
    expr: Expr::Any(&[
        Expr::All(&[
            Expr::Lever(Lever::PartyScope, 1),
            fact_is(
                Fact::ConflictType,
                &[
                    conflict_type::CIVIL,
                    conflict_type::NONE,
                    conflict_type::POST_CONFLICT_ADMINISTRATION,
                ],
            ),
            fact_is(Fact::LeftOut, &[left_out::NOT_QUASI_STATE]),
        ]),
        Expr::Lever(Lever::PartyScope, 2),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-annex-2", "answer-193-148"],
};
