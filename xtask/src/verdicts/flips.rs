//! The smallest changes that bring a mission onto a step, or take it off.

use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::{Change, PolicySettings};
use pko_explorer::sweep::board::Board;
use pko_explorer::sweep::flips::{Direction, flips};

/// What was found for one step.
pub(super) struct Found {
    /// Which step.
    pub(super) step: Step,
    /// Onto the step, or off it.
    pub(super) direction: Direction,
    /// All sets of the smallest size; empty where no setting does it.
    pub(super) sets: Vec<Vec<Change>>,
}

/// For each step, in order. Locks are applied here.
pub(super) fn of(mission: &Mission, as_of: AsOf, settings: &PolicySettings) -> Vec<Found> {
    let board = Board::new([mission], as_of);
    let held = locks::effective(settings);
    let found = |step: &Step| {
        let condition = board.rows().first().map(|row| row.step(*step)).unwrap_or_default();
        let is_met = board.graph().is_met(condition, &held);
        let direction = if is_met { Direction::Lose } else { Direction::BringIn };
        Found { step: *step, direction, sets: flips(board.graph(), condition, &held, direction) }
    };
    Step::ALL.iter().map(found).collect()
}
