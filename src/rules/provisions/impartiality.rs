//! Principle 3.
//!
//! ## How we read it
//! No partiality to a party. The stricter reading also asks for no mandate beyond self-defence; the UN's own is impartial to the parties, not neutral to the mandate.
//!
//! ## Exceptions
//! None on track B, where no party is left.
//!
//! ## Not modelled
//! "A particular position" on track C.
//!
//! ## In force
//! Since 10 August 1992; the other two options never.
//!
//! ## Sources
//! Report n. 3 (3); Act Art. 3(1); UN, principles of peacekeeping.

use crate::model::fact::{Fact, impartial_mandate, use_of_force};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, fact_is, graded};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Impartiality,
    expr: Expr::Any(&[
        Expr::All(&[
            fact_is(Fact::ImpartialMandate, &[impartial_mandate::YES]),
            fact_is(Fact::UseOfForce, &[use_of_force::NONE_UNARMED, use_of_force::SELF_DEFENCE]),
        ]),
        Expr::All(&[
            Expr::Lever(Lever::Impartiality, 1),
            graded(
                Fact::ImpartialMandate,
                &[impartial_mandate::YES],
                &[impartial_mandate::CONTESTED],
                &[],
            ),
        ]),
        Expr::All(&[
            Expr::Lever(Lever::Impartiality, 2),
            graded(
                Fact::ImpartialMandate,
                &[impartial_mandate::YES, impartial_mandate::CONTESTED],
                &[impartial_mandate::TARGETS_A_PARTY],
                &[],
            ),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3-3", "act-3-1"],
};
