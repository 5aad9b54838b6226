//! Which facts an answer rests on: the same walk as the verdict, keeping facts.
//!
//! Why here: whether a fact needs a source depends on whether it decides anything.

use crate::model::ask::Ask;
use crate::model::claim::Standing;
use crate::model::fact::Fact;
use crate::model::outcome::Outcome;
use crate::rules::assess::Docket;
use crate::rules::expr::Expr;
use crate::rules::interpret::{self, Case, Combination, Record};
use crate::rules::locks;
use crate::rules::provision::ProvisionId;
use crate::rules::settings::PolicySettings;

/// A set of facts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct FactSet(u32);

impl FactSet {
    /// Just this one.
    pub const fn of(fact: Fact) -> Self {
        Self(1 << fact.index())
    }

    /// Whether it holds a fact.
    pub const fn has(self, fact: Fact) -> bool {
        self.0 >> fact.index() & 1 == 1
    }

    /// Both sets together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Its facts, in their order.
    pub fn iter(self) -> impl Iterator<Item = Fact> {
        Fact::ALL.iter().copied().filter(move |fact| self.has(*fact))
    }
}

/// The facts that the answer to an ask rests on, under settings with locks applied.
pub fn deciding_facts(docket: &Docket<'_>, ask: Ask, held: &PolicySettings) -> FactSet {
    interpret::judge::<Facts>(&docket.case(ask, held)).1
}

/// The facts that are missing for an answer: unknown, and an ask whose outcome is unknown rests on them. Locks are applied here.
pub fn missing_facts(docket: &Docket<'_>, asks: &[Ask], settings: &PolicySettings) -> FactSet {
    let held = locks::effective(settings);
    let judged = asks.iter().map(|ask| interpret::judge::<Facts>(&docket.case(*ask, &held)));
    let open = judged.filter(|(outcome, _)| *outcome == Outcome::Unknown);
    let deciding = open.fold(FactSet::default(), |set, (_, facts)| set.and(facts));
    let is_unknown = |fact: &Fact| docket.claims().get(*fact).standing == Standing::Unknown;
    deciding
        .iter()
        .filter(is_unknown)
        .fold(FactSet::default(), |set, fact| set.and(FactSet::of(fact)))
}

/// Keeps only which facts decide.
enum Facts {}

impl Record for Facts {
    type Node = FactSet;
    type Group = [FactSet; 4];

    fn leaf(_: ProvisionId, expr: &Expr, _: Outcome, _: &Case<'_>) -> FactSet {
        match expr {
            Expr::Fact(test) => FactSet::of(test.fact),
            Expr::Lever(..)
            | Expr::Judgement(_)
            | Expr::Scope(_)
            | Expr::All(_)
            | Expr::Any(_)
            | Expr::Refer(_) => FactSet::default(),
        }
    }

    fn stated(_: ProvisionId, _: Outcome) -> FactSet {
        FactSet::default()
    }

    fn open() -> Self::Group {
        [FactSet::default(); 4]
    }

    fn add(group: &mut Self::Group, part: FactSet, outcome: Outcome) {
        if let Some(set) = group.get_mut(outcome.index()) {
            *set = set.and(part);
        }
    }

    fn close(group: Self::Group, _: Combination, _: ProvisionId, outcome: Outcome) -> FactSet {
        group.get(outcome.index()).copied().unwrap_or_default()
    }

    fn provision(_: ProvisionId, inner: FactSet, _: Outcome) -> FactSet {
        inner
    }
}
