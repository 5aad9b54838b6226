//! A rule with its facts put in: what is left asks about levers alone, once per rail.
//!
//! Why here: facts do not change while a visitor moves levers, so they are looked at once.

use crate::model::outcome::Outcome;
use crate::rules::expr::Expr;
use crate::rules::interpret::{Case, is_within};
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

/// The rails of an ask. The settings of the case are not read.
pub fn rails(graph: &mut Graph, case: &Case<'_>) -> Rails {
    let decision = &provisions::get(ProvisionId::Decision).expr;
    Rails {
        certain: fold(graph, decision, case, Outcome::Pass),
        arguable: fold(graph, decision, case, Outcome::Contested),
        possible: fold(graph, decision, case, Outcome::Unknown),
    }
}

/// The condition that an expression comes out at `least` or higher.
fn fold(graph: &mut Graph, expr: &Expr, case: &Case<'_>, least: Outcome) -> NodeId {
    let constant = |is_met: bool| if is_met { NodeId::ALWAYS } else { NodeId::NEVER };
    match expr {
        Expr::Fact(test) => constant(test.outcome(case.claims.get(test.fact)) >= least),
        Expr::Judgement(_) => constant(Outcome::Contested >= least),
        Expr::Scope(scope) => constant(is_within(*scope, case)),
        Expr::Lever(lever, option) => graph.at_least(*lever, *option),
        Expr::Refer(id) => fold(graph, &provisions::get(*id).expr, case, least),
        Expr::All(parts) => {
            let parts: Vec<NodeId> =
                parts.iter().map(|part| fold(graph, part, case, least)).collect();
            graph.all(parts)
        }
        Expr::Any(parts) => {
            let parts: Vec<NodeId> =
                parts.iter().map(|part| fold(graph, part, case, least)).collect();
            graph.any(parts)
        }
    }
}
