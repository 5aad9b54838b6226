//! Every nearest policy, those that move levers least first.
//!
//! Why here: many policies can be equally near; a list that stops somewhere has to begin with the modest ones, and say how many there are.

use crate::rules::settings::PolicySettings;
use crate::sweep::find::reach::Reach;

/// The walk back from the end of a search.
#[derive(Clone, Debug)]
pub(super) struct List {
    reach: Reach,
    start: PolicySettings,
    /// How far the options of levers can have moved in all on a way to a spot: a bit for each sum.
    moves: Vec<u64>,
    total: u64,
    /// Half-undone policies: spot, what is left to move, options so far; the last is next.
    waiting: Vec<(usize, u8, PolicySettings)>,
}

impl List {
    pub(super) fn new(reach: Reach, start: PolicySettings, end: usize) -> Self {
        let mut moves = vec![0_u64; reach.len()];
        let mut counts = vec![0_u64; reach.len()];
        for number in reach.by_level() {
            let arrivals = reach.arrivals(number);
            let mut way = if arrivals.is_empty() { (1, 1) } else { (0, 0) };
            for arrival in arrivals {
                let before = moves.get(arrival.from).copied().unwrap_or_default();
                way.0 |= before << start.option(arrival.lever).abs_diff(arrival.option);
                let count = counts.get(arrival.from).copied().unwrap_or_default();
                way.1 = count.saturating_add(way.1);
            }
            if let (Some(moves), Some(count)) = (moves.get_mut(number), counts.get_mut(number)) {
                (*moves, *count) = way;
            }
        }
        let sums = moves.get(end).copied().unwrap_or_default();
        let waiting = (0..64_u8).rev().filter(|sum| sums >> sum & 1 == 1);
        let waiting = waiting.map(|sum| (end, sum, start)).collect();
        let total = counts.get(end).copied().unwrap_or_default();
        Self { reach, start, moves, total, waiting }
    }

    /// How many there are.
    pub(super) fn total(&self) -> u64 {
        self.total
    }

    /// The next one.
    pub(super) fn next(&mut self) -> Option<PolicySettings> {
        while let Some((number, left, policy)) = self.waiting.pop() {
            let arrivals = self.reach.arrivals(number);
            if arrivals.is_empty() {
                return Some(policy);
            }
            for arrival in arrivals.iter().rev() {
                let moved = self.start.option(arrival.lever).abs_diff(arrival.option);
                let sums = self.moves.get(arrival.from).copied().unwrap_or_default();
                let Some(left) = left.checked_sub(moved).filter(|left| sums >> left & 1 == 1)
                else {
                    continue;
                };
                let policy = policy.with(arrival.lever, arrival.option);
                self.waiting.push((arrival.from, left, policy));
            }
        }
        None
    }
}
