//! Counting, over the policies of a stripe, under how many each mission stands on each step.
//!
//! Why here: two builds of the engine agree on the whole space when these counts agree, and one number stands for all of them.
//! A condition is answered again only when a lever that it asks about has turned, and its count is kept with it.

use std::collections::BTreeMap;

use crate::model::lever::Lever;
use crate::model::verdict::Step;
use crate::rules::settings::PolicySettings;
use crate::sweep::board::Board;
use crate::sweep::graph::{Node, NodeId};
use crate::sweep::space::{Space, Stripe, WORDS};

type Block = [u64; WORDS];

/// Under how many policies each mission stands on each step.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Policies in all.
    pub policies: u64,
    /// Per row, one number per step in the order of [`Step::ALL`].
    pub rows: Vec<Vec<u64>>,
}

impl Counts {
    /// Both together: the counts of two stripes.
    #[must_use]
    pub fn and(mut self, other: &Self) -> Self {
        self.policies += other.policies;
        if self.rows.is_empty() {
            self.rows.clone_from(&other.rows);
            return self;
        }
        for (into, from) in self.rows.iter_mut().zip(&other.rows) {
            for (into, from) in into.iter_mut().zip(from) {
                *into += from;
            }
        }
        self
    }

    /// One number for all: FNV-1a over the counts, eight bytes each, the least first. The same on every machine.
    pub fn hash(&self) -> u64 {
        const BASIS: u64 = 0xcbf2_9ce4_8422_2325;
        const PRIME: u64 = 0x0100_0000_01b3;
        let numbers = [&self.policies].into_iter().chain(self.rows.iter().flatten());
        let bytes = numbers.flat_map(|number| number.to_le_bytes());
        bytes.fold(BASIS, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(PRIME))
    }
}

/// A condition, its answers for the present block, and the levers that it asks about.
#[derive(Clone, Debug)]
struct Answered {
    node: Node,
    levers: u32,
}

/// A condition that is counted: in the present block, and in all.
#[derive(Clone, Copy, Debug)]
struct Counted {
    id: NodeId,
    levers: u32,
    here: u64,
    sum: u64,
}

/// A walk that runs in slices.
#[derive(Clone, Debug)]
pub struct Walk {
    space: Space,
    nodes: Vec<Answered>,
    answers: Vec<Block>,
    counted: Vec<Counted>,
    /// Per row and step, the place of its condition among the counted ones.
    rows: Vec<Vec<usize>>,
    /// Lanes that hold a policy.
    held: Block,
    /// Lanes by lever and option, of the levers that vary within a block: those that stand there or further.
    planes: BTreeMap<(Lever, u8), Block>,
    last: Option<PolicySettings>,
    stripe: Stripe,
    next: u64,
    policies: u64,
}

impl Walk {
    /// A walk that has not begun; a stripe is of blocks.
    pub fn new(board: &Board, stripe: Stripe) -> Self {
        let space = Space::new(board);
        let mut sets: Vec<u32> = Vec::new();
        for node in board.graph().nodes() {
            sets.push(node.levers(&sets));
        }
        let nodes: Vec<Answered> = board
            .graph()
            .nodes()
            .iter()
            .zip(&sets)
            .map(|(node, levers)| Answered { node: node.clone(), levers: *levers })
            .collect();
        let mut counted: Vec<Counted> = Vec::new();
        let mut places: BTreeMap<NodeId, usize> = BTreeMap::new();
        let mut rows = Vec::new();
        for row in board.rows() {
            let place = |step: &Step| {
                let id = row.step(*step);
                *places.entry(id).or_insert_with(|| {
                    let levers = sets.get(id.index()).copied().unwrap_or_default();
                    counted.push(Counted { id, levers, here: 0, sum: 0 });
                    counted.len() - 1
                })
            };
            rows.push(Step::ALL.iter().map(place).collect());
        }
        let lanes: Vec<PolicySettings> =
            (0..space.lanes()).map(|lane| space.policy(lane)).collect();
        let plane = |is_in: &dyn Fn(&PolicySettings) -> bool| plane(&lanes, is_in);
        let held = plane(&|_| true);
        let mut turned_to = BTreeMap::new();
        for lever in space.within() {
            for option in 1..lever.option_count() {
                turned_to
                    .insert((*lever, option), plane(&|policy| policy.option(*lever) >= option));
            }
        }
        let answers = vec![[0; WORDS]; nodes.len()];
        let next = stripe.number;
        let last = None;
        Self {
            space,
            nodes,
            answers,
            counted,
            rows,
            held,
            planes: turned_to,
            last,
            stripe,
            next,
            policies: 0,
        }
    }

