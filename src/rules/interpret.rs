//! The meaning: one walk over the rules, whatever is recorded on the way.
//!
//! Why here: the explanation is the evaluation. Verdicts and proofs come from this same walk with another recorder.

use crate::model::ask::Ask;
use crate::model::claim::{Claim, Claims};
use crate::model::mission::Framework;
use crate::model::outcome::Outcome;
use crate::rules::expr::{Expr, FactTest, Scope};
use crate::rules::provision::{OutOfScope, ProvisionId};
use crate::rules::provisions;
use crate::rules::settings::PolicySettings;

/// One ask of one mission at one date under one set of rules.
#[derive(Clone, Copy, Debug)]
pub struct Case<'a> {
    /// What is known.
    pub claims: &'a Claims,
    /// What is asked.
    pub ask: Ask,
    /// The Act's category.
    pub framework: Framework,
    /// Whether a support unit is beside it, demining apart.
    pub is_beside_support_unit: bool,
    /// Settings with locks applied.
    pub settings: &'a PolicySettings,
}

/// How parts were combined.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Combination {
    /// The least outcome.
    All,
    /// The greatest outcome.
    Any,
}

/// What is recorded on a walk.
pub trait Record {
    /// One judged condition.
    type Node;
    /// Judged conditions that are being combined.
    type Group;

    /// A condition without parts.
    fn leaf(within: ProvisionId, expr: &Expr, outcome: Outcome, case: &Case<'_>) -> Self::Node;
    /// A provision whose scope alone decided.
    fn stated(provision: ProvisionId, outcome: Outcome) -> Self::Node;
    /// Opens a combination.
    fn open() -> Self::Group;
    /// Adds a part.
    fn add(group: &mut Self::Group, part: Self::Node, outcome: Outcome);
    /// Closes a combination with its outcome.
    fn close(
        group: Self::Group,
        how: Combination,
        within: ProvisionId,
        outcome: Outcome,
    ) -> Self::Node;
    /// Wraps what a provision decided.
    fn provision(provision: ProvisionId, inner: Self::Node, outcome: Outcome) -> Self::Node;
}

/// What a walk found.
pub enum Judged<N> {
    /// The branch does not apply here.
    Absent,
    /// Scope alone meets it: nothing to say.
    Silent,
    /// It was judged.
    Found(Outcome, N),
}

/// Judges an ask. Total: an ask to which no category is open fails.
pub fn judge<R: Record>(case: &Case<'_>) -> (Outcome, R::Node) {
    match refer::<R>(ProvisionId::Decision, case) {
        Judged::Found(outcome, node) => (outcome, node),
        Judged::Silent => (Outcome::Pass, R::stated(ProvisionId::Decision, Outcome::Pass)),
        Judged::Absent => (Outcome::Fail, R::stated(ProvisionId::Decision, Outcome::Fail)),
    }
}

fn refer<R: Record>(id: ProvisionId, case: &Case<'_>) -> Judged<R::Node> {
    let provision = provisions::get(id);
    match (walk::<R>(&provision.expr, id, case), provision.out_of_scope) {
        (Judged::Found(outcome, node), _) => {
            Judged::Found(outcome, R::provision(id, node, outcome))
        }
        (Judged::Silent, OutOfScope::Stated) => {
            Judged::Found(Outcome::Pass, R::stated(id, Outcome::Pass))
        }
        (Judged::Silent, OutOfScope::Silent | OutOfScope::Required) => Judged::Silent,
        (Judged::Absent, OutOfScope::Silent) => Judged::Absent,
        (Judged::Absent, OutOfScope::Required | OutOfScope::Stated) => {
            Judged::Found(Outcome::Fail, R::stated(id, Outcome::Fail))
        }
    }
}

fn walk<R: Record>(expr: &Expr, within: ProvisionId, case: &Case<'_>) -> Judged<R::Node> {
    let outcome = match expr {
        Expr::All(parts) => return all::<R>(parts, within, case),
        Expr::Any(parts) => return any::<R>(parts, within, case),
        Expr::Refer(id) => return refer::<R>(*id, case),
        Expr::Scope(scope) if is_within(*scope, case) => return Judged::Silent,
        Expr::Scope(_) => return Judged::Absent,
        Expr::Fact(test) => test.outcome(case.claims.get(test.fact)),
        Expr::Lever(lever, at_least) if case.settings.option(*lever) >= *at_least => Outcome::Pass,
        Expr::Lever(..) => Outcome::Fail,
        Expr::Judgement(_) => Outcome::Contested,
    };
    Judged::Found(outcome, R::leaf(within, expr, outcome, case))
}

fn all<R: Record>(parts: &[Expr], within: ProvisionId, case: &Case<'_>) -> Judged<R::Node> {
    let mut group = R::open();
    let mut least = None;
    for part in parts {
        match walk::<R>(part, within, case) {
            Judged::Absent => return Judged::Absent,
            Judged::Silent => {}
            Judged::Found(outcome, node) => {
                least = Some(least.map_or(outcome, |least: Outcome| least.min(outcome)));
                R::add(&mut group, node, outcome);
            }
        }
    }
    let close =
        |outcome| Judged::Found(outcome, R::close(group, Combination::All, within, outcome));
    least.map_or(Judged::Silent, close)
}

fn any<R: Record>(parts: &[Expr], within: ProvisionId, case: &Case<'_>) -> Judged<R::Node> {
    let mut group = R::open();
    let mut greatest = None;
    for part in parts {
        match walk::<R>(part, within, case) {
            Judged::Absent => {}
            Judged::Silent => return Judged::Silent,
            Judged::Found(outcome, node) => {
                greatest =
                    Some(greatest.map_or(outcome, |greatest: Outcome| greatest.max(outcome)));
                R::add(&mut group, node, outcome);
            }
        }
    }
    let close =
        |outcome| Judged::Found(outcome, R::close(group, Combination::Any, within, outcome));
    greatest.map_or(Judged::Absent, close)
}

/// Whether an ask is within a scope. Never uncertain.
pub fn is_within(scope: Scope, case: &Case<'_>) -> bool {
    let has = |mask: u64, place: usize| mask >> place & 1 == 1;
    match scope {
        Scope::Assignment(mask) => has(mask, case.ask.assignment.index()),
        Scope::Personnel(mask) => has(mask, case.ask.personnel.index()),
        Scope::Form(mask) => has(mask, case.ask.form.index()),
        Scope::Framework(mask) => has(mask, case.framework.index()),
        Scope::BesideSupportUnit => case.is_beside_support_unit,
    }
}

impl FactTest {
    /// The outcome for a claim: unknown where nothing is recorded; otherwise what every reading, or one, allows.
    pub fn outcome(&self, claim: Claim) -> Outcome {
        use crate::model::claim::Standing;
        let every = |mask: u16| claim.possible & !mask == 0;
        let some = |mask: u16| claim.possible & mask != 0;
        match claim.standing {
            Standing::Unknown => Outcome::Unknown,
            Standing::Known | Standing::Contested => {
                Outcome::from_rails(every(self.certain), some(self.arguable), some(self.possible))
            }
        }
    }
}
