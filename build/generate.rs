//! Words -> Rust.
//!
//! One function per message, so that the compiler checks every use of a message. Arguments of one kind could be given in
//! each other's place: where a message takes two of a kind, they have names. What is said stands in the file of its
//! language, a line each, with marks where arguments go; a function knows its line, or chooses among several by a number
//! or a word. So the page carries neither words nor a parser of messages, and loads the languages it speaks.
//! The Rust file is included by `src/i18n/text.rs`, which brings `Cow`, `Locale`, `Share`, `row`, `fill` and `number`.

use std::fmt::Write;

use super::arguments::Kind;
use super::lines::{Choice, FIRST, LATER, Lines, MARK, unfolded};
use super::messages::Part;
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
const TAKEN_TYPES: [&str; 4] = ["Cow", "Locale", "Share", "Table"];
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
    if takes_names(entry) && TAKEN_TYPES.contains(&pascal(&entry.key).as_str()) {
        what.push(format!("found `{}`, expected a name that a type may have", pascal(&entry.key)));
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

fn function(words: &Words, lines: &Lines, entry: &Entry) -> String {
    let doc = entry.texts.first().map(|parts| in_fluent(parts)).unwrap_or_default();
    let ticks = if doc.contains('`') { "``" } else { "`" };
    let name = snake(&entry.key);
    let values: Vec<String> = entry
        .arguments
        .iter()
        .map(|(argument, kind)| match kind {
            Kind::Number => format!("&number({})", snake(argument)),
            Kind::Text => snake(argument),
        })
        .collect();
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
    let Taken { record, arguments, opened } = taken(entry);
    format!(
        "{record}\n/// {ticks}{doc}{ticks}\npub fn {name}(l: Locale{arguments}) -> Cow<'static, str> {{\n{opened}    {body}\n}}\n"
    )
}

/// How a function takes the arguments of its message.
struct Taken {
    /// The type that names them, if there is one.
    record: String,
    /// What stands in the brackets after the locale.
    arguments: String,
    /// The line that opens the record.
    opened: String,
}

fn taken(entry: &Entry) -> Taken {
    let of_kind = |kind: Kind, text| if kind == Kind::Number { "u32" } else { text };
    if !takes_names(entry) {
        let mut arguments = String::new();
        for (argument, kind) in &entry.arguments {
            let _ = write!(arguments, ", {}: {}", snake(argument), of_kind(*kind, "&str"));
        }
        return Taken { record: String::new(), arguments, opened: String::new() };
    }
    let name = pascal(&entry.key);
    let holds_text = entry.arguments.values().any(|kind| *kind == Kind::Text);
    let (lent, any) = if holds_text { ("<'a>", "<'_>") } else { ("", "") };
    let function = snake(&entry.key);
    let mut record = format!("\n/// What [`{function}`] takes.\npub struct {name}{lent} {{\n");
    let mut names = Vec::new();
    for (argument, kind) in &entry.arguments {
        let (name, kind) = (snake(argument), of_kind(*kind, "&'a str"));
        let _ = writeln!(record, "    /// `${argument}`.\n    pub {name}: {kind},");
        names.push(name);
    }
    record.push_str("}\n");
    Taken {
        record,
        arguments: format!(", told: {name}{any}"),
        opened: format!("    let {name} {{ {} }} = told;\n", names.join(", ")),
    }
}

/// Whether the arguments of a message have names where it is used: two of one kind.
fn takes_names(entry: &Entry) -> bool {
    let count = |kind| entry.arguments.values().filter(|other| **other == kind).count();
    count(Kind::Number) > 1 || count(Kind::Text) > 1
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
        let locale = format!("Locale::{}", pascal(language));
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

/// `en` -> `En`, `pt-BR` -> `PtBr`: the variant of `Locale`, and `sheet-day` -> `SheetDay`: the names of arguments.
fn pascal(name: &str) -> String {
    let pieces = name.split(['-', '_']).map(|piece| {
        let mut letters = piece.chars();
        let first: String = letters.next().into_iter().flat_map(char::to_uppercase).collect();
        first + &letters.as_str().to_lowercase()
    });
    pieces.collect()
}
