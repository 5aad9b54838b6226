//! Words -> Rust.
//!
//! One function per message with one match on the locale, so that the compiler checks every use of a message;
//! the page carries strings and branches, no parser of messages. Messages that are looked up by key, and those that
//! take no arguments, become a file per language, so that a page loads the languages it speaks.
//! The file is included by `src/i18n/text.rs`, which brings `Cow`, `Locale`, `Share`, `row`, `put` and `put_number`.

use std::fmt::Write;

use super::arguments::{Arguments, Kind};
use super::messages::{Cases, Part};
use super::problem::Problem;
use super::words::{BASE, Entry, Words, is_later};

/// Names that the generated functions and arguments must leave alone, Rust's own words aside.
const TAKEN_FUNCTIONS: [&str; 10] = [
    "all_keys",
    "built_in",
    "by_key",
    "column",
    "is_loaded",
    "load",
    "put",
    "put_number",
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
    let rows = Rows::of(words);
    for entry in &words.functions {
        out.push_str(&function(words, &rows, entry));
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

/// The messages of the files, in the order of their lines: of the file that is loaded first, and of the other.
struct Rows<'a>([Vec<&'a Entry>; 2]);

impl<'a> Rows<'a> {
    fn of(words: &'a Words) -> Self {
        let plain = words.functions.iter().filter(|entry| is_plain(entry));
        let mut rows: Vec<&Entry> = words.table.iter().chain(plain).collect();
        rows.sort_by(|a, b| a.key.cmp(&b.key));
        let (later, first) = rows.into_iter().partition(|entry| is_later(&entry.file));
        Self([first, later])
    }

    /// The share and the line of a message.
    fn place(&self, entry: &Entry) -> Option<(&'static str, usize)> {
        let [first, later] = &self.0;
        let line = |rows: &[&Entry]| rows.iter().position(|row| row.key == entry.key);
        line(first).map(|line| ("First", line)).or_else(|| line(later).map(|line| ("Later", line)))
    }
}

/// Whether a message is the same whenever it is said.
fn is_plain(entry: &Entry) -> bool {
    let is_text = |parts: &Vec<Part>| matches!(parts.as_slice(), [Part::Text(_)]);
    entry.arguments.is_empty() && entry.texts.iter().all(is_text)
}

fn function(words: &Words, rows: &Rows<'_>, entry: &Entry) -> String {
    let doc = entry.texts.first().map(|parts| in_fluent(parts)).unwrap_or_default();
    let ticks = if doc.contains('`') { "``" } else { "`" };
    let name = snake(&entry.key);
    let mut arguments = String::new();
    for (argument, kind) in &entry.arguments {
        let rust = if *kind == Kind::Number { "u32" } else { "&str" };
        let _ = write!(arguments, ", {}: {rust}", snake(argument));
    }
    let head = format!(
        "\n/// {ticks}{doc}{ticks}\npub fn {name}(l: Locale{arguments}) -> Cow<'static, str> {{\n",
    );
    let fixed: Option<Vec<String>> = entry.texts.iter().map(|parts| fixed(parts)).collect();
    let body = if let Some((share, line)) = rows.place(entry) {
        format!("    Cow::Borrowed(row(l, Share::{share}, {line}))\n")
    } else if let Some(values) = fixed {
        format!("    Cow::Borrowed({})\n", by_locale(words, &values))
    } else {
        let block = |parts: &Vec<Part>| format!("{{ {}}}", statements(parts, &entry.arguments));
        let blocks: Vec<String> = entry.texts.iter().map(block).collect();
        format!(
            "    let mut out = String::new();\n    {}\n    Cow::Owned(out)\n",
            by_locale(words, &blocks)
        )
    };
    head + &body + "}\n"
}

/// One match on the locale; languages that say the same share an arm.
fn by_locale(words: &Words, values: &[String]) -> String {
    let mut arms: Vec<(Vec<String>, &String)> = Vec::new();
    for (language, value) in words.languages.iter().zip(values) {
        let locale = format!("Locale::{}", variant(language));
        match arms.iter_mut().find(|(_, there)| *there == value) {
            Some((locales, _)) => locales.push(locale),
            None => arms.push((vec![locale], value)),
        }
    }
    let arms: Vec<String> =
        arms.iter().map(|(locales, value)| format!("{} => {value}", locales.join(" | "))).collect();
    format!("match l {{ {} }}", arms.join(", "))
}

/// An expression for words that need no building, however they are chosen.
fn fixed(parts: &[Part]) -> Option<String> {
    match parts {
        [] => Some("\"\"".to_owned()),
        [Part::Text(text)] => Some(format!("{text:?}")),
        [Part::Choice { variable, cases, otherwise }] => {
            branches(variable, cases, otherwise, &|parts| fixed(parts))
        }
        _ => None,
    }
}

fn statements(parts: &[Part], arguments: &Arguments) -> String {
    parts.iter().map(|part| statement(part, arguments)).collect()
}

fn statement(part: &Part, arguments: &Arguments) -> String {
    match part {
        Part::Text(text) => format!("put(&mut out, {text:?}); "),
        Part::Variable { name, .. } if arguments.get(name) == Some(&Kind::Number) => {
            format!("put_number(&mut out, {}); ", snake(name))
        }
        Part::Variable { name, .. } => format!("put(&mut out, {}); ", snake(name)),
        Part::Reference(_) => String::new(),
        Part::Choice { variable, cases, otherwise } => {
            if let Some(words) = fixed(std::slice::from_ref(part)) {
                return format!("put(&mut out, {words}); ");
            }
            let blocks = branches(variable, cases, otherwise, &|parts| {
                Some(format!("{{ {}}}", statements(parts, arguments)))
            });
            blocks.unwrap_or_default() + " "
        }
    }
}

/// A match on the variable; none when a branch cannot be written in the asked form.
fn branches(
    variable: &str,
    cases: &Cases,
    otherwise: &[Part],
    write: &dyn Fn(&[Part]) -> Option<String>,
) -> Option<String> {
    let mut arms = String::new();
    for (numbers, parts) in cases.numbers() {
        let numbers: Vec<String> = numbers.iter().map(u32::to_string).collect();
        let _ = write!(arms, "{} => {}, ", numbers.join(" | "), write(parts)?);
    }
    for (word, parts) in cases.words() {
        let _ = write!(arms, "{word:?} => {}, ", write(parts)?);
    }
    let otherwise = write(otherwise)?;
    if arms.is_empty() {
        return Some(otherwise);
    }
    Some(format!("match {} {{ {arms}_ => {otherwise} }}", snake(variable)))
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

/// Names of the files of messages that are looked up by key: those that the page begins with, and the others.
const FIRST: &str = "words";
const LATER: &str = "later";

/// The messages of each language that need no building, as (name of a file, its text): a line each,
/// key and words parted by a tab, in order of keys.
pub(crate) fn tables(words: &Words) -> Vec<(String, String)> {
    let rows = Rows::of(words);
    let table = |place: usize, rows: &[&Entry]| {
        let line = |row: &&Entry| match row.texts.get(place).map(Vec::as_slice) {
            Some([Part::Text(text)]) => format!("{}\t{text}\n", row.key),
            _ => format!("{}\t\n", row.key),
        };
        rows.iter().map(line).collect::<Vec<_>>().concat()
    };
    let Rows([first, later]) = &rows;
    let files = [(FIRST, first), (LATER, later)];
    let named = |place: usize, code: &str, (name, rows): (&str, &Vec<&Entry>)| {
        (format!("{name}-{code}.txt"), table(place, rows))
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
