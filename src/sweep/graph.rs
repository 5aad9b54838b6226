//! Shared conditions over levers.
//!
//! Why here: with the facts put in, most missions ask the same few questions of the levers. Each is kept, and answered, once.
//! Conditions only rise when a lever is loosened: there is no negation here either.

use std::collections::BTreeMap;

use crate::model::lever::Lever;
use crate::model::order;
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

impl Node {
    /// The levers that it asks about, a bit each, where those of its parts are known.
    pub fn levers(&self, known: &[u32]) -> u32 {
        match self {
            Self::Never | Self::Always => 0,
            Self::AtLeast(lever, _) => 1 << lever.index(),
            Self::All(parts) | Self::Any(parts) => parts.iter().fold(0, |levers, part| {
                levers | known.get(part.index()).copied().unwrap_or_default()
            }),
        }
    }
}

/// Conditions, each once; parts stand before what they are parts of.
#[derive(Clone, Debug)]
pub struct Graph {
    nodes: Vec<Node>,
    places: BTreeMap<Node, NodeId>,
}

impl Default for Graph {
    fn default() -> Self {
        let mut places = BTreeMap::new();
        // One by one: a map made of a list would bring the standard sort.
        places.insert(Node::Never, NodeId::NEVER);
        places.insert(Node::Always, NodeId::ALWAYS);
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
        order::sort(&mut flat);
        flat.dedup();
        if flat.contains(&decisive) {
            return decisive;
        }
        let literals = self.literals(&flat, is_all);
        let kept: Vec<NodeId> = flat
            .iter()
            .filter(|part| !self.is_covered(**part, &flat, &literals, is_all))
            .copied()
            .collect();
        match kept.as_slice() {
            [] => neutral,
            [only] => *only,
            _ => self.place(if is_all { Node::All(kept) } else { Node::Any(kept) }),
        }
    }

    /// Of the parts that ask about one lever alone, the one that decides: the strictest of all, the weakest of any.
    fn literals(&self, parts: &[NodeId], is_all: bool) -> [Option<u8>; Lever::COUNT] {
        let mut literals = [None; Lever::COUNT];
        for part in parts {
            let Node::AtLeast(lever, option) = self.node(*part) else { continue };
            if let Some(literal) = literals.get_mut(lever.index()) {
                let decides =
                    |known: u8| if is_all { known.max(*option) } else { known.min(*option) };
                *literal = Some(literal.map_or(*option, decides));
            }
        }
        literals
    }

    /// Whether a part adds nothing beside the others: a weaker demand on the same lever, or a combination one part of which is settled by them.
    fn is_covered(
        &self,
        part: NodeId,
        flat: &[NodeId],
        literals: &[Option<u8>; Lever::COUNT],
        is_all: bool,
    ) -> bool {
        let literal = |lever: Lever| literals.get(lever.index()).copied().flatten();
        let is_settled = |inner: &NodeId| {
            flat.binary_search(inner).is_ok()
                || match self.node(*inner) {
                    Node::AtLeast(lever, option) => literal(*lever).is_some_and(|known| {
                        if is_all { known >= *option } else { known <= *option }
                    }),
                    _ => false,
                }
        };
        match self.node(part) {
            Node::AtLeast(lever, option) => literal(*lever) != Some(*option),
            Node::Any(parts) if is_all => parts.iter().any(is_settled),
            Node::All(parts) if !is_all => parts.iter().any(is_settled),
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

    /// Whether one policy meets each condition, each answered once. Locks are the caller's.
    pub fn answers(&self, settings: &PolicySettings) -> Answers {
        let mut answers = Answers(Vec::with_capacity(self.nodes.len()));
        for node in &self.nodes {
            let is_met = match node {
                Node::Never => false,
                Node::Always => true,
                Node::AtLeast(lever, option) => settings.option(*lever) >= *option,
                Node::All(parts) => parts.iter().all(|part| answers.is_met(*part)),
                Node::Any(parts) => parts.iter().any(|part| answers.is_met(*part)),
            };
            answers.0.push(is_met);
        }
        answers
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
        order::sort(&mut levers);
        levers.dedup();
        levers
    }
}

/// Which conditions of a graph one policy meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers(Vec<bool>);

impl Answers {
    /// Whether a condition is met.
    pub fn is_met(&self, id: NodeId) -> bool {
        self.0.get(id.index()).copied().unwrap_or_default()
    }
}
