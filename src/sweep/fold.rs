//! A rule with its facts put in: what is left asks about levers alone, once per rail.
//!
//! Why here: facts do not change while a visitor moves levers, so they are looked at once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::model::outcome::Outcome;
use crate::rules::expr::Expr;
use crate::rules::interpret::{Case, is_within};
use crate::rules::proof::ProvisionSet;
use crate::rules::provision::ProvisionId;
use crate::rules::provisions;
use crate::sweep::graph::{Graph, NodeId};

/// The three rails of an ask; `certain` implies `arguable` implies `possible`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rails {
    /// Passes.
    pub certain: NodeId,
    /// Passes, or turns on a judgement.
    pub arguable: NodeId,
    /// Is not ruled out.
    pub possible: NodeId,
}

/// Folds the asks of one mission at one date: what reads its facts alone is the same for each of them.
#[derive(Debug)]
pub struct Folder<'a> {
    graph: &'a mut Graph,
    known: BTreeMap<(ProvisionId, Outcome), NodeId>,
}

/// Provisions that do not read what is asked.
static FOR_EVERY_ASK: LazyLock<ProvisionSet> = LazyLock::new(|| {
    let without = ProvisionId::ALL.iter().filter(|id| !reads_scope(&provisions::get(**id).expr));
    without.fold(ProvisionSet::default(), |set, id| set.and(ProvisionSet::of(*id)))
});

fn reads_scope(expr: &Expr) -> bool {
    match expr {
        Expr::Scope(_) => true,
        Expr::Fact(_) | Expr::Lever(..) | Expr::Judgement(_) => false,
        Expr::All(parts) | Expr::Any(parts) => parts.iter().any(reads_scope),
        Expr::Refer(id) => reads_scope(&provisions::get(*id).expr),
    }
}

impl<'a> Folder<'a> {
    /// For one mission at one date; a graph serves many missions.
    pub fn new(graph: &'a mut Graph) -> Self {
        Self { graph, known: BTreeMap::new() }
    }

    /// The rails of an ask. The settings of the case are not read.
    pub fn rails(&mut self, case: &Case<'_>) -> Rails {
        self.rails_of(&Expr::Refer(ProvisionId::Decision), case)
    }

    /// The rails of any expression. The settings of the case are not read.
    pub fn rails_of(&mut self, expr: &Expr, case: &Case<'_>) -> Rails {
        Rails {
            certain: self.fold(expr, case, Outcome::Pass),
            arguable: self.fold(expr, case, Outcome::Contested),
            possible: self.fold(expr, case, Outcome::Unknown),
        }
    }

    /// The condition that an expression comes out at `least` or higher.
    fn fold(&mut self, expr: &Expr, case: &Case<'_>, least: Outcome) -> NodeId {
        let constant = |is_met: bool| if is_met { NodeId::ALWAYS } else { NodeId::NEVER };
        match expr {
            Expr::Fact(test) => constant(test.outcome(case.claims.get(test.fact)) >= least),
            Expr::Judgement(_) => constant(Outcome::Contested >= least),
            Expr::Scope(scope) => constant(is_within(*scope, case)),
            Expr::Lever(lever, option) => self.graph.at_least(*lever, *option),
            Expr::Refer(id) => self.refer(*id, case, least),
            Expr::All(parts) => match self.parts(parts, case, least, NodeId::NEVER) {
                Some(parts) => self.graph.all(parts),
                None => NodeId::NEVER,
            },
            Expr::Any(parts) => match self.parts(parts, case, least, NodeId::ALWAYS) {
                Some(parts) => self.graph.any(parts),
                None => NodeId::ALWAYS,
            },
        }
    }

    fn refer(&mut self, id: ProvisionId, case: &Case<'_>, least: Outcome) -> NodeId {
        if let Some(known) = self.known.get(&(id, least)) {
            return *known;
        }
        let folded = self.fold(&provisions::get(id).expr, case, least);
        if FOR_EVERY_ASK.has(id) {
            self.known.insert((id, least), folded);
        }
        folded
    }

    /// Every part folded; none as soon as one decides the whole, which most branches out of scope do at once.
    fn parts(
        &mut self,
        parts: &[Expr],
        case: &Case<'_>,
        least: Outcome,
        decisive: NodeId,
    ) -> Option<Vec<NodeId>> {
        let mut folded = Vec::with_capacity(parts.len());
        for part in parts {
            let id = self.fold(part, case, least);
            if id == decisive {
                return None;
            }
            folded.push(id);
        }
        Some(folded)
    }
}
