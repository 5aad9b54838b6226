//! Missions to the sentence: how many stand on each step.
//!
//! Why here: page, command line and tests count in the same way.

use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::Assessment;

/// How many missions stand on each step, in the order of [`Step::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Ladder {
    counts: [u32; Step::ALL.len()],
    verdicts: [u32; Verdict::ALL.len()],
    total: u32,
}

impl Ladder {
    /// Counts missions; those without a verdict are left out.
    pub fn count<'a>(assessments: impl IntoIterator<Item = &'a Assessment>) -> Self {
        assessments.into_iter().fold(Self::default(), Self::with)
    }

    fn with(mut self, assessment: &Assessment) -> Self {
        let Some(verdict) = assessment.verdict else { return self };
        self.total += 1;
        if let Some(count) = self.verdicts.get_mut(verdict.index()) {
            *count += 1;
        }
        for (step, count) in Step::ALL.iter().zip(&mut self.counts) {
            *count += u32::from(assessment.reaches(*step));
        }
        self
    }

    /// Missions on a step.
    pub fn on(&self, step: Step) -> u32 {
        self.counts.get(step.index()).copied().unwrap_or_default()
    }

    /// Missions with a verdict of this kind.
    pub fn of(&self, verdict: Verdict) -> u32 {
        self.verdicts.get(verdict.index()).copied().unwrap_or_default()
    }

    /// Missions with any verdict.
    pub fn total(&self) -> u32 {
        self.total
    }
}
