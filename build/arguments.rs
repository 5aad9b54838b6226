//! The arguments that a message takes, and of which kind.
//!
//! The base language decides the kind; another language may print a number plainly where the base chooses by it,
//! but it takes the same arguments.

use std::collections::BTreeMap;

use super::messages::{Cases, Part};

/// Kind of an argument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Number,
    Text,
}

/// Arguments in alphabetical order.
pub(crate) type Arguments = BTreeMap<String, Kind>;

/// What a message says about a variable wherever it uses it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Uses {
    /// Chosen by a number, or printed with `NUMBER()`.
    number: bool,
    /// Chosen by a word.
    word: bool,
    /// A choice of `*[other]` alone.
    open: bool,
}

/// The arguments of a base message, or why it has no clear ones.
pub(crate) fn of_base(parts: &[Part]) -> Result<Arguments, String> {
    uses_in(parts)
        .into_iter()
        .map(|(name, uses)| match uses {
            Uses { number: true, word: true, .. } => {
                Err(format!("found `${name}` as a number and as a word, expected one of them"))
            }
            Uses { number: true, .. } | Uses { word: false, open: true, .. } => {
                Ok((name, Kind::Number))
            }
            Uses { .. } => Ok((name, Kind::Text)),
        })
        .collect()
}

/// Nothing when the message of another language takes the base's arguments, otherwise found and expected.
pub(crate) fn differ(parts: &[Part], base: &Arguments) -> Option<String> {
    let found: Arguments = uses_in(parts)
        .into_iter()
        .map(|(name, uses)| {
            let kind = match (uses.number, uses.word) {
                (true, false) => Kind::Number,
                (false, true) => Kind::Text,
                // Contradicts itself: whatever the base has, it is not that.
                (true, true) => match base.get(&name) {
                    Some(Kind::Number) => Kind::Text,
                    _ => Kind::Number,
                },
                (false, false) => base.get(&name).copied().unwrap_or(Kind::Text),
            };
            (name, kind)
        })
        .collect();
    (found != *base).then(|| format!("found {}, expected {}", in_words(&found), in_words(base)))
}

/// The arguments as an error message names them.
pub(crate) fn in_words(arguments: &Arguments) -> String {
    if arguments.is_empty() {
        return "no arguments".to_owned();
    }
    let named: Vec<String> = arguments
        .iter()
        .map(|(name, kind)| match kind {
            Kind::Number => format!("`${name}` (number)"),
            Kind::Text => format!("`${name}` (text)"),
        })
        .collect();
    named.join(", ")
}

fn uses_in(parts: &[Part]) -> BTreeMap<String, Uses> {
    let mut uses = BTreeMap::new();
    collect(parts, &mut uses);
    uses
}

fn collect(parts: &[Part], uses: &mut BTreeMap<String, Uses>) {
    for part in parts {
        match part {
            Part::Text(_) | Part::Reference(_) => {}
            Part::Variable { name, number } => {
                uses.entry(name.clone()).or_default().number |= number;
            }
            Part::Choice { variable, cases, otherwise } => {
                let here = uses.entry(variable.clone()).or_default();
                match cases {
                    Cases::Open => here.open = true,
                    Cases::Numbers(_) => here.number = true,
                    Cases::Words(_) => here.word = true,
                }
                for (_, parts) in cases.numbers() {
                    collect(parts, uses);
                }
                for (_, parts) in cases.words() {
                    collect(parts, uses);
                }
                collect(otherwise, uses);
            }
        }
    }
}
