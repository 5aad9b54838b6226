//! Work that is longer than a frame: what is asked, and how far it is.
//!
//! Why here: screens ask, a hook works on it slice by slice, and neither has to know the other.

use crate::app::results::MainBoard;
use crate::model::verdict::Step;
use crate::rules::settings::PolicySettings;
use crate::session::wish::Wish;
use crate::sweep::find::{Demand, Find, Question};
use crate::sweep::shapley::Shapley;

/// Half-decided policies of a slice: a few milliseconds.
const FIND_SLICE: u32 = 600;

/// Blocks of 512 coalitions of a slice: a few milliseconds.
const DIVISION_SLICE: usize = 4;

/// How many policies are listed at most.
const MOST: usize = 12;

/// What is asked.
#[derive(Clone, PartialEq)]
pub(crate) struct Errand {
    pub(crate) board: MainBoard,
    pub(crate) step: Step,
    pub(crate) settings: PolicySettings,
    pub(crate) what: What,
}

/// What is wanted of the missions.
#[derive(Clone, PartialEq)]
pub(crate) enum What {
    /// The smallest policies for a wish; the missions of the board, by number.
    Find(Wish, Vec<u16>),
    /// What each change from a baseline contributes.
    Division(PolicySettings),
}

/// Work that was begun.
pub(crate) enum Task {
    Find(Box<Find>),
    Division(Box<Shapley>),
}

impl Errand {
    /// Begins; none where there is nothing to do.
    pub(crate) fn begin(&self) -> Option<Task> {
        let board = self.board.get()?;
        match &self.what {
            What::Find(wish, codes) => {
                let demands: Vec<Demand> = codes.iter().map(|code| demand(wish, *code)).collect();
                if demands.iter().all(|demand| *demand == Demand::Any) {
                    return None;
                }
                let question = Question {
                    step: self.step,
                    demands: &demands,
                    fixed: &wish.fixed,
                    settings: self.settings,
                    most: MOST,
                };
                Some(Task::Find(Box::new(Find::new(board, &question))))
            }
            What::Division(baseline) if *baseline == self.settings => None,
            What::Division(baseline) => Some(Task::Division(Box::new(Shapley::new(
                board,
                self.step,
                |_| true,
                baseline,
                &self.settings,
            )))),
        }
    }
}

fn demand(wish: &Wish, code: u16) -> Demand {
    match wish.demand(code) {
        Some(true) => Demand::Reach,
        Some(false) => Demand::Miss,
        None => Demand::Any,
    }
}

impl Task {
    /// Does a slice; whether it is done.
    pub(crate) fn advance(&mut self) -> bool {
        match self {
            Self::Find(find) => {
                find.step(FIND_SLICE);
                find.answer().is_some()
            }
            Self::Division(division) => {
                let progress = division.step(DIVISION_SLICE);
                progress.done >= progress.of
            }
        }
    }
}
