//! Whether support to other contingents becomes one with their use of force.
//!
//! ## How we read it
//! Asked only where the mandate of the supported units goes beyond self-defence.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Place, content, closeness and situation of a given delivery.
//!
//! ## In force
//! By area before 1997, four factors since 1997, scene of actual combat since 1 July 2014; policy judgement never.
//!
//! ## Sources
//! Report, annexed table 2; Cabinet Legislation Bureau 13 February 1997; Cabinet Decision 1 July 2014.

use crate::model::ask::Form;
use crate::model::fact::{Fact, combat_at_support, supported_units, use_of_force};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, Judgement, fact_is, form_is_other_than, graded};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

const NO_COMBAT_AT_SUPPORT: Expr =
    graded(Fact::CombatAtSupport, &[combat_at_support::NONE], &[], &[combat_at_support::DISPUTED]);

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Integration,
    expr: Expr::Any(&[
        form_is_other_than(Form::SupportToOthers),
        Expr::All(&[
            fact_is(Fact::UseOfForce, &[use_of_force::NONE_UNARMED, use_of_force::SELF_DEFENCE]),
            fact_is(Fact::SupportedUnits, &[supported_units::NONE]),
        ]),
        Expr::All(&[
            Expr::Lever(Lever::Integration, 1),
            Expr::Judgement(Judgement::FourFactors),
            NO_COMBAT_AT_SUPPORT,
        ]),
        Expr::All(&[Expr::Lever(Lever::Integration, 2), NO_COMBAT_AT_SUPPORT]),
        Expr::All(&[
            Expr::Lever(Lever::Integration, 3),
            graded(
                Fact::CombatAtSupport,
                &[combat_at_support::NONE, combat_at_support::DISPUTED],
                &[],
                &[combat_at_support::RECORDED],
            ),
        ]),
    ]),
    out_of_scope: OutOfScope::Required,
    citations: &["report-annex-2", "clb-1997", "cabinet-2014"],
};
