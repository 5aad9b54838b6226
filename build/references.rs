//! Puts the words of referred messages in the place of references.
//!
//! It happens at build time, so the page looks nothing up; a circle, a gap or a message with arguments is a problem.

use std::collections::BTreeSet;

use super::arguments;
use super::messages::{Cases, Message, Part};
use super::problem::Problem;
use super::spacing::join_texts;
use super::words::{Keyed, at};

/// The parts of a message with nothing left to look up.
pub(crate) fn fill(message: &Message, keyed: &Keyed, problems: &mut Vec<Problem>) -> Vec<Part> {
    let mut open = BTreeSet::from([message.key.clone()]);
    Filler { keyed, problems }.parts(message, &message.parts, &mut open)
}

struct Filler<'a> {
    keyed: &'a Keyed,
    problems: &'a mut Vec<Problem>,
}

impl Filler<'_> {
    fn parts(&mut self, top: &Message, parts: &[Part], open: &mut BTreeSet<String>) -> Vec<Part> {
        let filled = parts.iter().flat_map(|part| match part {
            Part::Text(_) | Part::Variable { .. } => vec![part.clone()],
            Part::Reference(key) => self.referred(top, key, open),
            Part::Choice { variable, cases, otherwise } => vec![Part::Choice {
                variable: variable.clone(),
                cases: match cases {
                    Cases::Open => Cases::Open,
                    Cases::Numbers(cases) => Cases::Numbers(self.cases(top, cases, open)),
                    Cases::Words(cases) => Cases::Words(self.cases(top, cases, open)),
                },
                otherwise: self.parts(top, otherwise, open),
            }],
        });
        join_texts(filled.collect())
    }

    fn cases<K: Clone>(
        &mut self,
        top: &Message,
        cases: &[(K, Vec<Part>)],
        open: &mut BTreeSet<String>,
    ) -> Vec<(K, Vec<Part>)> {
        cases.iter().map(|(case, parts)| (case.clone(), self.parts(top, parts, open))).collect()
    }

    fn referred(&mut self, top: &Message, key: &str, open: &mut BTreeSet<String>) -> Vec<Part> {
        let keyed = self.keyed;
        let Some(target) = keyed.get(key) else {
            self.problems.push(at(
                top,
                format!(
                    "found a reference to `{key}`, expected a key of `locales/{}`",
                    top.language
                ),
            ));
            return Vec::new();
        };
        if !open.insert(key.to_owned()) {
            self.problems.push(at(
                top,
                format!("found a reference to `{key}` that leads back to itself, expected an end"),
            ));
            return Vec::new();
        }
        if arguments::of_base(&target.parts).is_ok_and(|found| !found.is_empty()) {
            self.problems.push(at(
                top,
                format!("found a reference to `{key}`, expected a message without arguments"),
            ));
        }
        let parts = self.parts(top, &target.parts, open);
        open.remove(key);
        parts
    }
}
