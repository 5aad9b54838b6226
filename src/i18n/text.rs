//! Every message of `locales/` as a typed function, and the lookup by key.
//!
//! Written by `build.rs`: a misspelt message or a forgotten argument does not compile, and no language lacks a message.
//! Messages about data (missions, countries, assignments, levers, rules, sources) are asked for by key, as keys come from ids.

#![allow(
    unused_variables,
    clippy::complexity,
    clippy::pedantic,
    clippy::style,
    clippy::too_many_arguments,
    reason = "the functions are generated"
)]

use std::borrow::Cow;

use crate::i18n::format::put_number;
use crate::i18n::locale::Locale;

include!(concat!(env!("OUT_DIR"), "/text.rs"));

/// The words under a key such as `mission-unmiss`; none when no such message was written.
pub fn by_key(l: Locale, key: &str) -> Option<&'static str> {
    let row = TABLE.binary_search_by(|(there, _)| (*there).cmp(key)).ok()?;
    TABLE.get(row)?.1.get(column(l)).copied()
}

/// All keys that `by_key` knows, in alphabetical order.
pub fn all_keys() -> impl Iterator<Item = &'static str> {
    TABLE.iter().map(|(key, _)| *key)
}

// Rationale: one call per piece keeps the generated functions small.
#[inline(never)]
fn put(out: &mut String, text: &str) {
    out.push_str(text);
}
