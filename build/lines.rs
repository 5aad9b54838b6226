//! What is said, line by line: a file of words for each language, and where in it each message stands.

use super::messages::{Cases, Part};
use super::words::{Entry, Words, is_later};

/// What is said, however it is chosen.
pub(crate) enum Choice {
    /// These words, by their number.
    Said(usize),
    /// One for some numbers or words of a variable, each as a Rust pattern, and one otherwise.
    Among { variable: String, cases: Vec<(String, Choice)>, otherwise: Box<Choice> },
}

/// Everything that a message can say in a language, and how it is chosen.
pub(crate) fn unfolded(entry: &Entry, parts: &[Part]) -> (Choice, Vec<String>) {
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
pub(crate) const MARK: char = '\u{1}';

/// A line of the files: its key, and what it says in each language.
struct Line {
    key: String,
    /// Whether a function knows its place, so that nobody asks for it by its key.
    is_placed: bool,
    texts: Vec<String>,
}

/// The lines of the file that is loaded first, and of the other: those that functions know, then in order of keys those
/// that are looked up.
pub(crate) struct Lines([Vec<Line>; 2]);

impl Lines {
    pub(crate) fn of(words: &Words) -> Self {
        let mut lines = [Vec::new(), Vec::new()];
        let placed = words.functions.iter().map(|entry| (entry, true));
        for (entry, is_placed) in placed.chain(words.table.iter().map(|entry| (entry, false))) {
            let said: Vec<Vec<String>> =
                entry.texts.iter().map(|parts| unfolded(entry, parts).1).collect();
            let count = said.iter().map(Vec::len).max().unwrap_or_default();
            let [first, later] = &mut lines;
            let file = if is_later(&entry.file) { later } else { first };
            for number in 0..count {
                let texts = said.iter().map(|said| said.get(number).cloned().unwrap_or_default());
                let key = key_of(entry, number);
                file.push(Line { key, is_placed, texts: texts.collect() });
            }
        }
        for file in &mut lines {
            file.sort_by(|a, b| (!a.is_placed, &a.key).cmp(&(!b.is_placed, &b.key)));
        }
        Self(lines)
    }

    /// The place of a line in its file.
    pub(crate) fn place(&self, entry: &Entry, number: usize) -> usize {
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

/// Names of the files: those that the page begins with, and the others.
pub(crate) const FIRST: &str = "words";
pub(crate) const LATER: &str = "later";

/// What each language says, as (name of a file, its text): a line each, key and words parted by a tab. A line whose place a
/// function knows has an empty key.
pub(crate) fn tables(words: &Words) -> Vec<(String, String)> {
    let Lines([first, later]) = &Lines::of(words);
    let table = |place: usize, lines: &[Line]| -> String {
        let line = |line: &Line| {
            let key = if line.is_placed { "" } else { &line.key };
            format!("{key}\t{}\n", line.texts.get(place).map_or("", String::as_str))
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