    /// Walks on, over up to so many blocks; false when there is none left.
    pub fn step(&mut self, budget: usize) -> bool {
        for _ in 0..budget {
            if self.next >= self.space.blocks() {
                return false;
            }
            let first = self.space.first_of(self.next);
            self.answer(&first);
            self.policies += self.space.lanes();
            self.next = self.next.saturating_add(self.stripe.of.max(1));
        }
        self.next < self.space.blocks()
    }

    /// Walks to the end.
    pub fn finish(mut self) -> Counts {
        while self.step(usize::MAX) {}
        self.counts()
    }

    /// What was counted so far.
    pub fn counts(&self) -> Counts {
        let sum = |place: &usize| self.counted.get(*place).map_or(0, |counted| counted.sum);
        let rows = self.rows.iter().map(|row| row.iter().map(sum).collect()).collect();
        Counts { policies: self.policies, rows }
    }

    fn answer(&mut self, first: &PolicySettings) {
        let turned = match self.last {
            None => u32::MAX,
            Some(last) => {
                let turned =
                    Lever::ALL.iter().filter(|lever| last.option(**lever) != first.option(**lever));
                turned.fold(0, |turned, lever| turned | 1 << lever.index())
            }
        };
        let is_first = self.last.is_none();
        self.last = Some(*first);
        for (place, Answered { node, levers }) in self.nodes.iter().enumerate() {
            if levers & turned == 0 && !is_first {
                continue;
            }
            let (known, rest) = self.answers.split_at_mut(place);
            let Some(answer) = rest.first_mut() else { continue };
            *answer = match node {
                Node::Never => [0; WORDS],
                Node::Always => [u64::MAX; WORDS],
                Node::AtLeast(lever, option) => match self.planes.get(&(*lever, *option)) {
                    Some(plane) => *plane,
                    None if first.option(*lever) >= *option => [u64::MAX; WORDS],
                    None => [0; WORDS],
                },
                Node::All(parts) => parts.iter().fold([u64::MAX; WORDS], |mut all, part| {
                    let part = known.get(part.index()).unwrap_or(&[0; WORDS]);
                    all.iter_mut().zip(part).for_each(|(all, part)| *all &= part);
                    all
                }),
                Node::Any(parts) => parts.iter().fold([0; WORDS], |mut any, part| {
                    let part = known.get(part.index()).unwrap_or(&[0; WORDS]);
                    any.iter_mut().zip(part).for_each(|(any, part)| *any |= part);
                    any
                }),
            };
        }
        for counted in &mut self.counted {
            if counted.levers & turned != 0 || is_first {
                let answer = self.answers.get(counted.id.index()).copied().unwrap_or([0; WORDS]);
                let words = answer.iter().zip(&self.held);
                counted.here =
                    words.map(|(word, held)| u64::from((word & held).count_ones())).sum();
            }
            counted.sum += counted.here;
        }
    }
}

/// The lanes of policies that are in a set.
fn plane(lanes: &[PolicySettings], is_in: &dyn Fn(&PolicySettings) -> bool) -> Block {
    let mut plane = [0; WORDS];
    for (word, policies) in plane.iter_mut().zip(lanes.chunks(64)) {
        let lanes = policies.iter().enumerate();
        *word = lanes.fold(0, |word, (lane, policy)| word | u64::from(is_in(policy)) << lane);
    }
    plane
}

/// The number of a stripe of blocks: equal on every machine and in every build.
pub fn hash(board: &Board, stripe: Stripe) -> u64 {
    Walk::new(board, stripe).finish().hash()
}
