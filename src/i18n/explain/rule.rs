//! A condition by itself, whatever the mission: the same value that decides, in words.
//!
//! Why here: the page "How this is decided" and the verdicts cannot drift apart.

use crate::data::catalog::Catalog;
use crate::i18n::explain::name;
use crate::i18n::{Locale, format, text};
use crate::model::ask::{Assignment, Form, Personnel};
use crate::model::mission::Framework;
use crate::rules::expr::{Expr, FactTest, Scope};
use crate::rules::provision::ProvisionId;

/// A condition in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// All of these.
    All(Vec<Told>),
    /// Any of these.
    Any(Vec<Told>),
    /// Another provision.
    Refer(ProvisionId),
    /// One sentence.
    Said(String),
    /// A fact, and what each of its values comes to.
    Fact {
        /// Its name.
        name: String,
        /// What it comes to, in order from met on, with the values as sentences.
        outcomes: Vec<(String, Vec<String>)>,
    },
}

/// Puts a condition into words.
pub fn told(l: Locale, catalog: &Catalog, expr: &Expr) -> Told {
    let each = |parts: &[Expr]| parts.iter().map(|part| told(l, catalog, part)).collect();
    match expr {
        Expr::All(parts) => Told::All(each(parts)),
        Expr::Any(parts) => Told::Any(each(parts)),
        Expr::Refer(id) => Told::Refer(*id),
        Expr::Judgement(judgement) => Told::Said(name::judgement(l, *judgement)),
        Expr::Scope(scope) => Told::Said(scope_in_words(l, *scope)),
        Expr::Fact(test) => fact(l, *test),
        Expr::Lever(lever, option) => {
            let is_last = option + 1 == lever.option_count();
            let (lever, option) =
                (&name::lever(l, *lever), &name::option(l, catalog, *lever, *option));
            let words = if is_last {
                text::rule_lever(l, text::RuleLever { lever, option })
            } else {
                text::rule_lever_or_more(l, text::RuleLeverOrMore { lever, option })
            };
            Told::Said(words.into_owned())
        }
    }
}

fn fact(l: Locale, test: FactTest) -> Told {
    let values = |mask: u16| -> Vec<String> {
        let is_in = |value: &u8| mask & (1 << value) != 0;
        (0..16_u8)
            .filter(is_in)
            .filter(|value| usize::from(*value) < test.fact.values().len())
            .map(|value| name::fact_value(l, test.fact, Some(value)))
            .collect()
    };
    let outcomes = [
        (text::rule_met(l), test.certain),
        (text::rule_arguable(l), test.arguable & !test.certain),
        (text::rule_open(l), test.possible & !test.arguable),
    ];
    let outcomes = outcomes
        .into_iter()
        .map(|(word, mask)| (word.into_owned(), values(mask)))
        .filter(|(_, values)| !values.is_empty())
        .collect();
    let named = name::word(l, "fact", test.fact.id());
    Told::Fact { name: text::rule_fact(l, &named).into_owned(), outcomes }
}

fn scope_in_words(l: Locale, scope: Scope) -> String {
    let pick = |mask: u64, all: Vec<String>| {
        let is_in = |place: &usize| mask & (1 << place) != 0;
        let inside = (0..all.len()).filter(is_in).count();
        let is_short = inside * 2 <= all.len() + 1;
        let listed = all.into_iter().enumerate().filter(|(place, _)| is_in(place) == is_short);
        let listed: Vec<String> = listed.map(|(_, word)| word).collect();
        let (count, list) = (format::count(listed.len()), format::list(l, &listed));
        let words = if is_short { text::rule_scope } else { text::rule_scope_other };
        words(l, count, &list).into_owned()
    };
    let word = |prefix: &str, id: &str| name::word(l, prefix, id);
    match scope {
        Scope::Assignment(mask) => {
            pick(mask, Assignment::ALL.iter().map(|one| word("assignment", one.id())).collect())
        }
        Scope::Personnel(mask) => {
            pick(mask, Personnel::ALL.iter().map(|one| word("personnel", one.id())).collect())
        }
        Scope::Form(mask) => {
            pick(mask, Form::ALL.iter().map(|one| word("form", one.id())).collect())
        }
        Scope::Framework(mask) => {
            pick(mask, Framework::ALL.iter().map(|one| word("framework", one.id())).collect())
        }
        Scope::BesideSupportUnit => text::rule_companion(l).into_owned(),
    }
}
