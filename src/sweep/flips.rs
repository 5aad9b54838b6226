//! The smallest changes that bring a mission in, or lose it.
//!
//! Why here: "what would have to change?" has an exact answer. A condition without negation is met by a policy
//! if and only if the policy stands at or above one of its least ways to be met; these are worked out part by part,
//! so nothing is searched and nothing is missed.

use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Mission};
use crate::model::order;
use crate::model::verdict::Step;
use crate::rules::locks::{self, LOCKS};
use crate::rules::settings::{Change, PolicySettings};
use crate::sweep::board::Board;
use crate::sweep::graph::{Graph, Node, NodeId};

/// Which way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// Levers are loosened until the condition is met.
    BringIn,
    /// Levers are tightened until it is not.
    Lose,
}

/// What would have to change for one mission to stand on a step, or to leave it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Which step.
    pub step: Step,
    /// Onto the step, or off it.
    pub direction: Direction,
    /// All sets of the smallest size; empty where no setting does it.
    pub sets: Vec<Vec<Change>>,
}

/// What would have to change for a mission, for each of some steps. Locks are applied here.
pub fn of_mission(
    mission: &Mission,
    as_of: AsOf,
    settings: &PolicySettings,
    steps: &[Step],
) -> Vec<Flip> {
    let board = Board::new([mission], as_of);
    let held = locks::effective(settings);
    let flip = |step: &Step| {
        let condition = board.rows().first().map(|row| row.step(*step)).unwrap_or_default();
        let is_met = board.graph().is_met(condition, &held);
        let direction = if is_met { Direction::Lose } else { Direction::BringIn };
        Flip { step: *step, direction, sets: flips(board.graph(), condition, &held, direction) }
    };
    steps.iter().map(flip).collect()
}

/// All smallest sets of changes, fewest levers first taken: every set has the same number of changes.
/// Empty where no setting of the levers helps; one empty set where nothing has to change.
/// Locks' partners are included and counted. The constitutional premise is a lock and never moved.
pub fn flips(
    graph: &Graph,
    condition: NodeId,
    settings: &PolicySettings,
    direction: Direction,
) -> Vec<Vec<Change>> {
    let search = Search { graph, settings, direction };
    let mut ways: Vec<PolicySettings> =
        search.ways(condition).into_iter().filter_map(|way| search.with_partners(way)).collect();
    search.keep_least(&mut ways);
    let count = |way: &PolicySettings| settings.changes_to(way).len();
    let fewest = ways.iter().map(count).min();
    let smallest = ways.iter().filter(|way| Some(count(way)) == fewest);
    let mut smallest: Vec<Vec<Change>> = smallest.map(|way| settings.changes_to(way)).collect();
    order::sort(&mut smallest);
    smallest
}

/// Every least way in which a condition comes out as wanted, as whole policies, locks left aside: whatever goes as far as one of them
/// has it too, and nothing else has.
pub fn least_ways(
    graph: &Graph,
    condition: NodeId,
    settings: &PolicySettings,
    direction: Direction,
) -> Vec<PolicySettings> {
    Search { graph, settings, direction }.ways(condition)
}

struct Search<'a> {
    graph: &'a Graph,
    settings: &'a PolicySettings,
    direction: Direction,
}

impl Search<'_> {
    /// The least ways in which a condition comes out as wanted, as whole policies.
    fn ways(&self, id: NodeId) -> Vec<PolicySettings> {
        let is_wanted = self.direction == Direction::BringIn;
        match self.graph.node(id) {
            Node::Always => {
                if is_wanted {
                    vec![*self.settings]
                } else {
                    Vec::new()
                }
            }
            Node::Never => {
                if is_wanted {
                    Vec::new()
                } else {
                    vec![*self.settings]
                }
            }
            Node::AtLeast(lever, option) => self.literal(*lever, *option).into_iter().collect(),
            Node::All(parts) if is_wanted => self.together(parts),
            Node::Any(parts) if !is_wanted => self.together(parts),
            Node::All(parts) | Node::Any(parts) => {
                let mut ways = parts.iter().flat_map(|part| self.ways(*part)).collect();
                self.keep_least(&mut ways);
                ways
            }
        }
    }

    fn literal(&self, lever: Lever, option: u8) -> Option<PolicySettings> {
        let now = self.settings.option(lever);
        let is_as_wanted = (now >= option) == (self.direction == Direction::BringIn);
        let moved = match self.direction {
            Direction::BringIn => option,
            Direction::Lose => option.checked_sub(1)?,
        };
        if is_as_wanted {
            Some(*self.settings)
        } else {
            (lever != Lever::ConstitutionalView).then(|| self.settings.with(lever, moved))
        }
    }

    /// Every part at once: each way of one with each way of the others.
    fn together(&self, parts: &[NodeId]) -> Vec<PolicySettings> {
        parts.iter().fold(vec![*self.settings], |ways, part| {
            let more = self.ways(*part);
            let mut joined = ways
                .iter()
                .flat_map(|way| more.iter().map(|other| self.join(way, other)))
                .collect();
            self.keep_least(&mut joined);
            joined
        })
    }

    /// The nearest policy that goes at least as far as both.
    fn join(&self, left: &PolicySettings, right: &PolicySettings) -> PolicySettings {
        Lever::ALL.iter().fold(*left, |joined, lever| {
            let (a, b) = (left.option(*lever), right.option(*lever));
            joined.with(
                *lever,
                if self.direction == Direction::BringIn { a.max(b) } else { a.min(b) },
            )
        })
    }

    /// The nearest policy that breaks no lock; none where that would move the constitutional premise.
    fn with_partners(&self, mut way: PolicySettings) -> Option<PolicySettings> {
        match self.direction {
            Direction::BringIn => {
                for lock in LOCKS.iter().rev() {
                    if lock.is_broken(&way) {
                        way = way.with(lock.partner, lock.at_least);
                    }
                }
            }
            Direction::Lose => way = locks::effective(&way),
        }
        let premise = |settings: &PolicySettings| settings.option(Lever::ConstitutionalView);
        (premise(&way) == premise(self.settings)).then_some(way)
    }

    /// Leaves out every way that goes further than another.
    fn keep_least(&self, ways: &mut Vec<PolicySettings>) {
        order::sort(ways);
        ways.dedup();
        let all = ways.clone();
        ways.retain(|way| !all.iter().any(|other| other != way && self.goes_as_far(way, other)));
    }

    fn goes_as_far(&self, far: &PolicySettings, near: &PolicySettings) -> bool {
        Lever::ALL.iter().all(|lever| match self.direction {
            Direction::BringIn => far.option(*lever) >= near.option(*lever),
            Direction::Lose => far.option(*lever) <= near.option(*lever),
        })
    }
}
