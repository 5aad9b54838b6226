//! Why and why not, from the same walk as the verdict.
//!
//! Why here: an explanation that is computed apart from the result can differ from it; this one cannot.
//! No words: grounds name provisions, facts and levers, and `i18n` says them.

use crate::model::fact::Fact;
use crate::model::lever::Lever;
use crate::model::outcome::Outcome;
use crate::rules::expr::{Expr, Judgement};
use crate::rules::interpret::{self, Case, Combination, Record};
use crate::rules::provision::ProvisionId;

/// A judged condition with everything that was judged below it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The provision it stands in.
    pub within: ProvisionId,
    /// What came out.
    pub outcome: Outcome,
    /// What it is.
    pub body: Body,
}

/// What a judged condition is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// A test of one thing.
    Test(Tested),
    /// A provision that its scope alone decided.
    Stated,
    /// A provision, with what it says.
    Provision(Box<Proof>),
    /// Parts of a combination; those with the outcome of the whole decide it.
    Parts(Combination, Vec<Proof>),
}

/// The one thing a test reads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tested {
    /// A fact.
    Fact(Fact),
    /// A lever, with the least option that would do.
    Lever(Lever, u8),
    /// A question that no text settles.
    Judgement(Judgement),
}

/// One deciding ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ground {
    /// The provision it stands in.
    pub test: ProvisionId,
    /// What came out.
    pub outcome: Outcome,
    /// What was read; none where only the scope decided.
    pub tested: Option<Tested>,
}

/// Judges an ask and keeps everything that was judged on the way.
pub fn prove(case: &Case<'_>) -> Proof {
    let (outcome, node) = interpret::judge::<Proof>(case);
    debug_assert_eq!(outcome, node.outcome, "a proof shows what was decided");
    node
}

impl Proof {
    /// The deciding grounds, in the order of the walk, each once; never empty.
    pub fn grounds(&self) -> Vec<Ground> {
        let mut grounds = Vec::new();
        self.collect(&mut grounds);
        grounds
    }

    /// The grounds worth telling: where any of several ways is enough, the first that is.
    pub fn leading_grounds(&self) -> Vec<Ground> {
        match &self.body {
            Body::Provision(inner) => inner.leading_grounds(),
            Body::Parts(how, parts) => {
                let is_enough = *how == Combination::Any && self.outcome == Outcome::Pass;
                let deciding = parts.iter().filter(|part| part.outcome == self.outcome);
                let most = if is_enough { 1 } else { parts.len() };
                let mut grounds = Vec::new();
                for ground in deciding.take(most).flat_map(Self::leading_grounds) {
                    if !grounds.contains(&ground) {
                        grounds.push(ground);
                    }
                }
                grounds
            }
            Body::Test(_) | Body::Stated => self.grounds(),
        }
    }

    fn collect(&self, grounds: &mut Vec<Ground>) {
        let tested = match &self.body {
            Body::Provision(inner) => return inner.collect(grounds),
            Body::Parts(_, parts) => {
                return parts
                    .iter()
                    .filter(|part| part.outcome == self.outcome)
                    .for_each(|part| part.collect(grounds));
            }
            Body::Test(tested) => Some(*tested),
            Body::Stated => None,
        };
        let ground = Ground { test: self.within, outcome: self.outcome, tested };
        if !grounds.contains(&ground) {
            grounds.push(ground);
        }
    }
}

impl Record for Proof {
    type Node = Self;
    type Group = Vec<Self>;

    fn leaf(within: ProvisionId, expr: &Expr, outcome: Outcome, _: &Case<'_>) -> Self {
        let body = match expr {
            Expr::Fact(test) => Body::Test(Tested::Fact(test.fact)),
            Expr::Lever(lever, at_least) => Body::Test(Tested::Lever(*lever, *at_least)),
            Expr::Judgement(judgement) => Body::Test(Tested::Judgement(*judgement)),
            Expr::Scope(_) | Expr::All(_) | Expr::Any(_) | Expr::Refer(_) => Body::Stated,
        };
        Self { within, outcome, body }
    }

    fn stated(provision: ProvisionId, outcome: Outcome) -> Self {
        Self { within: provision, outcome, body: Body::Stated }
    }

    fn open() -> Vec<Self> {
        Vec::new()
    }

    fn add(group: &mut Vec<Self>, part: Self, _: Outcome) {
        group.push(part);
    }

    fn close(
        mut group: Vec<Self>,
        how: Combination,
        within: ProvisionId,
        outcome: Outcome,
    ) -> Self {
        match (group.pop(), group.is_empty()) {
            (Some(only), true) => only,
            (last, _) => {
                group.extend(last);
                Self { within, outcome, body: Body::Parts(how, group) }
            }
        }
    }

    fn provision(provision: ProvisionId, inner: Self, outcome: Outcome) -> Self {
        Self { within: provision, outcome, body: Body::Provision(Box::new(inner)) }
    }
}

/// A set of provisions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct ProvisionSet(u64);

impl ProvisionSet {
    /// Just this one.
    pub const fn of(provision: ProvisionId) -> Self {
        Self(1 << provision.index())
    }

    /// Whether it holds a provision.
    pub const fn has(self, provision: ProvisionId) -> bool {
        self.0 >> provision.index() & 1 == 1
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Its provisions, in their order.
    pub fn iter(self) -> impl Iterator<Item = ProvisionId> {
        ProvisionId::ALL.iter().copied().filter(move |provision| self.has(*provision))
    }
}

/// Keeps only which provisions decide: the same walk without memory.
pub enum Deciding {}

impl Record for Deciding {
    type Node = ProvisionSet;
    type Group = [ProvisionSet; 4];

    fn leaf(within: ProvisionId, _: &Expr, _: Outcome, _: &Case<'_>) -> ProvisionSet {
        ProvisionSet::of(within)
    }

    fn stated(provision: ProvisionId, _: Outcome) -> ProvisionSet {
        ProvisionSet::of(provision)
    }

    fn open() -> Self::Group {
        [ProvisionSet::default(); 4]
    }

    fn add(group: &mut Self::Group, part: ProvisionSet, outcome: Outcome) {
        if let Some(set) = group.get_mut(outcome.index()) {
            *set = set.and(part);
        }
    }

    fn close(group: Self::Group, _: Combination, _: ProvisionId, outcome: Outcome) -> ProvisionSet {
        group.get(outcome.index()).copied().unwrap_or_default()
    }

    fn provision(provision: ProvisionId, inner: ProvisionSet, _: Outcome) -> ProvisionSet {
        inner.and(ProvisionSet::of(provision))
    }
}
