//! What a visitor looks for on the screen "Find": missions that must qualify, or must not, and rules that may not move.
//!
//! Why here: an address holds it, so that a question can be handed on together with its answer.

use crate::model::lever::Lever;

/// How many missions can be demanded at once: all there are, with room to spare.
pub const MOST_DEMANDS: usize = 250;

/// Demands and fixed rules.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Wish {
    /// Number of a mission, and whether it must stand on the step; by number, each once.
    pub demands: Vec<(u16, bool)>,
    /// Rules that may not move, in their order, each once.
    pub fixed: Vec<Lever>,
}

impl Wish {
    /// The demand on a mission.
    pub fn demand(&self, mission: u16) -> Option<bool> {
        self.demands.iter().find(|(code, _)| *code == mission).map(|(_, must)| *must)
    }

    /// The same with another demand on a mission; none: it does not matter.
    #[must_use]
    pub fn with_demand(mut self, mission: u16, demand: Option<bool>) -> Self {
        self.demands.retain(|(code, _)| *code != mission);
        if let Some(must) = demand.filter(|_| self.demands.len() < MOST_DEMANDS) {
            let place = self.demands.partition_point(|(code, _)| *code < mission);
            self.demands.insert(place, (mission, must));
        }
        self
    }

    /// The same with a rule fixed or free.
    #[must_use]
    pub fn with_fixed(mut self, lever: Lever, is_fixed: bool) -> Self {
        self.fixed.retain(|one| *one != lever);
        if is_fixed {
            let place = self.fixed.partition_point(|one| one.index() < lever.index());
            self.fixed.insert(place, lever);
        }
        self
    }
}
