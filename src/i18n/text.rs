//! Every message of `locales/` as a typed function, and the lookup by key.
//!
//! Written by `build.rs`: a misspelt message or a forgotten argument does not compile, and no language lacks a message.
//! Messages about data (missions, countries, assignments, levers, rules, sources) are asked for by key, as keys come from ids;
//! these and those without arguments are loaded by the page in the languages it speaks, and everybody else has them built in.

#![allow(
    unused_variables,
    clippy::complexity,
    clippy::pedantic,
    clippy::style,
    clippy::too_many_arguments,
    reason = "the functions are generated"
)]

use std::borrow::Cow;
use std::sync::OnceLock;

use crate::i18n::format::put_number;
use crate::i18n::locale::Locale;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// Some messages of a language: first those whose place a function knows, without a key, then the others, sorted by key.
type Table = Vec<(&'static str, &'static str)>;

/// Which messages of a language: each share is a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Share {
    /// Those that the page begins with.
    First,
    /// Those that are asked for later: notes, sources, reading.
    Later,
}

impl Share {
    /// Both, in the order in which they are loaded.
    pub const ALL: [Self; 2] = [Self::First, Self::Later];

    /// The name of its files.
    pub const fn id(self) -> &'static str {
        match self {
            Self::First => "words",
            Self::Later => "later",
        }
    }
}

static TABLES: [[OnceLock<Table>; 2]; COLUMNS] =
    [const { [const { OnceLock::new() }; 2] }; COLUMNS];

/// Takes messages of a language as the build wrote them; what is there already stays.
pub fn load(l: Locale, share: Share, text: &'static str) {
    if let Some(place) = place(l, share) {
        place.get_or_init(|| text.lines().filter_map(|line| line.split_once('\t')).collect());
    }
}

/// Whether these messages are there.
pub fn is_loaded(l: Locale, share: Share) -> bool {
    table(l, share).is_some()
}

fn place(l: Locale, share: Share) -> Option<&'static OnceLock<Table>> {
    TABLES.get(column(l))?.get(share as usize)
}

fn table(l: Locale, share: Share) -> Option<&'static Table> {
    let place = place(l, share)?;
    #[cfg(not(target_arch = "wasm32"))]
    if place.get().is_none() {
        load(l, share, built_in(l, share));
    }
    place.get()
}

/// The messages of a language, for those who hand the page over.
#[cfg(not(target_arch = "wasm32"))]
pub fn built_in(l: Locale, share: Share) -> &'static str {
    BUILT_IN.get(column(l)).and_then(|both| both.get(share as usize)).copied().unwrap_or_default()
}

/// The words under a key such as `mission-unmiss`; none when no such message was written, or none was loaded.
pub fn by_key(l: Locale, key: &str) -> Option<&'static str> {
    Share::ALL.into_iter().find_map(|share| {
        let table = table(l, share)?;
        let row = table.binary_search_by(|(there, _)| (*there).cmp(key)).ok()?;
        table.get(row).filter(|(there, _)| !there.is_empty()).map(|(_, words)| *words)
    })
}

/// The words in a line of a file, for the functions above; empty where the file was not loaded.
#[inline(never)]
fn row(l: Locale, share: Share, line: usize) -> &'static str {
    table(l, share).and_then(|table| table.get(line)).map_or("", |(_, words)| *words)
}

/// All keys that `by_key` knows.
pub fn all_keys() -> impl Iterator<Item = &'static str> {
    let each = Share::ALL.into_iter().filter_map(|share| table(Locale::FALLBACK, share));
    each.flatten().map(|(key, _)| *key).filter(|key| !key.is_empty())
}

/// Puts arguments into words, where a mark and a place stand.
#[inline(never)]
fn fill(words: &str, arguments: &[&str]) -> String {
    let mut pieces = words.split('\u{1}');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let mut letters = piece.chars();
        let place = letters.next().and_then(|place| place.to_digit(36));
        let argument = place.and_then(|place| arguments.get(usize::try_from(place).ok()?));
        out.push_str(argument.copied().unwrap_or_default());
        out.push_str(letters.as_str());
    }
    out
}

/// A number as an argument.
#[inline(never)]
fn number(number: u32) -> String {
    let mut out = String::new();
    put_number(&mut out, number);
    out
}
