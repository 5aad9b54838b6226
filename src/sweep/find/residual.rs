//! What is left of a condition once a lever is decided.
//!
//! Why here: two half-decided policies from which the same conditions are left need to be followed only once.

use std::collections::BTreeMap;

use crate::model::lever::Lever;
use crate::sweep::graph::{Graph, Node, NodeId};

/// Conditions that are put in one lever after another, each once.
#[derive(Clone, Debug, Default)]
pub(super) struct Residuals {
    graph: Graph,
    left: BTreeMap<(NodeId, Lever, u8), NodeId>,
    /// The levers of each condition, a bit each.
    levers: Vec<u32>,
}

impl Residuals {
    pub(super) fn new(graph: Graph) -> Self {
        Self { graph, ..Self::default() }
    }

    /// The levers that a condition asks about, a bit each.
    pub(super) fn levers(&mut self, id: NodeId) -> u32 {
        for node in self.graph.nodes().iter().skip(self.levers.len()) {
            let levers = node.levers(&self.levers);
            self.levers.push(levers);
        }
        self.levers.get(id.index()).copied().unwrap_or_default()
    }

    /// What is left of a condition with a lever at an option.
    pub(super) fn with(&mut self, id: NodeId, lever: Lever, option: u8) -> NodeId {
        if self.levers(id) >> lever.index() & 1 == 0 {
            return id;
        }
        if let Some(left) = self.left.get(&(id, lever, option)) {
            return *left;
        }
        let left = match self.graph.node(id).clone() {
            Node::Always => NodeId::ALWAYS,
            Node::AtLeast(_, least) if option >= least => NodeId::ALWAYS,
            Node::Never | Node::AtLeast(..) => NodeId::NEVER,
            Node::All(parts) => {
                let parts: Vec<NodeId> =
                    parts.iter().map(|part| self.with(*part, lever, option)).collect();
                self.graph.all(parts)
            }
            Node::Any(parts) => {
                let parts: Vec<NodeId> =
                    parts.iter().map(|part| self.with(*part, lever, option)).collect();
                self.graph.any(parts)
            }
        };
        self.left.insert((id, lever, option), left);
        left
    }
}
