//! A smallest set of demands that contradict each other.
//!
//! Why here: "it cannot be done" is only an answer with the few demands that make it so. Whatever set of demands contradicts itself
//! holds at least one demand that a given policy fails. So each policy that was tried is remembered by what it fails,
//! the fewest demands that strike all of those are tried next, and the first set that cannot be met is a smallest one.
//! Where there is too much to strike, demands are left out one by one instead: that set is minimal, though others may be smaller.

use crate::model::order;
use crate::rules::settings::PolicySettings;
use crate::sweep::find::reach::{Reach, Start, Wanted};
use crate::sweep::find::residual::Residuals;
use crate::sweep::graph::{Graph, NodeId};

/// A condition that has to be met, or avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Goal {
    pub(super) condition: NodeId,
    pub(super) is_avoided: bool,
}

/// What was found: places of goals, and whether no smaller set contradicts itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Core {
    pub(super) goals: Vec<usize>,
    pub(super) is_smallest: bool,
}

/// The search for a contradiction among goals that cannot all be had.
#[derive(Clone, Debug)]
pub(super) struct Clash {
    start: Start,
    goals: Vec<Goal>,
    /// What policies that were tried fail.
    failed: Vec<Vec<usize>>,
    /// How much may still be spent on striking.
    patience: u64,
    /// Demands left after leaving out, and how many of them are known to be needed; none while sets are struck.
    kept: Option<(Vec<usize>, usize)>,
    trial: Vec<usize>,
    reach: Reach,
}

impl Clash {
    pub(super) fn new(
        residuals: &mut Residuals,
        start: Start,
        goals: Vec<Goal>,
        patience: u64,
    ) -> Self {
        let reach = Reach::new(residuals, start, &Wanted::default());
        Self { start, goals, failed: Vec::new(), patience, kept: None, trial: Vec::new(), reach }
    }

    /// Follows one spot of the trial at hand. What came out, in the end.
    pub(super) fn step(&mut self, graph: &Graph, residuals: &mut Residuals) -> Option<Core> {
        if self.reach.step(residuals) {
            return None;
        }
        let witness = self.reach.witness();
        match (self.kept.clone(), witness) {
            (None, None) => {
                return Some(Core { goals: self.trial.clone(), is_smallest: true });
            }
            (None, Some(policy)) => self.strike(graph, &policy),
            (Some((kept, needed)), witness) => {
                let (kept, needed) = match witness {
                    Some(_) => (kept, needed + 1),
                    None => (self.trial.clone(), needed),
                };
                if let Some(core) = self.leave_out(kept, needed) {
                    return Some(core);
                }
            }
        }
        let wanted = wanted(self.trial.iter().filter_map(|place| self.goals.get(*place)));
        self.reach = Reach::new(residuals, self.start, &wanted);
        None
    }

    /// Remembers what a policy fails, and tries the fewest goals that strike everything remembered.
    fn strike(&mut self, graph: &Graph, policy: &PolicySettings) {
        let fails = |goal: &Goal| graph.is_met(goal.condition, policy) == goal.is_avoided;
        let failed: Vec<usize> = (0..)
            .zip(&self.goals)
            .filter(|(_, goal)| fails(goal))
            .map(|(place, _)| place)
            .collect();
        self.failed.push(failed);
        let fewest = self.trial.len().max(1);
        for most in fewest..=self.goals.len() {
            let mut struck = Vec::new();
            match strikes(&self.failed, most, &mut struck, &mut self.patience) {
                Some(true) => {
                    order::sort(&mut struck);
                    self.trial = struck;
                    return;
                }
                Some(false) => {}
                None => break,
            }
        }
        let every = (0..self.goals.len()).collect();
        // A single goal that is left cannot be left out.
        self.leave_out(every, 0);
    }

    /// Tries without the next goal that is not known to be needed; the set, once each is.
    fn leave_out(&mut self, kept: Vec<usize>, needed: usize) -> Option<Core> {
        let Some(next) = kept.len().checked_sub(needed + 1) else {
            return Some(Core { goals: kept, is_smallest: false });
        };
        self.trial.clone_from(&kept);
        if next < self.trial.len() {
            self.trial.remove(next);
        }
        self.kept = Some((kept, needed));
        None
    }
}

/// Everything that goals ask for at once.
pub(super) fn wanted<'a>(goals: impl Iterator<Item = &'a Goal>) -> Wanted {
    goals.fold(Wanted::default(), |mut wanted, goal| {
        let list = if goal.is_avoided { &mut wanted.avoided } else { &mut wanted.met };
        list.push(goal.condition);
        wanted
    })
}

/// Whether at most `most` more goals strike every set; none where patience ends.
fn strikes(
    sets: &[Vec<usize>],
    most: usize,
    struck: &mut Vec<usize>,
    patience: &mut u64,
) -> Option<bool> {
    *patience = patience.checked_sub(1)?;
    let missed = sets.iter().filter(|set| !set.iter().any(|goal| struck.contains(goal)));
    let Some(shortest) = missed.min_by_key(|set| set.len()) else { return Some(true) };
    if struck.len() >= most {
        return Some(false);
    }
    for goal in shortest {
        struck.push(*goal);
        if strikes(sets, most, struck, patience)? {
            return Some(true);
        }
        struck.pop();
    }
    Some(false)
}
