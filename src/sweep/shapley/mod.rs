//! What each changed lever contributed: exact Shapley values.
//!
//! Why here: "which change did it?" has no answer lever by lever where levers work together. The Shapley value is the one division
//! that adds up to the whole difference, gives nothing to a lever that changes nothing, and treats like levers alike.
//!
//! The players are the levers that stand elsewhere in the visitor's policy than in the baseline. A coalition takes the visitor's
//! options for its levers and the baseline's for all others, and is judged as everything is: with [`locks::effective`] applied. So an option
//! whose partner is not in the coalition is held, and the two share what they open together.
//! The constitutional premise is a lock and no player, as in `flips.rs` and `find`: every coalition has it as the more open of the two policies has it,
//! which alone changes nothing.
//!
//! All is counted in whole numbers; each value is a numerator over the factorial of the number of players, to be divided once, at the end.
//! With every lever changed there are half a million coalitions, so the work is done in slices.
//!
//! | file | holds |
//! |---|---|
//! | `tally.rs` | how often a condition is met, by the size of the coalition and by who is in it |

mod tally;

use crate::model::lever::Lever;
use crate::model::verdict::Step;
use crate::rules::locks;
use crate::rules::settings::{Change, PolicySettings};
use crate::sweep::board::Board;
use crate::sweep::graph::NodeId;
use crate::sweep::lanes::Lanes;
use crate::sweep::shapley::tally::{LOW, Tally, WordCounts, pairs};

/// Words that are answered at once.
const WORDS: usize = 8;

/// How far it is, in coalitions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Judged.
    pub done: usize,
    /// In all.
    pub of: usize,
}

/// Exact contributions, in the order of [`Contributions::changes`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contributions {
    /// The players: what stands elsewhere, with locks applied to both policies.
    pub changes: Vec<Change>,
    /// What every numerator is to be divided by: the factorial of the number of players.
    pub denominator: i128,
    /// Per row of the board, a numerator per player; a row that stands on the step counts one.
    pub missions: Vec<Vec<i128>>,
    /// Numerators for the number of counted missions on the step.
    pub total: Vec<i128>,
    /// Counted missions on the step under the baseline.
    pub before: u64,
    /// Counted missions on the step under the policy.
    pub after: u64,
    /// How much two players do together beyond what each does apart: places of both, and a numerator for the counted missions.
    pub together: Vec<(usize, usize, i128)>,
    /// What the numerators of [`Self::together`] are to be divided by: the factorial of one player less.
    pub together_denominator: i128,
}

/// A division that runs in slices.
#[derive(Clone, Debug)]
pub struct Shapley {
    board: Board,
    step: Step,
    before: PolicySettings,
    after: PolicySettings,
    changes: Vec<Change>,
    /// Each condition once, with the number of counted missions that have it.
    conditions: Vec<(NodeId, u64)>,
    tallies: Vec<Tally>,
    total: Tally,
    done: usize,
}

impl Shapley {
    /// A division that has not begun. `is_counted` says by row which missions the total counts.
    pub fn new(
        board: &Board,
        step: Step,
        is_counted: impl Fn(usize) -> bool,
        baseline: &PolicySettings,
        policy: &PolicySettings,
    ) -> Self {
        let premise = Lever::ConstitutionalView;
        let (before, after) = (locks::effective(baseline), locks::effective(policy));
        let opened = before.option(premise).max(after.option(premise));
        let (before, after) = (before.with(premise, opened), after.with(premise, opened));
        let changes = before.changes_to(&after);
        let mut conditions: Vec<(NodeId, u64)> = Vec::new();
        for (place, row) in board.rows().iter().enumerate() {
            let (id, counts) = (row.step(step), u64::from(is_counted(place)));
            match conditions.iter_mut().find(|(one, _)| *one == id) {
                Some((_, count)) => *count += counts,
                None => conditions.push((id, counts)),
            }
        }
        let tallies = vec![Tally::new(changes.len(), false); conditions.len()];
        let total = Tally::new(changes.len(), true);
        let board = board.clone();
        Self { board, step, before, after, changes, conditions, tallies, total, done: 0 }
    }

    /// Works on, by up to so many blocks of 512 coalitions.
    pub fn step(&mut self, budget: usize) -> Progress {
        let of = 1 << self.changes.len();
        for _ in 0..budget {
            if self.done >= of {
                break;
            }
            self.block(of);
        }
        Progress { done: self.done, of }
    }

    /// Works to the end, for a command or a test.
    pub fn finish(mut self) -> Contributions {
        self.step(usize::MAX);
        self.contributions()
    }

    /// The contributions, once all coalitions are judged; none before.
    pub fn result(&self) -> Option<Contributions> {
        (self.done >> self.changes.len() > 0).then(|| self.contributions())
    }

