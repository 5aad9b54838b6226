//! All languages together: the same keys with the same arguments, references put in, gaps filled.
//!
//! English is the base of all. A full language has each of its keys; a partial one names the base in its `locale.toml`
//! and takes the base's words where it has none.

use std::collections::BTreeMap;

use super::arguments::{self, Arguments};
use super::messages::{Message, Part, Source, read};
use super::problem::Problem;
use super::references;

/// The language that every other is compared with.
pub(crate) const BASE: &str = "en";

/// Files whose messages are looked up by key and take no arguments.
const BY_KEY: [&str; 11] = [
    "assignments.ftl",
    "countries.ftl",
    "decided.ftl",
    "history.ftl",
    "levers.ftl",
    "mission_notes.ftl",
    "missions.ftl",
    "report.ftl",
    "rules.ftl",
    "sources.ftl",
    "words.ftl",
];

/// Files that a first look at the page needs; what stands in any other is loaded when the page is alive.
const FIRST: [&str; 9] = [
    "assignments.ftl",
    "countries.ftl",
    "explain.ftl",
    "format.ftl",
    "levers.ftl",
    "missions.ftl",
    "rules.ftl",
    "ui.ftl",
    "words.ftl",
];

/// A folder below `locales/`.
#[derive(Clone, Debug)]
pub(crate) struct Language {
    pub(crate) code: String,
    /// Named by a partial language, whose gaps are filled from there.
    pub(crate) base: Option<String>,
}

/// A message in every language.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    /// Name within a language's folder.
    pub(crate) file: String,
    pub(crate) arguments: Arguments,
    /// In the order of `Words::languages`; no references are left.
    pub(crate) texts: Vec<Vec<Part>>,
}

/// How much of a partial language is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Coverage {
    pub(crate) language: String,
    pub(crate) own: usize,
    pub(crate) all: usize,
}

/// The words of the page.
#[derive(Clone, Debug, Default)]
pub(crate) struct Words {
    /// Codes, the base first, then in alphabetical order.
    pub(crate) languages: Vec<String>,
    /// Messages that become functions, by key.
    pub(crate) functions: Vec<Entry>,
    /// Messages that are looked up, by key; without arguments.
    pub(crate) table: Vec<Entry>,
    /// One per partial language.
    pub(crate) coverage: Vec<Coverage>,
}

/// The messages of one language.
pub(crate) type Keyed = BTreeMap<String, Message>;

/// Reads and compares all files; every problem of every file comes back at once.
pub(crate) fn join(languages: &[Language], sources: &[Source]) -> Result<Words, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut languages = languages.to_vec();
    languages.sort_by_key(|language| (language.code != BASE, language.code.clone()));
    let mut by_language: BTreeMap<String, Keyed> = BTreeMap::new();
    for language in &languages {
        let own = keyed(&language.code, sources, &mut problems);
        by_language.insert(language.code.clone(), own);
    }
    let base = by_language.get(BASE).cloned().unwrap_or_default();
    if !languages.iter().any(|language| language.code == BASE) {
        problems
            .push(whole(format!("locales/{BASE}"), "found no folder, expected the base language"));
    }
    let mut words =
        Words { languages: languages.iter().map(|l| l.code.clone()).collect(), ..Words::default() };
    let arguments = arguments_of(&base, &mut problems);
    for language in languages.iter().filter(|language| language.code != BASE) {
        let own = by_language.entry(language.code.clone()).or_default();
        compare(language, own, &base, &arguments, &mut problems);
        if language.base.is_some() {
            let shared = own.keys().filter(|key| base.contains_key(*key)).count();
            words.coverage.push(Coverage {
                language: language.code.clone(),
                own: shared,
                all: base.len(),
            });
            for (key, message) in &base {
                own.entry(key.clone()).or_insert_with(|| message.clone());
            }
        }
    }
    for (key, message) in &base {
        let texts = languages.iter().map(|language| {
            let keyed = by_language.get(&language.code)?;
            Some(references::fill(keyed.get(key)?, keyed, &mut problems))
        });
        // A gap was reported above; the base's words keep the columns in step.
        let texts = texts.map(|text| text.unwrap_or_else(|| message.parts.clone())).collect();
        let entry = Entry {
            key: key.clone(),
            file: message.file.clone(),
            arguments: arguments.get(key).cloned().unwrap_or_default(),
            texts,
        };
        if is_by_key(&message.file) { words.table.push(entry) } else { words.functions.push(entry) }
    }
    problems.sort();
    problems.dedup();
    if problems.is_empty() { Ok(words) } else { Err(problems) }
}

