//! Words -> Rust, and a file of words for each language.
//!
//! One function per message, so that the compiler checks every use of a message. What is said stands in the file of its
//! language, a line each, with marks where arguments go; a function knows its line, or chooses among several by a number
//! or a word. So the page carries neither words nor a parser of messages, and loads the languages it speaks.
//! The Rust file is included by `src/i18n/text.rs`, which brings `Cow`, `Locale`, `Share`, `row`, `fill` and `number`.

use std::fmt::Write;

use super::arguments::Kind;
use super::messages::{Cases, Part};
use super::problem::Problem;
use super::words::{BASE, Entry, Words, is_later};

/// Names that the generated functions and arguments must leave alone, Rust's own words aside.
const TAKEN_FUNCTIONS: [&str; 10] = [
    "all_keys",
    "built_in",
    "by_key",
    "column",
    "fill",
    "is_loaded",
    "load",
    "number",
    "row",
    "table",
];
const TAKEN_ARGUMENTS: [&str; 2] = ["l", "out"];
const RUST_WORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false \
    final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct super \
    trait true try type typeof unsafe unsized use virtual where while yield ";

/// The text of the generated file, or the names that Rust would not take.
pub(crate) fn rust(words: &Words) -> Result<String, Vec<Problem>> {
    let problems: Vec<Problem> = words.functions.iter().flat_map(bad_names).collect();
    if !problems.is_empty() {
        return Err(problems);
    }
    let mut out = String::from("// Written by build.rs from locales/.\n");
    let lines = Lines::of(words);
    for entry in &words.functions {
        out.push_str(&function(words, &lines, entry));
    }
    out.push_str(&tables_in_rust(words));
    Ok(out)
}

fn bad_names(entry: &Entry) -> Vec<Problem> {
    let name = snake(&entry.key);
    let reserved = |name: &str| RUST_WORDS.contains(&format!(" {name} "));
    let mut what = Vec::new();
    if reserved(&name)
        || TAKEN_FUNCTIONS.contains(&name.as_str())
        || name.starts_with(|c: char| c.is_ascii_digit())
    {
        what.push(format!("found `{name}`, expected a name that a function may have"));
    }
    for argument in entry.arguments.keys() {
        let plain =
            argument.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
        let name = snake(argument);
        if !plain || reserved(&name) || TAKEN_ARGUMENTS.contains(&name.as_str()) {
            what.push(format!("found argument `${argument}`, expected a name in kebab-case that an argument may have"));
        }
    }
    what.into_iter()
        .map(|what| Problem {
            file: format!("locales/{BASE}/{}", entry.file),
            line: 0,
            key: Some(entry.key.clone()),
            what,
        })
        .collect()
}

/// What is said, however it is chosen.
enum Choice {
    /// These words, by their number.
    Said(usize),
    /// One for some numbers or words of a variable, each as a Rust pattern, and one otherwise.
    Among { variable: String, cases: Vec<(String, Choice)>, otherwise: Box<Choice> },
}

/// Everything that a message can say in a language, and how it is chosen.
fn unfolded(entry: &Entry, parts: &[Part]) -> (Choice, Vec<String>) {
    let mut said = Vec::new();
    let choice = unfold(entry, parts, &mut said);
    (choice, said)
}

fn unfold(entry: &Entry, parts: &[Part], said: &mut Vec<String>) -> Choice {
    let place = parts.iter().position(|part| matches!(part, Part::Choice { .. }));
    let chosen = place.and_then(|place| Some((place, parts.get(place)?.clone())));
    let Some((place, Part::Choice { variable, cases, otherwise })) = chosen else {
        let words = parts.iter().map(|part| written(entry, part)).collect::<String>();
        let known = said.iter().position(|there| *there == words);
        return Choice::Said(known.unwrap_or_else(|| {
            said.push(words);
            said.len() - 1
        }));
    };
    let with = |within: &[Part]| -> Vec<Part> {
        let (before, after) = parts.split_at(place);
        before.iter().chain(within).chain(after.iter().skip(1)).cloned().collect()
    };
    let patterns = patterns(&cases);
    let cases = patterns.into_iter().map(|(pattern, within)| {
        let within = with(within);
        (pattern, unfold(entry, &within, said))
    });
    let cases: Vec<(String, Choice)> = cases.collect();
    let otherwise = Box::new(unfold(entry, &with(&otherwise), said));
    if cases.is_empty() { *otherwise } else { Choice::Among { variable, cases, otherwise } }
}