    fn block(&mut self, of: usize) {
        let last = of.min(self.done + 64 * WORDS);
        let coalitions = (self.done..last).map(|coalition| self.coalition(coalition));
        let policies: Vec<PolicySettings> = coalitions.collect();
        let lanes = Lanes::<WORDS>::evaluate(self.board.graph(), &policies);
        let mut totals: [WordCounts; WORDS] = core::array::from_fn(|_| WordCounts::default());
        for ((id, times), tally) in self.conditions.iter().zip(&mut self.tallies) {
            let words = lanes.word(*id).into_iter().zip(&mut totals);
            for ((word, total), first) in words.zip((self.done..last).step_by(64)) {
                // Lanes beyond the last coalition hold no meaning.
                let count = last - first;
                let word = if count < 64 { word & ((1 << count) - 1) } else { word };
                if word == 0 {
                    continue;
                }
                let counts = WordCounts::of(word, *times > 0);
                tally.add(&counts, first >> LOW);
                total.add(&counts, *times);
            }
        }
        for (total, first) in totals.iter().zip((self.done..last).step_by(64)) {
            self.total.add(total, first >> LOW);
        }
        self.done = last;
    }

    /// The policy of a coalition, a bit for each player.
    fn coalition(&self, coalition: usize) -> PolicySettings {
        let taken = self.changes.iter().enumerate().filter(|(bit, _)| coalition >> bit & 1 == 1);
        let policy =
            taken.fold(self.before, |policy, (_, change)| policy.with(change.lever, change.to));
        locks::effective(&policy)
    }

    fn contributions(&self) -> Contributions {
        let players = self.changes.len();
        let values = |tally: &Tally| -> Vec<i128> {
            tally.with.iter().map(|with| value(&tally.all, with)).collect()
        };
        let by_condition: Vec<Vec<i128>> = self.tallies.iter().map(values).collect();
        let of_row = |id: NodeId| {
            let place = self.conditions.iter().position(|(one, _)| *one == id);
            place.and_then(|place| by_condition.get(place)).cloned().unwrap_or_default()
        };
        let together = pairs().zip(&self.total.with_both).map(|((first, second), both)| {
            let with = |player| self.total.with.get(player).map(Vec::as_slice).unwrap_or_default();
            (first, second, interaction(&self.total.all, with(first), with(second), both))
        });
        let count = |policy: &PolicySettings| {
            let met =
                self.conditions.iter().filter(|(id, _)| self.board.graph().is_met(*id, policy));
            met.map(|(_, times)| times).sum()
        };
        Contributions {
            changes: self.changes.clone(),
            denominator: factorial(players),
            missions: self.board.rows().iter().map(|row| of_row(row.step(self.step))).collect(),
            total: values(&self.total),
            before: count(&self.before),
            after: count(&self.after),
            together: together.collect(),
            together_denominator: factorial(players.saturating_sub(1)),
        }
    }
}

/// The numerator of a player's value: of all orders in which the players can come, in how many it makes the difference when it comes.
fn value(all: &[u64], with: &[u64]) -> i128 {
    let players = all.len().saturating_sub(1);
    let by_size = all.iter().zip(with).enumerate().map(|(size, (all, with))| {
        let after = orders(size.checked_sub(1), players.checked_sub(size));
        let before = orders(Some(size), players.checked_sub(size + 1));
        i128::from(*with) * after - i128::from(all - with) * before
    });
    by_size.sum()
}

/// The numerator of the interaction of two players, over the orders of all, the two taken as one.
fn interaction(all: &[u64], first: &[u64], second: &[u64], both: &[u64]) -> i128 {
    let players = all.len().saturating_sub(1);
    let counts = all.iter().zip(first).zip(second.iter().zip(both)).enumerate();
    let by_size = counts.map(|(size, ((all, first), (second, both)))| {
        let one = (first - both) + (second - both);
        let neither = all - one - both;
        let with_both = orders(size.checked_sub(2), players.checked_sub(size));
        let with_single = orders(size.checked_sub(1), players.checked_sub(size + 1));
        let with_neither = orders(Some(size), players.checked_sub(size + 2));
        i128::from(*both) * with_both - i128::from(one) * with_single
            + i128::from(neither) * with_neither
    });
    by_size.sum()
}

/// In how many orders some can come before and others after; nought where there cannot be so many.
fn orders(before: Option<usize>, after: Option<usize>) -> i128 {
    before.zip(after).map_or(0, |(before, after)| factorial(before) * factorial(after))
}

fn factorial(number: usize) -> i128 {
    (1..=number).fold(1, |product, factor| product * i128::try_from(factor).unwrap_or(1))
}
