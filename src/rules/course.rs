//! Principle 4: what becomes of an assignment when conditions lapse and come back.
//!
//! ## How we read it
//! An assignment begins where something that would be asked passes. Where none of it does any longer, the lever says what follows:
//! suspended, and ended unless restored soon (the report's words); suspended, and an end is a judgement (the law);
//! since 2016 also suspended for one duty alone; or it goes on, conditions or not, until the UN itself ends it.
//!
//! ## Exceptions
//! What documented readings leave open is contested, never a lapse: so is an event that the Government did not accept as one.
//! It ends a suspension as little as it makes one: conditions that are met again after it are met again, and the time in which
//! a lapse must be restored counts anew from what lapses after it. What is not known suspends nothing. A duty that fails for another reason than stable consent drops out, and nothing is suspended.
//!
//! ## Not modelled
//! How soon is soon: no text says, and half a year is our own measure. What the Government really decided.
//!
//! ## In force
//! Since 10 August 1992; one duty alone and the pause for safety since 29 March 2016; in step with the UN never.
//!
//! ## Sources
//! Report n. 3 (4); Act Arts 6(13), 8(1)(vi) old; 6(13), 8(1)(vi)-(viii) new.

use crate::model::coded::coded;
use crate::model::date::CivilDate;
use crate::model::fact::{Fact, ceasefire_held};
use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Mission};
use crate::model::outcome::Outcome;
use crate::model::phase::Phase;
use crate::model::verdict::Verdict;
use crate::rules::assess::{AppliesTo, Assessment, Docket, Ruling};
use crate::rules::locks;
use crate::rules::provision::ProvisionId;
use crate::rules::settings::PolicySettings;

/// Months after which a condition that has not come back is not restored soon.
pub const SHORT_TERM: u16 = 6;

const SUSPEND_THEN_END: u8 = 0;
const DUTY_ONLY: u8 = 2;
const WITH_THE_UN: u8 = 3;

coded! {
    /// What an assignment would be in.
    State {
        /// Conditions are met, for everything that would be asked.
        Qualifies = "qualifies",
        /// They are met for some of it.
        InPart = "in_part",
        /// They are met again after a suspension.
        Resumed = "resumed",
        /// One duty is suspended, the rest goes on.
        PartlySuspended = "partly_suspended",
        /// Suspended.
        Suspended = "suspended",
        /// Ended: not restored soon.
        Ended = "ended",
        /// Documented readings differ.
        Contested = "contested",
        /// A fact is missing.
        Unknown = "unknown",
        /// Conditions are not met, and nothing had begun.
        NotMet = "not_met",
        /// Conditions are not met, and what had begun goes on until the UN decides.
        GoesOn = "goes_on",
    }
}

/// A stretch of time in one state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// From this day; none where a mission has no dates.
    pub from: Option<CivilDate>,
    /// The verdict on that day.
    pub verdict: Verdict,
    /// What follows from it.
    pub state: State,
    /// Place of the phase that brought it, in [`Mission::phases`]; none at the start where no phase begins then.
    pub phase: Option<usize>,
    /// The law of 2015 allows a pause for safety although nothing has lapsed: the ceasefire collapsed, as it turned out.
    pub may_pause: bool,
}

/// Whether something that would be asked passes.
pub fn is_met(assessment: &Assessment) -> bool {
    matches!(assessment.verdict, Some(Verdict::Qualifies | Verdict::InPart))
}

/// When a mission is met that is not at a date: from a later phase on, until one after it in which it is not. The first such time only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Later {
    /// The first day.
    pub since: CivilDate,
    /// The first day on which it is not; none where no later phase changes it.
    pub until: Option<CivilDate>,
}

/// The first later phase in which a mission is met that is not at a date; none where it is, or gets no verdict,
/// or where the reviewed record of the reference date alone says that it is not.
pub fn later(
    mission: &Mission,
    as_of: AsOf,
    settings: &PolicySettings,
    applies_to: AppliesTo,
    is_met: impl Fn(&Assessment) -> bool,
) -> Option<Later> {
    let at = |as_of| Docket::new(mission, as_of).assess(settings, applies_to);
    let is_open_question = |as_of| {
        let now = at(as_of);
        now.verdict.is_some() && !is_met(&now)
    };
    let by_its_day = mission.reference_date().map_or(as_of, AsOf::On);
    let is_asked =
        is_open_question(as_of) && (as_of != AsOf::Reference || is_open_question(by_its_day));
    let begun = mission.phases_by(as_of).len();
    let is_met_from = |phase: &&Phase| is_met(&at(AsOf::On(phase.from)));
    let mut coming = mission.phases.iter().skip(begun).filter(|_| is_asked);
    let since = coming.find(is_met_from)?.from;
    Some(Later { since, until: coming.find(|phase| !is_met_from(phase)).map(|phase| phase.from) })
}