/// The base that a language's `locale.toml` names.
pub(crate) fn base_of(code: &str, text: &str) -> Result<String, Problem> {
    let table = toml::from_str::<toml::Table>(text).unwrap_or_default();
    match table.get("base").and_then(toml::Value::as_str) {
        Some(base) => Ok(base.to_owned()),
        None => Err(whole(
            format!("locales/{code}/locale.toml"),
            &format!("found no base, expected `base = \"{BASE}\"`"),
        )),
    }
}

/// Whether the messages of a file are looked up by key.
fn is_by_key(file: &str) -> bool {
    BY_KEY.contains(&file)
}

/// Whether the messages of a file that need no building are loaded after the others.
pub(crate) fn is_later(file: &str) -> bool {
    !FIRST.contains(&file)
}

/// The messages of a language; a key that is there twice is a problem.
fn keyed(language: &str, sources: &[Source], problems: &mut Vec<Problem>) -> Keyed {
    let mut keyed = Keyed::new();
    for source in sources.iter().filter(|source| source.language == language) {
        for message in read(source, problems) {
            if let Some(first) = keyed.get(&message.key) {
                let there = path_of(first);
                problems.push(at(
                    &message,
                    format!("found a second time, expected only in `{there}:{}`", first.line),
                ));
            } else {
                keyed.insert(message.key.clone(), message);
            }
        }
    }
    keyed
}

/// The arguments of each base message.
fn arguments_of(base: &Keyed, problems: &mut Vec<Problem>) -> BTreeMap<String, Arguments> {
    let mut all = BTreeMap::new();
    for (key, message) in base {
        match arguments::of_base(&message.parts) {
            Ok(found) => {
                if is_by_key(&message.file) && !found.is_empty() {
                    let found = arguments::in_words(&found);
                    problems.push(at(
                        message,
                        format!("found {found}, expected no arguments: the messages of this file are looked up by key"),
                    ));
                }
                all.insert(key.clone(), found);
            }
            Err(what) => problems.push(at(message, what)),
        }
    }
    all
}

/// Missing keys, extra keys, keys in another file, other arguments.
fn compare(
    language: &Language,
    own: &Keyed,
    base: &Keyed,
    arguments: &BTreeMap<String, Arguments>,
    problems: &mut Vec<Problem>,
) {
    if let Some(other) = language.base.as_ref().filter(|other| *other != BASE) {
        let file = format!("locales/{}/locale.toml", language.code);
        problems.push(whole(file, &format!("found base `{other}`, expected `{BASE}`")));
    }
    let gaps = base.iter().filter(|(key, _)| !own.contains_key(*key) && language.base.is_none());
    for (_, first) in gaps {
        let here = Message { language: language.code.clone(), line: 0, ..first.clone() };
        let there = path_of(first);
        problems.push(at(
            &here,
            format!("found no message, expected one as in `{there}:{}`", first.line),
        ));
    }
    for (key, message) in own {
        match base.get(key) {
            None => problems.push(at(
                message,
                format!("found a message, expected none as `locales/{BASE}` has no such key"),
            )),
            Some(first) if first.file != message.file => {
                problems.push(at(
                    message,
                    format!("found in `{}`, expected in `{}`", message.file, first.file),
                ));
            }
            Some(_) => {
                let differs =
                    arguments.get(key).and_then(|base| arguments::differ(&message.parts, base));
                problems.extend(differs.map(|what| at(message, what)));
            }
        }
    }
}

fn path_of(message: &Message) -> String {
    format!("locales/{}/{}", message.language, message.file)
}

pub(crate) fn at(message: &Message, what: String) -> Problem {
    Problem { file: path_of(message), line: message.line, key: Some(message.key.clone()), what }
}

fn whole(file: String, what: &str) -> Problem {
    Problem { file, line: 0, key: None, what: what.to_owned() }
}
