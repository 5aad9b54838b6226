//! What stands beside a mission for one step of the ladder.
//!
//! Why here: asks are combined into a verdict in the rules and nowhere else; `assess` does it for everything, this for a step.

use crate::model::ask::Ask;
use crate::model::outcome::Outcome;
use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::{Assessment, Ruling};

/// What a mark shows for one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A verdict, over what the step is about.
    Verdict(Verdict),
    /// The mission asks for nothing of that form.
    NotAsked,
    /// The rules are not applied to the mission.
    NotApplied,
}

/// The mark of an assessment for a step.
pub fn mark(assessment: &Assessment, step: Step) -> Mark {
    let Some(verdict) = assessment.verdict else { return Mark::NotApplied };
    if step == Step::Everything {
        return Mark::Verdict(verdict);
    }
    let outcomes = || concerning(assessment, step).map(|ruling| ruling.outcome);
    let Some(best) = outcomes().max() else { return Mark::NotAsked };
    let all_pass = outcomes().all(|outcome| outcome == Outcome::Pass);
    if best == Outcome::Pass && step == Step::BeyondTheLists && !all_pass {
        Mark::Verdict(Verdict::InPart)
    } else {
        mark_of(best)
    }
}

/// The mark that stands for a single outcome.
pub fn mark_of(outcome: Outcome) -> Mark {
    Mark::Verdict(match outcome {
        Outcome::Pass => Verdict::Qualifies,
        Outcome::Contested => Verdict::DependsOnJudgement,
        Outcome::Unknown => Verdict::NotEnoughInformation,
        Outcome::Fail => Verdict::DoesNotQualify,
    })
}

/// The rulings that a step is about.
pub fn concerning(assessment: &Assessment, step: Step) -> impl Iterator<Item = &Ruling> {
    assessment.rulings.iter().filter(move |ruling| step.concerns(ruling.ask))
}

/// The same with nothing but some rulings, each counted, core or not.
pub fn only<'a>(
    assessment: &Assessment,
    rulings: impl Iterator<Item = &'a Ruling>,
    verdict: Verdict,
) -> Assessment {
    let as_core = |ruling: &Ruling| Ruling { ask: Ask { is_core: true, ..ruling.ask }, ..*ruling };
    Assessment {
        rulings: rulings.map(as_core).collect(),
        verdict: Some(verdict),
        is_open: assessment.is_open,
    }
}