/// A mission from its first day to its last, as settings see it; empty where they are not applied to it.
pub fn course(mission: &Mission, settings: &PolicySettings, applies_to: AppliesTo) -> Vec<Stretch> {
    let lapse = locks::effective(settings).option(Lever::Lapse);
    let mut walk = Walk {
        mission,
        lapse,
        going: None,
        lapsed: None,
        is_stopped: false,
        stretches: Vec::new(),
    };
    let first = mission.phases.first().map(|phase| phase.from.earliest());
    let is_begun_by_phase =
        mission.start.is_some_and(|start| first.is_some_and(|first| first <= start.latest()));
    let start = (None, mission.start.map_or(AsOf::Reference, AsOf::On));
    let phases = mission.phases.iter().enumerate();
    let phases = phases.map(|(place, phase)| (Some(place), AsOf::On(phase.from)));
    for (phase, as_of) in [start].into_iter().skip(usize::from(is_begun_by_phase)).chain(phases) {
        let docket = Docket::new(mission, as_of);
        let assessment = docket.assess(settings, applies_to);
        let has_collapsed = docket.claims().get(Fact::CeasefireHeld).is(ceasefire_held::COLLAPSED);
        let from = match as_of {
            AsOf::On(date) => Some(date),
            AsOf::Reference => None,
        };
        walk.step(from, phase, &assessment, has_collapsed);
    }
    walk.end_unless_restored(None);
    walk.stretches
}

struct Walk<'a> {
    mission: &'a Mission,
    lapse: u8,
    /// What passed of each ask when the assignment last went on; none before it begins and after it ends.
    going: Option<Vec<bool>>,
    /// Since when it is suspended.
    lapsed: Option<CivilDate>,
    /// Whether it was suspended and has not been met again since.
    is_stopped: bool,
    stretches: Vec<Stretch>,
}

impl Walk<'_> {
    fn step(
        &mut self,
        from: Option<CivilDate>,
        phase: Option<usize>,
        assessment: &Assessment,
        has_collapsed: bool,
    ) {
        let Some(verdict) = assessment.verdict else { return };
        self.end_unless_restored(from);
        let state = self.state(verdict, assessment);
        self.lapsed = self.lapsed.or(from).filter(|_| state == State::Suspended);
        match state {
            State::Suspended | State::PartlySuspended => self.is_stopped = true,
            State::Qualifies | State::InPart | State::Resumed | State::Ended => {
                self.is_stopped = false;
            }
            State::Contested | State::Unknown | State::NotMet | State::GoesOn => {}
        }
        if matches!(state, State::Qualifies | State::InPart | State::Resumed) {
            let passes = |ruling: &Ruling| ruling.outcome == Outcome::Pass;
            self.going = Some(assessment.rulings.iter().map(passes).collect());
        }
        let goes_on = !matches!(state, State::Suspended | State::Ended | State::NotMet);
        let may_pause = self.lapse == DUTY_ONLY && self.going.is_some() && goes_on && has_collapsed;
        self.push(Stretch { from, verdict, state, phase, may_pause });
    }

    fn state(&self, verdict: Verdict, assessment: &Assessment) -> State {
        let before = self.stretches.last().map(|stretch| stretch.state);
        match verdict {
            Verdict::Qualifies | Verdict::InPart if self.loses_duty(assessment) => {
                if self.lapse == DUTY_ONLY { State::PartlySuspended } else { State::Suspended }
            }
            Verdict::Qualifies | Verdict::InPart if self.is_stopped => State::Resumed,
            Verdict::Qualifies => State::Qualifies,
            Verdict::InPart => State::InPart,
            Verdict::DoesNotQualify if self.going.is_some() && self.lapse == WITH_THE_UN => {
                State::GoesOn
            }
            Verdict::DependsOnJudgement => State::Contested,
            Verdict::NotEnoughInformation => State::Unknown,
            Verdict::DoesNotQualify if self.going.is_some() => State::Suspended,
            Verdict::DoesNotQualify if before == Some(State::Ended) => State::Ended,
            Verdict::DoesNotQualify => State::NotMet,
        }
    }

    /// Whether a duty that went on no longer does since consent is not stable.
    fn loses_duty(&self, assessment: &Assessment) -> bool {
        let going = self.going.iter().flatten();
        let lost = assessment.rulings.iter().zip(going).any(|(ruling, was_going)| {
            *was_going
                && ruling.ask.is_core
                && ruling.outcome == Outcome::Fail
                && ruling.deciding.has(ProvisionId::StableConsent)
        });
        lost && self.lapse != WITH_THE_UN
    }

    /// Ends what has been suspended for too long by a day, or by the last day of the mission.
    fn end_unless_restored(&mut self, by: Option<CivilDate>) {
        let Some(last) = self.stretches.last().copied() else { return };
        let Some(lapsed) = self.lapsed.filter(|_| self.lapse == SUSPEND_THEN_END) else { return };
        let end = lapsed.months_later(SHORT_TERM);
        let is_over = self.mission.end.is_some_and(|end_of| end_of.latest() < end.earliest());
        if is_over || by.is_some_and(|by| by.earliest() <= end.latest()) {
            return;
        }
        self.lapsed = None;
        self.going = None;
        self.is_stopped = false;
        // Time ends it, no event does.
        self.push(Stretch { from: Some(end), state: State::Ended, phase: None, ..last });
    }

    /// Adds a stretch, unless it goes on as before.
    fn push(&mut self, stretch: Stretch) {
        let goes_on = self.stretches.last().is_some_and(|last| {
            let is_met = matches!(stretch.state, State::Qualifies | State::InPart);
            let is_same = last.state == stretch.state || last.state == State::Resumed && is_met;
            is_same && (last.verdict, last.may_pause) == (stretch.verdict, stretch.may_pause)
        });
        if !goes_on {
            self.stretches.push(stretch);
        }
    }
}
