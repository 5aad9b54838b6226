//! What is found, the best first.
//!
//! Why here: among equally small policies those that go no further than they must, and touch the fewest other missions, are told first.

use crate::model::lever::Lever;
use crate::model::order;
use crate::model::verdict::Step;
use crate::rules::settings::{Change, PolicySettings};
use crate::sweep::board::Board;
use crate::sweep::lanes::Lanes;

/// A smallest policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The policy.
    pub settings: PolicySettings,
    /// What moves, partners included.
    pub changes: Vec<Change>,
    /// Missions without a demand that come onto the step, as places of rows.
    pub gained: Vec<usize>,
    /// Missions without a demand that fall off it.
    pub lost: Vec<usize>,
    /// Another policy of the list moves the same levers the same way and none further.
    pub goes_further: bool,
}

/// What there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// The smallest policies.
    Policies {
        /// First those that go no further than they must, then the fewest other missions affected, then the shortest moves.
        found: Vec<Found>,
        /// How many there are, listed or not; stops counting at the greatest number.
        total: u64,
    },
    /// No policy meets all demands with these levers fixed.
    Contradiction {
        /// Demands that cannot be had together, as places of rows; without any of them the others can.
        places: Vec<usize>,
        /// No smaller set of the demands contradicts itself.
        is_smallest: bool,
    },
}

/// Policies with what they do to free missions. They come with the shortest moves first, and keep that order where they are equal.
pub(super) fn ranked(
    board: &Board,
    step: Step,
    free: &[usize],
    start: &PolicySettings,
    policies: &[PolicySettings],
) -> Vec<Found> {
    let mut modest: Vec<PolicySettings> = Vec::new();
    let mut found = Vec::with_capacity(policies.len());
    for chunk in policies.chunks(63) {
        let together: Vec<PolicySettings> = chunk.iter().copied().chain([*start]).collect();
        let lanes = Lanes::<1>::evaluate(board.graph(), &together);
        for (lane, policy) in chunk.iter().enumerate() {
            let (mut gained, mut lost) = (Vec::new(), Vec::new());
            for place in free {
                let Some(row) = board.rows().get(*place) else { continue };
                let id = row.step(step);
                match (lanes.is_met(id, chunk.len()), lanes.is_met(id, lane)) {
                    (false, true) => gained.push(*place),
                    (true, false) => lost.push(*place),
                    _ => {}
                }
            }
            // Whatever it goes further than has shorter moves, so it is there already.
            let goes_further = modest.iter().any(|near| is_between(start, near, policy));
            if !goes_further {
                modest.push(*policy);
            }
            let changes = start.changes_to(policy);
            found.push(Found { settings: *policy, changes, gained, lost, goes_further });
        }
    }
    order::sort_by_key(&mut found, |one| (one.goes_further, one.gained.len() + one.lost.len()));
    found
}

/// Whether a policy stands on the way from a start to another, lever by lever.
fn is_between(start: &PolicySettings, near: &PolicySettings, far: &PolicySettings) -> bool {
    Lever::ALL.iter().all(|lever| {
        let (from, near, far) = (start.option(*lever), near.option(*lever), far.option(*lever));
        near >= from.min(far) && near <= from.max(far)
    })
}
