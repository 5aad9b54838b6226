//! Find: the smallest policies under which chosen missions stand on a step and others do not.
//!
//! Why here: "what would have to change?" for several missions at once, with an answer that is exact both ways:
//! every smallest policy, or the fewest demands that cannot be had together.
//!
//! Smallest means the fewest levers that stand elsewhere. Locks are closed: each policy is its own [`locks::effective`],
//! and partners count like any lever. The constitutional premise is a lock and never moved, as in `flips.rs`.
//! Nothing is started that runs long: [`Find::step`] does a stated amount of work, and leaving it is cancelling it.
//!
//! | file | holds |
//! |---|---|
//! | `answer.rs` | what is found, the best first |
//! | `residual.rs` | what is left of a condition once a lever is decided |
//! | `reach.rs` | the nearest policies that meet some conditions and avoid others |
//! | `list.rs` | every nearest policy, those that move levers least first |
//! | `clash.rs` | a smallest set of demands that contradict each other |

mod answer;
mod clash;
mod list;
mod reach;
mod residual;

use crate::model::lever::Lever;
use crate::model::verdict::Step;
use crate::rules::locks;
use crate::rules::settings::PolicySettings;
use crate::sweep::board::Board;
pub use crate::sweep::find::answer::{Answer, Found};
use crate::sweep::find::clash::{Clash, Core, Goal};
use crate::sweep::find::list::List;
use crate::sweep::find::reach::{Reach, Start};
use crate::sweep::find::residual::Residuals;

/// What is demanded of a mission.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Demand {
    /// Nothing.
    #[default]
    Any,
    /// It stands on the step.
    Reach,
    /// It does not.
    Miss,
}

/// What is looked for.
#[derive(Clone, Debug)]
pub struct Question<'a> {
    /// The step.
    pub step: Step,
    /// One per mission, in the order of the board's rows; missions beyond the list are free.
    /// To whom the rules are applied is the caller's: missions that get no verdict have no row, or no demand.
    pub demands: &'a [Demand],
    /// Levers that may not move.
    pub fixed: &'a [Lever],
    /// From where levers are moved. Locks are applied here.
    pub settings: PolicySettings,
    /// How many policies to list at most.
    pub most: usize,
}

/// How far it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Half-decided policies are followed, so many so far.
    Searching(u64),
    /// Policies are listed, so many so far.
    Listing(u64),
    /// There is no such policy; demands are tried in smaller sets, so many half-decided policies so far.
    Explaining(u64),
    /// There is an answer.
    Done,
}

/// A search that runs in slices.
#[derive(Clone, Debug)]
pub struct Find {
    board: Board,
    step: Step,
    residuals: Residuals,
    start: Start,
    goals: Vec<Goal>,
    /// The first mission with each goal.
    places: Vec<usize>,
    free: Vec<usize>,
    most: usize,
    patience: u64,
    work: u64,
    phase: Phase,
}

#[derive(Clone, Debug)]
enum Phase {
    Searching(Reach),
    Listing(List, Vec<PolicySettings>),
    Explaining(Clash),
    Done(Answer),
}

/// Policies that are looked at for the list: modest ones come first.
const LOOKED_AT: usize = 1024;

/// Steps that are spent on finding the smallest contradiction before any minimal one will do.
const PATIENCE: u64 = 1_000_000;

impl Find {
    /// A search that has not begun.
    pub fn new(board: &Board, question: &Question<'_>) -> Self {
        let settings = locks::effective(&question.settings);
        let mut fixed = 1 << Lever::ConstitutionalView.index();
        question.fixed.iter().for_each(|lever| fixed |= 1_u32 << lever.index());
        let start = Start { settings, fixed };
        let (mut goals, mut places, mut free) = (Vec::new(), Vec::new(), Vec::new());
        for (place, row) in board.rows().iter().enumerate() {
            let is_avoided = match question.demands.get(place).copied().unwrap_or_default() {
                Demand::Any => {
                    free.push(place);
                    continue;
                }
                Demand::Reach => false,
                Demand::Miss => true,
            };
            let goal = Goal { condition: row.step(question.step), is_avoided };
            if !goals.contains(&goal) {
                goals.push(goal);
                places.push(place);
            }
        }
        let mut residuals = Residuals::new(board.graph().clone());
        let reach = Reach::new(&mut residuals, start, &clash::wanted(goals.iter()));
        Self {
            board: board.clone(),
            step: question.step,
            residuals,
            start,
            goals,
            places,
            free,
            most: question.most,
            patience: PATIENCE,
            work: 0,
            phase: Phase::Searching(reach),
        }
    }

    /// The same search, spending less or more on making sure that a contradiction is the smallest.
    #[must_use]
    pub fn with_patience(self, patience: u64) -> Self {
        Self { patience, ..self }
    }

    /// Works on; `budget` is in half-decided policies, each some microseconds.
    pub fn step(&mut self, budget: u32) -> Progress {
        for _ in 0..budget {
            if matches!(self.phase, Phase::Done(_)) {
                break;
            }
            self.work += 1;
            if let Some(next) = self.advance() {
                self.phase = next;
            }
        }
        match &self.phase {
            Phase::Searching(_) => Progress::Searching(self.work),
            Phase::Listing(_, found) => {
                Progress::Listing(u64::try_from(found.len()).unwrap_or(u64::MAX))
            }
            Phase::Explaining(_) => Progress::Explaining(self.work),
            Phase::Done(_) => Progress::Done,
        }
    }

    /// The answer, once there is one.
    pub fn answer(&self) -> Option<&Answer> {
        match &self.phase {
            Phase::Done(answer) => Some(answer),
            Phase::Searching(_) | Phase::Listing(..) | Phase::Explaining(_) => None,
        }
    }

    /// Works to the end, for a command or a test.
    pub fn finish(mut self) -> Answer {
        loop {
            if let Phase::Done(answer) = self.phase {
                return answer;
            }
            if let Some(next) = self.advance() {
                self.phase = next;
            }
        }
    }

    /// A bit of work; the next phase, where this one is over.
    fn advance(&mut self) -> Option<Phase> {
        match &mut self.phase {
            Phase::Searching(reach) => {
                if reach.step(&mut self.residuals) {
                    return None;
                }
                Some(if let Some(end) = reach.end() {
                    let list = List::new(reach.clone(), self.start.settings, end);
                    Phase::Listing(list, Vec::new())
                } else {
                    Phase::Explaining(Clash::new(
                        &mut self.residuals,
                        self.start,
                        self.goals.clone(),
                        self.patience,
                    ))
                })
            }
            Phase::Listing(list, policies) => {
                let next = if policies.len() < LOOKED_AT { list.next() } else { None };
                if let Some(policy) = next {
                    policies.push(policy);
                    return None;
                }
                let (total, policies) = (list.total(), std::mem::take(policies));
                let start = &self.start.settings;
                let mut found =
                    answer::ranked(&self.board, self.step, &self.free, start, &policies);
                found.truncate(self.most);
                Some(Phase::Done(Answer::Policies { found, total }))
            }
            Phase::Explaining(clash) => {
                let Core { goals, is_smallest } =
                    clash.step(self.board.graph(), &mut self.residuals)?;
                let place = |goal: &usize| self.places.get(*goal).copied();
                let places = goals.iter().filter_map(place).collect();
                Some(Phase::Done(Answer::Contradiction { places, is_smallest }))
            }
            Phase::Done(_) => None,
        }
    }
}
