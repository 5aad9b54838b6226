//! A rule that owns its parts: drawn at random, made wrong in one place, and evaluated the plainest way.

use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::outcome::Outcome;
use pko_explorer::rules::expr::{Expr, FactTest, Judgement, Scope};
use pko_explorer::rules::interpret::{Case, is_within};
use pko_explorer::rules::provision::ProvisionId;
use pko_explorer::rules::provisions::RULES;
use proptest::prelude::*;

/// A third, plainest evaluator: least and greatest, and a branch out of scope is a no. It takes any table of rules.
pub(super) fn plain(expr: &Rule, table: &[Rule], case: &Case<'_>) -> Outcome {
    let yes_or_no = |is: bool| if is { Outcome::Pass } else { Outcome::Fail };
    match expr {
        Rule::Fact(test) => test.outcome(case.claims.get(test.fact)),
        Rule::Lever(lever, option) => yes_or_no(case.settings.option(*lever) >= *option),
        Rule::Judgement => Outcome::Contested,
        Rule::Scope(scope) => yes_or_no(is_within(*scope, case)),
        Rule::Refer(id) => plain(&table[id.index()], table, case),
        Rule::All(parts) => {
            let parts = parts.iter().map(|part| plain(part, table, case));
            parts.min().unwrap_or(Outcome::Pass)
        }
        Rule::Any(parts) => {
            let parts = parts.iter().map(|part| plain(part, table, case));
            parts.max().unwrap_or(Outcome::Fail)
        }
    }
}

/// A rule that owns its parts, so that it can be drawn and changed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Rule {
    Fact(FactTest),
    Lever(Lever, u8),
    Judgement,
    Scope(Scope),
    Refer(ProvisionId),
    All(Vec<Rule>),
    Any(Vec<Rule>),
}

impl From<&Expr> for Rule {
    fn from(expr: &Expr) -> Self {
        let all = |parts: &[Expr]| parts.iter().map(Self::from).collect();
        match expr {
            Expr::Fact(test) => Self::Fact(*test),
            Expr::Lever(lever, option) => Self::Lever(*lever, *option),
            Expr::Judgement(_) => Self::Judgement,
            Expr::Scope(scope) => Self::Scope(*scope),
            Expr::Refer(id) => Self::Refer(*id),
            Expr::All(parts) => Self::All(all(parts)),
            Expr::Any(parts) => Self::Any(all(parts)),
        }
    }
}

impl Rule {
    /// The same as an expression that lives as long as the test.
    pub(super) fn expr(&self) -> Expr {
        let all = |parts: &[Self]| -> &'static [Expr] {
            Box::leak(parts.iter().map(Self::expr).collect())
        };
        match self {
            Self::Fact(test) => Expr::Fact(*test),
            Self::Lever(lever, option) => Expr::Lever(*lever, *option),
            Self::Judgement => Expr::Judgement(Judgement::FourFactors),
            Self::Scope(scope) => Expr::Scope(*scope),
            Self::Refer(id) => Expr::Refer(*id),
            Self::All(parts) => Expr::All(all(parts)),
            Self::Any(parts) => Expr::Any(all(parts)),
        }
    }

    /// Every rule that differs from this one in one place.
    pub(super) fn mutants(&self) -> Vec<Self> {
        let mut mutants = Vec::new();
        match self {
            Self::Fact(test) => {
                for value in 0..test.fact.values().len() {
                    let bit = 1 << value;
                    mutants.push(Self::Fact(FactTest { certain: test.certain ^ bit, ..*test }));
                    mutants.push(Self::Fact(FactTest { arguable: test.arguable ^ bit, ..*test }));
                    mutants.push(Self::Fact(FactTest { possible: test.possible ^ bit, ..*test }));
                }
                // Rails stay in their order.
                mutants.retain(|mutant| {
                    matches!(mutant, Self::Fact(test)
                        if test.certain & !test.arguable == 0 && test.arguable & !test.possible == 0)
                });
            }
            Self::Lever(lever, option) => {
                mutants.push(Self::Lever(*lever, option - 1));
                mutants.push(Self::Lever(*lever, option + 1));
            }
            Self::Judgement => mutants.extend([Self::All(Vec::new()), Self::Any(Vec::new())]),
            Self::Scope(_) | Self::Refer(_) => {}
            Self::All(parts) | Self::Any(parts) => {
                let is_all = matches!(self, Self::All(_));
                let group = |parts: Vec<Self>, is_all| {
                    if is_all { Self::All(parts) } else { Self::Any(parts) }
                };
                mutants.push(group(parts.clone(), !is_all));
                for (place, part) in parts.iter().enumerate() {
                    let mut fewer = parts.clone();
                    fewer.remove(place);
                    mutants.push(group(fewer, is_all));
                    for mutant in part.mutants() {
                        let mut other = parts.clone();
                        other[place] = mutant;
                        mutants.push(group(other, is_all));
                    }
                }
            }
        }
        mutants
    }
}

pub(super) fn table() -> Vec<Rule> {
    RULES.iter().map(|provision| Rule::from(&provision.expr)).collect()
}

pub(super) fn any_rule() -> impl Strategy<Value = Rule> {
    let scope = prop_oneof![
        any::<u64>().prop_map(Scope::Assignment),
        any::<u64>().prop_map(Scope::Personnel),
        any::<u64>().prop_map(Scope::Framework),
        any::<u64>().prop_map(Scope::Form),
        Just(Scope::BesideSupportUnit),
    ];
    let fact = (prop::sample::select(Fact::ALL), any::<[u16; 3]>());
    let fact = fact.prop_map(|(fact, [certain, arguable, possible])| {
        let arguable = certain | arguable;
        Rule::Fact(FactTest { fact, certain, arguable, possible: arguable | possible })
    });
    // Mostly a few, so that the same lever is asked about in several parts.
    let few = prop::sample::select(&Lever::ALL[5..9]);
    let lever = (prop_oneof![4 => few, 1 => prop::sample::select(Lever::ALL)], 0..4_u8);
    let leaf = prop_oneof![
        12 => lever.prop_map(|(lever, option)| Rule::Lever(lever, option % lever.option_count())),
        3 => fact,
        1 => scope.prop_map(Rule::Scope),
        1 => Just(Rule::Judgement),
        1 => prop::sample::select(ProvisionId::ALL).prop_map(Rule::Refer),
    ];
    leaf.prop_recursive(5, 60, 5, |part| {
        let parts = || prop::collection::vec(part.clone(), 0..5);
        prop_oneof![parts().prop_map(Rule::All), parts().prop_map(Rule::Any)]
    })
}
