//! Verdicts and the steps of the ladder.
//!
//! Why here: they are what the whole product is about. How they follow from asks stands in `rules`.

use crate::model::ask::{Ask, Assignment, Form};
use crate::model::coded::coded;

coded! {
    /// Verdict of a mission over its core asks.
    Verdict {
        /// Every core ask passes.
        Qualifies = "qualifies",
        /// Some core asks pass.
        InPart = "in_part",
        /// None passes, one is contested.
        DependsOnJudgement = "depends_on_judgement",
        /// None passes or is contested, one is unknown.
        NotEnoughInformation = "not_enough_information",
        /// Every core ask fails.
        DoesNotQualify = "does_not_qualify",
    }
}

coded! {
    /// A step of the ladder sentence, always in this order.
    Step {
        /// Some ask passes.
        SomeForm = "some_form",
        /// A support unit passes.
        SupportUnit = "support_unit",
        /// A peacekeeping-force unit passes.
        PkfUnit = "pkf_unit",
        /// A protection duty passes.
        Protection = "protection",
        /// Supply for other contingents passes.
        LogisticSupport = "logistic_support",
        /// Every core ask passes.
        Everything = "everything",
        /// Every ask passes, core or not.
        BeyondTheLists = "beyond_the_lists",
    }
}

impl Step {
    /// Whether it is about an ask.
    pub fn concerns(self, ask: Ask) -> bool {
        match self {
            Self::SomeForm | Self::BeyondTheLists => true,
            Self::SupportUnit => ask.form == Form::SupportUnit,
            Self::PkfUnit => ask.form == Form::PkfUnit,
            Self::Protection => ask.form == Form::Protection,
            Self::LogisticSupport => ask.assignment == Assignment::SupplyForOthers,
            Self::Everything => ask.is_core,
        }
    }

    /// Whether everything that it is about has to pass; otherwise one is enough.
    pub const fn needs_all(self) -> bool {
        matches!(self, Self::Everything | Self::BeyondTheLists)
    }
}