fn patterns(cases: &Cases) -> Vec<(String, &[Part])> {
    let numbers = cases.numbers().iter().map(|(numbers, parts)| {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        (numbers.join(" | "), parts.as_slice())
    });
    let words = cases.words().iter().map(|(word, parts)| (format!("{word:?}"), parts.as_slice()));
    numbers.chain(words).collect()
}

/// A piece as it stands in a file: an argument is a mark and its place.
fn written(entry: &Entry, part: &Part) -> String {
    match part {
        Part::Text(text) => text.clone(),
        Part::Variable { name, .. } => {
            let place = entry.arguments.keys().position(|argument| argument == name);
            let digit = place.and_then(|place| char::from_digit(u32::try_from(place).ok()?, 36));
            format!("{MARK}{}", digit.unwrap_or('0'))
        }
        Part::Reference(_) | Part::Choice { .. } => String::new(),
    }
}

/// Stands before the place of an argument.
const MARK: char = '\u{1}';

/// A line of the files: its key, and what it says in each language.
struct Line {
    key: String,
    texts: Vec<String>,
}

/// The lines of the file that is loaded first, and of the other, in order of keys.
struct Lines([Vec<Line>; 2]);

impl Lines {
    fn of(words: &Words) -> Self {
        let mut lines = [Vec::new(), Vec::new()];
        for entry in words.table.iter().chain(&words.functions) {
            let said: Vec<Vec<String>> =
                entry.texts.iter().map(|parts| unfolded(entry, parts).1).collect();
            let count = said.iter().map(Vec::len).max().unwrap_or_default();
            let [first, later] = &mut lines;
            let file = if is_later(&entry.file) { later } else { first };
            for number in 0..count {
                let texts = said.iter().map(|said| said.get(number).cloned().unwrap_or_default());
                file.push(Line { key: key_of(entry, number), texts: texts.collect() });
            }
        }
        for file in &mut lines {
            file.sort_by(|a, b| a.key.cmp(&b.key));
        }
        Self(lines)
    }

    /// The place of a line in its file.
    fn place(&self, entry: &Entry, number: usize) -> usize {
        let key = key_of(entry, number);
        let Self([first, later]) = self;
        let file = if is_later(&entry.file) { later } else { first };
        file.iter().position(|line| line.key == key).unwrap_or_default()
    }
}

/// The first of what a message can say has its key, the others a number beside it.
fn key_of(entry: &Entry, number: usize) -> String {
    if number == 0 { entry.key.clone() } else { format!("{}.{number}", entry.key) }
}

fn function(words: &Words, lines: &Lines, entry: &Entry) -> String {
    let doc = entry.texts.first().map(|parts| in_fluent(parts)).unwrap_or_default();
    let ticks = if doc.contains('`') { "``" } else { "`" };
    let name = snake(&entry.key);
    let (mut arguments, mut values) = (String::new(), Vec::new());
    for (argument, kind) in &entry.arguments {
        let argument = snake(argument);
        let is_number = *kind == Kind::Number;
        let _ = write!(arguments, ", {argument}: {}", if is_number { "u32" } else { "&str" });
        values.push(if is_number { format!("&number({argument})") } else { argument });
    }
    let unfolded: Vec<(Choice, Vec<String>)> =
        entry.texts.iter().map(|parts| unfolded(entry, parts)).collect();
    let is_filled = unfolded.iter().any(|(_, said)| said.iter().any(|text| text.contains(MARK)));
    let line: Vec<String> =
        unfolded.iter().map(|(choice, _)| chosen(lines, entry, choice)).collect();
    let share = if is_later(&entry.file) { "Later" } else { "First" };
    let row = format!("row(l, Share::{share}, {})", by_locale(words, &line));
    let body = if is_filled {
        format!("Cow::Owned(fill({row}, &[{}]))", values.join(", "))
    } else {
        format!("Cow::Borrowed({row})")
    };
    format!(
        "\n/// {ticks}{doc}{ticks}\npub fn {name}(l: Locale{arguments}) -> Cow<'static, str> {{\n    {body}\n}}\n"
    )
}

/// The expression of a line.
fn chosen(lines: &Lines, entry: &Entry, choice: &Choice) -> String {
    match choice {
        Choice::Said(number) => lines.place(entry, *number).to_string(),
        Choice::Among { variable, cases, otherwise } => {
            let arms = cases.iter().map(|(pattern, choice)| {
                format!("{pattern} => {}, ", chosen(lines, entry, choice))
            });
            let arms: String = arms.collect();
            let otherwise = chosen(lines, entry, otherwise);
            format!("match {} {{ {arms}_ => {otherwise} }}", snake(variable))
        }
    }
}

