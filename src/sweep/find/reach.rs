//! The nearest policies that meet some conditions and avoid others.
//!
//! Why here: the space has hundreds of millions of policies, but few differ in what they leave open. Levers are decided one after
//! another, partners before what depends on them; half-decided policies with the same conditions left over are one [`Spot`].
//! Spots are visited in the order of levers changed so far, so the first end that is reached is nearest, and running out of spots is a proof.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::lever::Lever;
use crate::model::order;
use crate::rules::locks::LOCKS;
use crate::rules::settings::PolicySettings;
use crate::sweep::find::residual::Residuals;
use crate::sweep::graph::NodeId;

/// From where, and what may not move.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    /// Settings with locks applied.
    pub(super) settings: PolicySettings,
    /// Levers that may not move, a bit each.
    pub(super) fixed: u32,
}

/// Conditions that have to be met, and conditions that must not be.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Wanted {
    pub(super) met: Vec<NodeId>,
    pub(super) avoided: Vec<NodeId>,
}

/// What is left to decide, and under which conditions.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Spot {
    /// How many levers are decided.
    level: usize,
    wanted: Wanted,
    /// The highest option that locks leave open, of levers still to be decided.
    highest: PolicySettings,
}

/// A way to a spot: from which spot, with which option of the lever decided there.
#[derive(Clone, Copy, Debug)]
pub(super) struct Arrival {
    pub(super) from: usize,
    pub(super) lever: Lever,
    pub(super) option: u8,
}

#[derive(Clone, Debug)]
struct Visit {
    changed: usize,
    /// Every way with that few changes.
    arrivals: Vec<Arrival>,
}

/// The search; spots have numbers, the first is 0.
#[derive(Clone, Debug)]
pub(super) struct Reach {
    start: PolicySettings,
    /// Levers that stay: those of them that need partners hold these through the least options below.
    fixed: Vec<Lever>,
    /// Levers to decide, each with the least option that fixed ones allow.
    order: Vec<(Lever, u8)>,
    numbers: BTreeMap<Spot, usize>,
    spots: Vec<Spot>,
    visits: Vec<Visit>,
    waiting: BTreeSet<(usize, usize, usize)>,
    end: Option<usize>,
}

impl Reach {
    pub(super) fn new(residuals: &mut Residuals, start: Start, wanted: &Wanted) -> Self {
        let concerned = concerned(residuals, start, wanted);
        let is_free = |lever: Lever| concerned >> lever.index() & 1 == 1;
        let settings = start.settings;
        let mut wanted = Some(wanted.clone());
        for lever in Lever::ALL.iter().filter(|lever| !is_free(**lever)) {
            wanted =
                wanted.and_then(|wanted| wanted.with(residuals, *lever, settings.option(*lever)));
        }
        let fixed = Lever::ALL.iter().copied().filter(|lever| !is_free(*lever));
        let fixed: Vec<Lever> = fixed.collect();
        let highest = fixed
            .iter()
            .fold(widest(), |highest, lever| lowered(highest, *lever, settings.option(*lever)));
        let highest = opened(highest, &fixed);
        let least = LOCKS.iter().rev().fold(PolicySettings::STRICTEST, |least, lock| {
            let stands = if is_free(lock.lever) { &least } else { &settings };
            let needed = least.option(lock.partner).max(lock.at_least);
            if stands.option(lock.lever) >= lock.from {
                least.with(lock.partner, needed)
            } else {
                least
            }
        });
        let mut order = Vec::new();
        for lever in Lever::ALL {
            partners_first(*lever, &mut order);
        }
        order.retain(|lever| is_free(*lever));
        let order = order.into_iter().map(|lever| (lever, least.option(lever))).collect();
        let mut reach = Self {
            start: settings,
            fixed,
            order,
            numbers: BTreeMap::new(),
            spots: Vec::new(),
            visits: Vec::new(),
            waiting: BTreeSet::new(),
            end: None,
        };
        if let Some(wanted) = wanted {
            reach.arrive(Spot { level: 0, wanted, highest }, 0, None);
        }
        reach
    }

    /// Follows one spot; false when there is nothing left to do.
    pub(super) fn step(&mut self, residuals: &mut Residuals) -> bool {
        if self.end.is_some() {
            return false;
        }
        let Some((changed, depth, number)) = self.waiting.pop_first() else { return false };
        let Some((lever, lowest)) = self.order.get(depth).copied() else {
            // INVARIANT: every lever is decided, so every condition is settled: spots with one that is not as wanted were never made.
            self.end = Some(number);
            return false;
        };
        let Some(spot) = self.spots.get(number).cloned() else { return true };
        for option in lowest..=spot.highest.option(lever) {
            let Some(wanted) = spot.wanted.with(residuals, lever, option) else { continue };
            // What is decided is open again, and what is fixed stays open: neither tells spots apart.
            let highest = lowered(spot.highest.with(lever, u8::MAX), lever, option);
            let highest = opened(highest, &self.fixed);
            let next = Spot { level: depth + 1, wanted, highest };
            let changed = changed + usize::from(option != self.start.option(lever));
            self.arrive(next, changed, Some(Arrival { from: number, lever, option }));
        }
        true
    }

