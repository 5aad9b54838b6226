//! Questions that look random, and their answers by looking at every policy.

use std::collections::BTreeSet;

use pko_explorer::model::lever::Lever;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::locks::{self, LOCKS};
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::find::{Answer, Demand, Find, Question};
use pko_explorer::sweep::graph::NodeId;
use proptest::prelude::*;

use super::BOARD;
use crate::properties::any_settings;
use crate::support::options;

/// More than any case here lists.
pub(super) const ALL: usize = 4096;

#[derive(Clone, Debug)]
pub(super) struct Drawn {
    pub(super) step: Step,
    pub(super) demands: Vec<Demand>,
    pub(super) fixed: Vec<Lever>,
    pub(super) settings: PolicySettings,
}

impl Drawn {
    pub(super) fn question(&self) -> Question<'_> {
        Question {
            step: self.step,
            demands: &self.demands,
            fixed: &self.fixed,
            settings: self.settings,
            most: ALL,
        }
    }

    pub(super) fn answer(&self) -> Answer {
        Find::new(&BOARD, &self.question()).finish()
    }

    pub(super) fn demanded(&self) -> Vec<usize> {
        (0..self.demands.len()).filter(|place| self.demands[*place] != Demand::Any).collect()
    }

    /// The same question with the demands on these missions only.
    pub(super) fn only(&self, places: &[usize]) -> Self {
        let demand =
            |place| if places.contains(&place) { self.demands[place] } else { Demand::Any };
        Self { demands: (0..self.demands.len()).map(demand).collect(), ..self.clone() }
    }

    /// Every policy that could matter, however many levers change: all options of the levers that the demands ask about
    /// and of those that locks tie to them, fixed ones apart. None where there are too many to look at.
    pub(super) fn space(&self, most: usize) -> Option<Vec<PolicySettings>> {
        let asked = self.demanded().into_iter();
        let mut levers: BTreeSet<Lever> =
            asked.flat_map(|place| BOARD.graph().support(condition(place, self.step))).collect();
        for _ in LOCKS {
            for lock in LOCKS {
                if levers.contains(&lock.lever) || levers.contains(&lock.partner) {
                    levers.extend([lock.lever, lock.partner]);
                }
            }
        }
        levers.retain(|lever| *lever != Lever::ConstitutionalView && !self.fixed.contains(lever));
        let size: usize = levers.iter().map(|lever| usize::from(lever.option_count())).product();
        (size <= most).then(|| {
            let start = vec![locks::effective(&self.settings)];
            levers.iter().fold(start, |policies, lever| {
                let moved = |policy: PolicySettings| {
                    options(*lever).map(move |option| policy.with(*lever, option))
                };
                policies.into_iter().flat_map(moved).collect()
            })
        })
    }

    pub(super) fn is_met_by(&self, policy: &PolicySettings) -> bool {
        locks::effective(policy) == *policy
            && self.demanded().into_iter().all(|place| {
                let reaches = BOARD.graph().is_met(condition(place, self.step), policy);
                reaches == (self.demands[place] == Demand::Reach)
            })
    }

    /// All the smallest policies, by looking at every one.
    pub(super) fn brute_force(&self, most: usize) -> Option<BTreeSet<PolicySettings>> {
        let start = locks::effective(&self.settings);
        let mut met = self.space(most)?;
        met.retain(|policy| self.is_met_by(policy));
        let count = |policy: &PolicySettings| start.changes_to(policy).len();
        let fewest = met.iter().map(count).min();
        Some(met.into_iter().filter(|policy| Some(count(policy)) == fewest).collect())
    }
}

pub(super) fn condition(place: usize, step: Step) -> NodeId {
    BOARD.rows()[place].step(step)
}

/// Demands on up to five missions; some levers fixed; from any settings, broken locks included.
/// Half of the demands are drawn so that some policy meets them.
pub(super) fn any_question() -> impl Strategy<Value = Drawn> {
    let missions = BOARD.rows().len();
    let demands = prop::collection::vec((0..missions, any::<bool>()), 1..=5);
    // Half of the fixed levers are tied to others by locks.
    let tied: Vec<Lever> = LOCKS.iter().flat_map(|lock| [lock.lever, lock.partner]).collect();
    let lever = prop_oneof![prop::sample::select(Lever::ALL), prop::sample::select(tied)];
    let fixed = prop::collection::vec(lever, 0..=4);
    let hidden = prop::option::of(any_settings());
    let step = prop::sample::select(Step::ALL);
    (step, demands, fixed, any_settings(), hidden).prop_map(
        |(step, drawn, fixed, settings, hidden)| {
            let mut demands = vec![Demand::Any; BOARD.rows().len()];
            for (place, is_met) in drawn {
                let hidden = hidden.map(|hidden| locks::effective(&hidden));
                let is_met = hidden
                    .map_or(is_met, |hidden| BOARD.graph().is_met(condition(place, step), &hidden));
                demands[place] = if is_met { Demand::Reach } else { Demand::Miss };
            }
            Drawn { step, demands, fixed, settings }
        },
    )
}