/// One match on the locale; languages that say the same share an arm, and where all do there is none.
fn by_locale(words: &Words, values: &[String]) -> String {
    let mut arms: Vec<(Vec<String>, &String)> = Vec::new();
    for (language, value) in words.languages.iter().zip(values) {
        let locale = format!("Locale::{}", variant(language));
        match arms.iter_mut().find(|(_, there)| *there == value) {
            Some((locales, _)) => locales.push(locale),
            None => arms.push((vec![locale], value)),
        }
    }
    if let [(_, value)] = arms.as_slice() {
        return (*value).clone();
    }
    let arms: Vec<String> =
        arms.iter().map(|(locales, value)| format!("{} => {value}", locales.join(" | "))).collect();
    format!("match l {{ {} }}", arms.join(", "))
}

/// Which place a locale has, and the messages that are looked up by key, for those who do not load them.
fn tables_in_rust(words: &Words) -> String {
    let columns: Vec<String> =
        (0..words.languages.len()).map(|column| column.to_string()).collect();
    let file = |name: &str, language: &str| {
        format!("include_str!(concat!(env!(\"OUT_DIR\"), \"/{name}-{language}.txt\"))")
    };
    let files: Vec<String> = words
        .languages
        .iter()
        .map(|language| format!("[{}, {}]", file(FIRST, language), file(LATER, language)))
        .collect();
    format!(
        "\nconst COLUMNS: usize = {};\n\nfn column(l: Locale) -> usize {{ {} }}\n\n\
         /// Where there is no page to load them: the messages that are looked up by key, in the order of `column`.\n\
         #[cfg(not(target_arch = \"wasm32\"))]\nconst BUILT_IN: [[&str; 2]; COLUMNS] = [{}];\n",
        words.languages.len(),
        by_locale(words, &columns),
        files.join(", "),
    )
}

/// Names of the files: those that the page begins with, and the others.
const FIRST: &str = "words";
const LATER: &str = "later";

/// What each language says, as (name of a file, its text): a line each, key and words parted by a tab, in order of keys.
pub(crate) fn tables(words: &Words) -> Vec<(String, String)> {
    let Lines([first, later]) = &Lines::of(words);
    let table = |place: usize, lines: &[Line]| -> String {
        let line = |line: &Line| {
            format!("{}\t{}\n", line.key, line.texts.get(place).map_or("", String::as_str))
        };
        lines.iter().map(line).collect()
    };
    let files = [(FIRST, first), (LATER, later)];
    let named = |place: usize, code: &str, (name, lines): (&str, &Vec<Line>)| {
        (format!("{name}-{code}.txt"), table(place, lines))
    };
    let codes = words.languages.iter().enumerate();
    codes.flat_map(|(place, code)| files.map(|file| named(place, code, file))).collect()
}

/// The message much as it stands in the Fluent file, on one line.
fn in_fluent(parts: &[Part]) -> String {
    let mut out = String::new();
    for part in parts {
        match part {
            Part::Text(text) => out.push_str(text),
            Part::Variable { name, .. } => {
                let _ = write!(out, "{{ ${name} }}");
            }
            Part::Reference(key) => {
                let _ = write!(out, "{{ {key} }}");
            }
            Part::Choice { variable, cases, otherwise } => {
                let _ = write!(out, "{{ ${variable} ->");
                for (numbers, parts) in cases.numbers() {
                    let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
                    let _ = write!(out, " [{}] {}", numbers.join(", "), in_fluent(parts));
                }
                for (word, parts) in cases.words() {
                    let _ = write!(out, " [{word}] {}", in_fluent(parts));
                }
                let _ = write!(out, " *[other] {} }}", in_fluent(otherwise));
            }
        }
    }
    out
}

/// `count-of-missions` -> `count_of_missions`.
fn snake(name: &str) -> String {
    name.replace('-', "_")
}

/// `en` -> `En`, `pt-BR` -> `PtBr`: the variant of `Locale`.
fn variant(language: &str) -> String {
    let pieces = language.split(['-', '_']).map(|piece| {
        let mut letters = piece.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        first + &letters.as_str().to_lowercase()
    });
    pieces.collect()
}