    fn arrive(&mut self, spot: Spot, changed: usize, arrival: Option<Arrival>) {
        let level = spot.level;
        let Some(number) = self.numbers.get(&spot).copied() else {
            let number = self.spots.len();
            self.numbers.insert(spot.clone(), number);
            self.spots.push(spot);
            self.visits.push(Visit { changed, arrivals: arrival.into_iter().collect() });
            self.waiting.insert((changed, level, number));
            return;
        };
        let Some(visit) = self.visits.get_mut(number) else { return };
        if changed < visit.changed {
            self.waiting.remove(&(visit.changed, level, number));
            self.waiting.insert((changed, level, number));
            *visit = Visit { changed, arrivals: arrival.into_iter().collect() };
        } else if changed == visit.changed {
            visit.arrivals.extend(arrival);
        }
    }

    /// The spot at which everything is decided as wanted, once it is reached.
    pub(super) fn end(&self) -> Option<usize> {
        self.end
    }

    /// How many spots there are.
    pub(super) fn len(&self) -> usize {
        self.spots.len()
    }

    /// The ways to a spot with the fewest changes; none for the first.
    pub(super) fn arrivals(&self, number: usize) -> &[Arrival] {
        self.visits.get(number).map(|visit| visit.arrivals.as_slice()).unwrap_or_default()
    }

    /// Spots in the order in which levers are decided.
    pub(super) fn by_level(&self) -> Vec<usize> {
        let is_at =
            |number: &usize, level| self.spots.get(*number).is_some_and(|spot| spot.level == level);
        let levels = self.spots.iter().map(|spot| spot.level + 1).max().unwrap_or_default();
        let at = |level| (0..self.spots.len()).filter(move |number| is_at(number, level));
        (0..levels).flat_map(at).collect()
    }

    /// One of the nearest policies; none where there is no such policy.
    pub(super) fn witness(&self) -> Option<PolicySettings> {
        let mut policy = self.start;
        let mut number = self.end?;
        while let Some(arrival) = self.arrivals(number).first() {
            policy = policy.with(arrival.lever, arrival.option);
            number = arrival.from;
        }
        Some(policy)
    }
}

impl Wanted {
    /// What is left to want with a lever at an option; none where something wanted is ruled out.
    fn with(&self, residuals: &mut Residuals, lever: Lever, option: u8) -> Option<Self> {
        let mut left = |ids: &[NodeId], done: NodeId, ruled_out: NodeId| {
            let mut kept = Vec::with_capacity(ids.len());
            for id in ids {
                let id = residuals.with(*id, lever, option);
                if id == ruled_out {
                    return None;
                }
                if id != done {
                    kept.push(id);
                }
            }
            order::sort(&mut kept);
            kept.dedup();
            Some(kept)
        };
        let met = left(&self.met, NodeId::ALWAYS, NodeId::NEVER)?;
        let avoided = left(&self.avoided, NodeId::NEVER, NodeId::ALWAYS)?;
        let clashes = avoided.iter().any(|id| met.binary_search(id).is_ok());
        (!clashes).then_some(Self { met, avoided })
    }
}

/// Levers that may move and could matter, a bit each: those of the conditions, and those that locks tie to them.
fn concerned(residuals: &mut Residuals, start: Start, wanted: &Wanted) -> u32 {
    let conditions = wanted.met.iter().chain(&wanted.avoided);
    let mut levers = conditions.fold(0, |levers, id| levers | residuals.levers(*id));
    for _ in LOCKS {
        for lock in LOCKS {
            let pair = 1_u32 << lock.lever.index() | 1 << lock.partner.index();
            if levers & pair != 0 {
                levers |= pair;
            }
        }
    }
    levers & !start.fixed
}

/// Every lever at its most permissive option.
fn widest() -> PolicySettings {
    opened(PolicySettings::STRICTEST, Lever::ALL)
}

/// Some levers at their most permissive options.
fn opened(settings: PolicySettings, levers: &[Lever]) -> PolicySettings {
    levers.iter().fold(settings, |settings, lever| settings.with(*lever, u8::MAX))
}

/// The highest open options once a lever is decided.
fn lowered(highest: PolicySettings, lever: Lever, option: u8) -> PolicySettings {
    let breaking = LOCKS.iter().filter(|lock| lock.partner == lever && option < lock.at_least);
    breaking.fold(highest, |highest, lock| {
        highest.with(lock.lever, highest.option(lock.lever).min(lock.from - 1))
    })
}

fn partners_first(lever: Lever, order: &mut Vec<Lever>) {
    if !order.contains(&lever) {
        for lock in LOCKS.iter().filter(|lock| lock.lever == lever) {
            partners_first(lock.partner, order);
        }
        order.push(lever);
    }
}
