//! Every message of `locales/` as a typed function, and the lookup by key.
//!
//! Written by `build.rs`: a misspelt message or a forgotten argument does not compile, and no language lacks a message.
//! Messages about data (missions, countries, assignments, levers, rules, sources) are asked for by key, as keys come from ids;
//! the page loads those of the languages it speaks, and everybody else has them built in.

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

/// The messages of a language that are looked up by key, sorted by key.
type Table = Vec<(&'static str, &'static str)>;

static TABLES: [OnceLock<Table>; COLUMNS] = [const { OnceLock::new() }; COLUMNS];

/// Takes the messages of a language that are looked up by key, as the build wrote them; what is there already stays.
pub fn load(l: Locale, text: &'static str) {
    if let Some(place) = TABLES.get(column(l)) {
        place.get_or_init(|| text.lines().filter_map(|line| line.split_once('\t')).collect());
    }
}

/// Whether the messages of a language that are looked up by key are there.
pub fn is_loaded(l: Locale) -> bool {
    table(l).is_some()
}

fn table(l: Locale) -> Option<&'static Table> {
    let place = TABLES.get(column(l))?;
    #[cfg(not(target_arch = "wasm32"))]
    if place.get().is_none() {
        load(l, built_in(l));
    }
    place.get()
}

/// The messages of a language that are looked up by key, for those who hand the page over.
#[cfg(not(target_arch = "wasm32"))]
pub fn built_in(l: Locale) -> &'static str {
    BUILT_IN.get(column(l)).copied().unwrap_or_default()
}

/// The words under a key such as `mission-unmiss`; none when no such message was written, or none was loaded.
pub fn by_key(l: Locale, key: &str) -> Option<&'static str> {
    let table = table(l)?;
    let row = table.binary_search_by(|(there, _)| (*there).cmp(key)).ok()?;
    table.get(row).map(|(_, words)| *words)
}

/// All keys that `by_key` knows, in alphabetical order.
pub fn all_keys() -> impl Iterator<Item = &'static str> {
    table(Locale::FALLBACK).into_iter().flatten().map(|(key, _)| *key)
}

// Rationale: one call per piece keeps the generated functions small.
#[inline(never)]
fn put(out: &mut String, text: &str) {
    out.push_str(text);
}
