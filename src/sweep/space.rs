//! The whole space of policies, walked in stripes.
//!
//! Why here: the space is finite, so the engine can be checked on all of it, and not on a sample: against the interpreter,
//! and against itself on another machine, where the counts of every mission must come out the same.
//!
//! Policies that break a lock are judged as others that do not, and levers that no condition asks about change nothing;
//! both are left out. About two hundred million policies are left.

use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Mission};
use crate::model::order;
use crate::model::outcome::Outcome;
use crate::rules::assess::Docket;
use crate::rules::locks::{self, LOCKS};
use crate::rules::settings::PolicySettings;
use crate::sweep::board::Board;

/// How many policies fit into a block: levers that many conditions ask about vary within it.
pub const BLOCK: usize = 64 * WORDS;

/// Words of a block.
pub(super) const WORDS: usize = 16;

/// Every so-many-th policy or block, from the one with this number on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stripe {
    /// Which, from 0.
    pub number: u64,
    /// Of how many; nought is taken for one.
    pub of: u64,
}

impl Stripe {
    /// Everything.
    pub const WHOLE: Self = Self { number: 0, of: 1 };

    /// The places of a stripe, below an end.
    pub(super) fn places(self, end: u64) -> impl Iterator<Item = u64> {
        let stride = usize::try_from(self.of.max(1)).unwrap_or(usize::MAX);
        (self.number..end).step_by(stride)
    }
}

/// Policies in a fixed order.
#[derive(Clone, Debug)]
pub struct Space {
    /// Levers that vary within a block, the fastest first.
    within: Vec<Lever>,
    /// Levers without a lock that vary from block to block, the fastest first.
    between: Vec<Lever>,
    /// Every way in which the levers with locks can stand, the slowest part.
    locked: Vec<PolicySettings>,
}

/// Where the two engines differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The policy.
    pub settings: PolicySettings,
    /// The mission, as a place of a row.
    pub place: usize,
    /// The ask, by its place in the mission.
    pub ask: usize,
    /// What the interpreter says.
    pub interpreter: Outcome,
    /// What the fast engine says.
    pub engine: Outcome,
}

impl Space {
    /// The space of the levers that a board asks about.
    pub fn new(board: &Board) -> Self {
        let mut sets: Vec<u32> = Vec::new();
        for node in board.graph().nodes() {
            sets.push(node.levers(&sets));
        }
        let asked =
            |lever: &Lever| sets.iter().filter(|set| **set >> lever.index() & 1 == 1).count();
        let is_locked =
            |lever: &Lever| LOCKS.iter().any(|lock| lock.lever == *lever || lock.partner == *lever);
        let mut between: Vec<Lever> = Lever::ALL.to_vec();
        between.retain(|lever| !is_locked(lever) && asked(lever) > 0);
        order::sort_by_key(&mut between, asked);
        let mut within = Vec::new();
        let mut lanes = 1;
        // What many conditions ask about is cheapest within a block.
        for lever in between.clone().into_iter().rev() {
            let more = lanes * usize::from(lever.option_count());
            if more <= BLOCK {
                lanes = more;
                within.push(lever);
            }
        }
        between.retain(|lever| !within.contains(lever));
        let locked = Lever::ALL.iter().filter(|lever| is_locked(lever));
        let mut locked = locked.fold(vec![PolicySettings::STRICTEST], |policies, lever| {
            let moved = |policy: PolicySettings| {
                (0..lever.option_count()).map(move |option| policy.with(*lever, option))
            };
            policies.into_iter().flat_map(moved).collect()
        });
        locked.retain(|policy| locks::effective(policy) == *policy);
        Self { within, between, locked }
    }

    /// How many policies differ in what is judged.
    pub fn len(&self) -> u64 {
        self.blocks() * self.lanes()
    }

    /// Whether there is none; there always is one.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// How many blocks of policies.
    pub fn blocks(&self) -> u64 {
        size(&self.between) * u64::try_from(self.locked.len()).unwrap_or_default()
    }

    /// How many policies in a block.
    pub fn lanes(&self) -> u64 {
        size(&self.within)
    }

    /// Levers that vary within a block.
    pub(super) fn within(&self) -> &[Lever] {
        &self.within
    }

    /// The policy at a place; beyond the last the strictest.
    pub fn policy(&self, place: u64) -> PolicySettings {
        let (block, lane) = (place / self.lanes(), place % self.lanes());
        spread(self.first_of(block), &self.within, lane)
    }

    /// The first policy of a block.
    pub(super) fn first_of(&self, block: u64) -> PolicySettings {
        let (locked, rest) = (block / size(&self.between), block % size(&self.between));
        let locked = usize::try_from(locked).ok().and_then(|place| self.locked.get(place));
        spread(locked.copied().unwrap_or(PolicySettings::STRICTEST), &self.between, rest)
    }

    /// Judges every ask by both engines, under the policies of a stripe; the first difference.
    pub fn difference<'a>(
        &self,
        board: &Board,
        missions: impl IntoIterator<Item = &'a Mission>,
        as_of: AsOf,
        stripe: Stripe,
    ) -> Option<Difference> {
        let dockets: Vec<(&Mission, Docket<'_>)> =
            missions.into_iter().map(|mission| (mission, Docket::new(mission, as_of))).collect();
        let policies = stripe.places(self.len()).map(|place| self.policy(place));
        for settings in policies {
            for ((place, (mission, docket)), row) in dockets.iter().enumerate().zip(board.rows()) {
                for ((ask, asked), rails) in mission.asks.iter().enumerate().zip(&row.asks) {
                    let interpreter = docket.rule(*asked, &settings).outcome;
                    let engine = board.outcome(*rails, &settings);
                    if interpreter != engine {
                        return Some(Difference { settings, place, ask, interpreter, engine });
                    }
                }
            }
        }
        None
    }
}

/// In how many ways levers can stand.
fn size(levers: &[Lever]) -> u64 {
    levers.iter().map(|lever| u64::from(lever.option_count())).product()
}

/// Levers set by the digits of a number, the first the fastest.
fn spread(policy: PolicySettings, levers: &[Lever], number: u64) -> PolicySettings {
    let start = (policy, number);
    let (policy, _) = levers.iter().fold(start, |(policy, number), lever| {
        let options = u64::from(lever.option_count());
        (policy.with(*lever, u8::try_from(number % options).unwrap_or_default()), number / options)
    });
    policy
}
