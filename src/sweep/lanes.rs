//! Many policies at once, a bit each.
//!
//! Why here: one AND or OR answers a condition for 64 policies and more. Arrays that the compiler vectorises, no intrinsics.

use crate::rules::settings::PolicySettings;
use crate::sweep::graph::{Graph, Node, NodeId};

/// Answers of every condition for up to `64 * W` policies, a bit each; lane `n` is bit `n % 64` of word `n / 64`.
#[derive(Clone, Debug)]
pub struct Lanes<const W: usize>(Vec<[u64; W]>);

impl<const W: usize> Lanes<W> {
    /// Answers every condition. Policies beyond `64 * W` are left out; lanes without a policy hold no meaning.
    pub fn evaluate(graph: &Graph, policies: &[PolicySettings]) -> Self {
        let mut lanes = Self(Vec::with_capacity(graph.nodes().len()));
        for node in graph.nodes() {
            let answer = match node {
                Node::Never => [0; W],
                Node::Always => [u64::MAX; W],
                Node::AtLeast(lever, option) => {
                    literal(policies, |policy| policy.option(*lever) >= *option)
                }
                Node::All(parts) => lanes.fold(parts, u64::MAX, |all, part| all & part),
                Node::Any(parts) => lanes.fold(parts, 0, |any, part| any | part),
            };
            lanes.0.push(answer);
        }
        lanes
    }

    fn fold(&self, parts: &[NodeId], start: u64, combine: impl Fn(u64, u64) -> u64) -> [u64; W] {
        let mut answer = [start; W];
        for part in parts.iter().filter_map(|part| self.0.get(part.index())) {
            // One loop over arrays of a fixed length: the compiler makes vectors of it.
            for (word, part) in answer.iter_mut().zip(part) {
                *word = combine(*word, *part);
            }
        }
        answer
    }

    /// The answers of one condition.
    pub fn word(&self, id: NodeId) -> [u64; W] {
        self.0.get(id.index()).copied().unwrap_or([0; W])
    }

    /// The answer of one condition for one policy.
    pub fn is_met(&self, id: NodeId, lane: usize) -> bool {
        self.word(id).get(lane / 64).is_some_and(|word| word >> (lane % 64) & 1 == 1)
    }
}

fn literal<const W: usize>(
    policies: &[PolicySettings],
    is_met: impl Fn(&PolicySettings) -> bool,
) -> [u64; W] {
    let mut answer = [0; W];
    for (word, policies) in answer.iter_mut().zip(policies.chunks(64)) {
        *word = policies
            .iter()
            .enumerate()
            .fold(0, |word, (lane, policy)| word | u64::from(is_met(policy)) << lane);
    }
    answer
}
