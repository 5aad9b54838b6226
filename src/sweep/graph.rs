//! Shared conditions over levers.
//!
//! Why here: with the facts put in, most missions ask the same few questions of the levers. Each is kept, and answered, once.
//! Conditions only rise when a lever is loosened: there is no negation here either.

use std::collections::BTreeMap;

use crate::model::lever::Lever;
use crate::rules::settings::PolicySettings;

/// The place of a condition in its graph.
/// The first one, and the one that stands for nothing, is never met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NodeId(u32);

impl NodeId {
    /// Never met.
    pub const NEVER: Self = Self(0);
    /// Always met.
    pub const ALWAYS: Self = Self(1);

    /// Its place, from 0.
    #[expect(
        clippy::as_conversions,
        reason = "32 bits fit into a place on every machine this runs on"
    )]
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A condition.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Node {
    /// Never met.
    Never,
    /// Always met.
    Always,
    /// A lever stands at this option or a more permissive one.
    AtLeast(Lever, u8),
    /// Every part; parts stand before the whole, in order, each once.
    All(Vec<NodeId>),
    /// Any part; likewise.
    Any(Vec<NodeId>),
}

/// Conditions, each once; parts stand before what they are parts of.
#[derive(Clone, Debug)]
pub struct Graph {
    nodes: Vec<Node>,
    places: BTreeMap<Node, NodeId>,
}

impl Default for Graph {
    fn default() -> Self {
        let places =
            [(Node::Never, NodeId::NEVER), (Node::Always, NodeId::ALWAYS)].into_iter().collect();
        Self { nodes: vec![Node::Never, Node::Always], places }
    }
}

impl Graph {
    /// Every condition, parts first.
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// One condition.
    pub fn node(&self, id: NodeId) -> &Node {
        self.nodes.get(id.index()).unwrap_or(&Node::Never)
    }

    /// A lever stands at this option or a more permissive one.
    pub fn at_least(&mut self, lever: Lever, option: u8) -> NodeId {
        if option == 0 { NodeId::ALWAYS } else { self.place(Node::AtLeast(lever, option)) }
    }

    /// Every part.
    pub fn all(&mut self, parts: impl IntoIterator<Item = NodeId>) -> NodeId {
        self.combine(parts, true)
    }

    /// Any part.
    pub fn any(&mut self, parts: impl IntoIterator<Item = NodeId>) -> NodeId {
        self.combine(parts, false)
    }

    /// Parts without what changes nothing, nested ones opened, and those that another part already covers left out.
    fn combine(&mut self, parts: impl IntoIterator<Item = NodeId>, is_all: bool) -> NodeId {
        let (neutral, decisive) =
            if is_all { (NodeId::ALWAYS, NodeId::NEVER) } else { (NodeId::NEVER, NodeId::ALWAYS) };
        let mut flat: Vec<NodeId> = Vec::new();
        for part in parts {
            match self.node(part) {
                Node::All(inner) if is_all => flat.extend(inner),
                Node::Any(inner) if !is_all => flat.extend(inner),
                _ => flat.push(part),
            }
        }
        flat.retain(|part| *part != neutral);
        flat.sort_unstable();
        flat.dedup();
        if flat.contains(&decisive) {
            return decisive;
        }
        let covered = |part: &NodeId| {
            flat.iter().any(|other| other != part && self.covers(*other, *part, is_all))
        };
        let kept: Vec<NodeId> = flat.iter().filter(|part| !covered(part)).copied().collect();
        match kept.as_slice() {
            [] => neutral,
            [only] => *only,
            _ => self.place(if is_all { Node::All(kept) } else { Node::Any(kept) }),
        }
    }

    /// Whether `part` adds nothing beside `other`: a weaker demand on the same lever, or a combination that contains `other`.
    fn covers(&self, other: NodeId, part: NodeId, is_all: bool) -> bool {
        match (self.node(other), self.node(part)) {
            (Node::AtLeast(a, stricter), Node::AtLeast(b, weaker)) if a == b => {
                if is_all {
                    stricter > weaker
                } else {
                    stricter < weaker
                }
            }
            (_, Node::Any(parts)) if is_all => parts.contains(&other),
            (_, Node::All(parts)) if !is_all => parts.contains(&other),
            _ => false,
        }
    }

    fn place(&mut self, node: Node) -> NodeId {
        if let Some(id) = self.places.get(&node) {
            return *id;
        }
        let id = NodeId(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node.clone());
        self.places.insert(node, id);
        id
    }

    /// Whether one policy meets a condition. Locks are the caller's.
    pub fn is_met(&self, id: NodeId, settings: &PolicySettings) -> bool {
        match self.node(id) {
            Node::Never => false,
            Node::Always => true,
            Node::AtLeast(lever, option) => settings.option(*lever) >= *option,
            Node::All(parts) => parts.iter().all(|part| self.is_met(*part, settings)),
            Node::Any(parts) => parts.iter().any(|part| self.is_met(*part, settings)),
        }
    }

    /// The levers that a condition asks about, in their order.
    pub fn support(&self, id: NodeId) -> Vec<Lever> {
        let mut levers = match self.node(id) {
            Node::Never | Node::Always => Vec::new(),
            Node::AtLeast(lever, _) => vec![*lever],
            Node::All(parts) | Node::Any(parts) => {
                parts.iter().flat_map(|part| self.support(*part)).collect()
            }
        };
        levers.sort_unstable();
        levers.dedup();
        levers
    }
}
