//! Asks to verdict.
//!
//! Why here: one definition of *qualifies*, *in part* and the rest, and of each step of the ladder.

use crate::model::ask::Ask;
use crate::model::claim::Claims;
use crate::model::mission::{AsOf, Framework, Mission};
use crate::model::outcome::Outcome;
use crate::model::verdict::{Step, Verdict};
use crate::rules::interpret::{self, Case};
use crate::rules::locks;
use crate::rules::proof::{self, Deciding, Proof, ProvisionSet};
use crate::rules::reads::LeverSet;
use crate::rules::settings::PolicySettings;

/// To which missions settings are applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AppliesTo {
    /// Every mission.
    All,
    /// Missions that the UN leads: others get no verdict.
    UnLed,
}

/// A mission together with what is known of it at one date.
#[derive(Clone, Debug)]
pub struct Docket<'a> {
    mission: &'a Mission,
    claims: Claims,
    is_open: bool,
    is_beside_support_unit: bool,
}

/// What was decided of one ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ruling {
    /// The ask.
    pub ask: Ask,
    /// Its outcome.
    pub outcome: Outcome,
    /// Every provision on the way to what decided it.
    pub deciding: ProvisionSet,
}

/// What was decided of a mission.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Under way at the date.
    pub is_open: bool,
    /// None where the mission was not under way, or the settings are not applied to it.
    pub verdict: Option<Verdict>,
    /// One per ask, in the order of [`Mission::asks`].
    pub rulings: Vec<Ruling>,
}

impl<'a> Docket<'a> {
    /// A mission at a date.
    pub fn new(mission: &'a Mission, as_of: AsOf) -> Self {
        Self {
            mission,
            claims: mission.claims(as_of),
            is_open: mission.is_open(as_of),
            is_beside_support_unit: mission.has_support_unit(),
        }
    }

    /// What is known.
    pub fn claims(&self) -> &Claims {
        &self.claims
    }

    /// The same mission, if other things were known.
    #[must_use]
    pub fn with_claims(self, claims: Claims) -> Self {
        Self { claims, ..self }
    }

    /// Judges one ask.
    pub fn rule(&self, ask: Ask, settings: &PolicySettings) -> Ruling {
        let held = locks::effective(settings);
        self.rule_held(ask, &held)
    }

    fn rule_held(&self, ask: Ask, held: &PolicySettings) -> Ruling {
        let (outcome, deciding) = interpret::judge::<Deciding>(&self.case(ask, held));
        Ruling { ask, outcome, deciding }
    }

    /// Judges one ask and keeps everything that was judged on the way.
    pub fn prove(&self, ask: Ask, settings: &PolicySettings) -> Proof {
        let held = locks::effective(settings);
        proof::prove(&self.case(ask, &held))
    }

    /// One ask of it, under settings with locks applied.
    pub fn case<'b>(&'b self, ask: Ask, held: &'b PolicySettings) -> Case<'b> {
        Case {
            claims: &self.claims,
            ask,
            framework: self.mission.framework,
            is_beside_support_unit: self.is_beside_support_unit,
            settings: held,
        }
    }

    /// Judges every ask and the mission. Locks are applied here.
    pub fn assess(&self, settings: &PolicySettings, applies_to: AppliesTo) -> Assessment {
        let held = locks::effective(settings);
        let rule = |ask: &Ask| self.rule_held(*ask, &held);
        self.assessed(self.mission.asks.iter().map(rule).collect(), applies_to)
    }

    /// The same after some levers moved: asks that read none of them keep what was ruled before.
    /// `reads` stands in the order of the asks, as [`reads::levers_read`](crate::rules::reads::levers_read) finds it.
    pub fn assess_again(
        &self,
        before: &Assessment,
        reads: &[LeverSet],
        moved: LeverSet,
        settings: &PolicySettings,
        applies_to: AppliesTo,
    ) -> Assessment {
        let held = locks::effective(settings);
        let rule = |(ruling, reads): (&Ruling, &LeverSet)| {
            if reads.meets(moved) { self.rule_held(ruling.ask, &held) } else { *ruling }
        };
        self.assessed(before.rulings.iter().zip(reads).map(rule).collect(), applies_to)
    }

    fn assessed(&self, rulings: Vec<Ruling>, applies_to: AppliesTo) -> Assessment {
        let is_led_by_un = matches!(self.mission.framework, Framework::UnPko | Framework::UnOther);
        let is_applied = self.is_open && (applies_to == AppliesTo::All || is_led_by_un);
        Assessment {
            is_open: self.is_open,
            verdict: is_applied.then(|| verdict(&rulings)),
            rulings,
        }
    }
}

/// The verdict over core asks: the first that fits. A mission without a core ask is not decided.
fn verdict(rulings: &[Ruling]) -> Verdict {
    let core = || rulings.iter().filter(|ruling| ruling.ask.is_core).map(|ruling| ruling.outcome);
    let some = |outcome| core().any(|one| one == outcome);
    if core().next().is_none() {
        Verdict::NotEnoughInformation
    } else if core().all(|outcome| outcome == Outcome::Pass) {
        Verdict::Qualifies
    } else if some(Outcome::Pass) {
        Verdict::InPart
    } else if some(Outcome::Contested) {
        Verdict::DependsOnJudgement
    } else if some(Outcome::Unknown) {
        Verdict::NotEnoughInformation
    } else {
        Verdict::DoesNotQualify
    }
}

impl Assessment {
    /// Whether the mission stands on a step of the ladder: one that is about nothing here has nobody on it.
    pub fn reaches(&self, step: Step) -> bool {
        let concerned = self.rulings.iter().filter(|ruling| step.concerns(ruling.ask));
        let mut passes = concerned.map(|ruling| ruling.outcome == Outcome::Pass).peekable();
        self.verdict.is_some()
            && passes.peek().is_some()
            && if step.needs_all() { passes.all(|pass| pass) } else { passes.any(|pass| pass) }
    }

    /// What decided the core asks on which the verdict rests: those that pass, for a mission that qualifies;
    /// otherwise those that turn on a judgement, lack a fact, or fail, as the verdict says; in part, all that do not pass.
    pub fn reasons(&self) -> ProvisionSet {
        let rests_on = |outcome: Outcome| match self.verdict {
            Some(Verdict::Qualifies) => true,
            Some(Verdict::InPart) => outcome != Outcome::Pass,
            Some(Verdict::DependsOnJudgement) => outcome == Outcome::Contested,
            Some(Verdict::NotEnoughInformation) => outcome == Outcome::Unknown,
            Some(Verdict::DoesNotQualify) | None => outcome == Outcome::Fail,
        };
        let reasons =
            self.rulings.iter().filter(|ruling| ruling.ask.is_core && rests_on(ruling.outcome));
        reasons.fold(ProvisionSet::default(), |set, ruling| set.and(ruling.deciding))
    }

    /// How many core asks there are.
    pub fn core_total(&self) -> usize {
        self.rulings.iter().filter(|ruling| ruling.ask.is_core).count()
    }

    /// How many core asks have an outcome.
    pub fn core_count(&self, outcome: Outcome) -> usize {
        self.rulings.iter().filter(|ruling| ruling.ask.is_core && ruling.outcome == outcome).count()
    }
}
