//! Words: which language, which sentence, how a date or a number looks in it.
//!
//! Display words live in `locales/` only; this room holds none.
//! It knows no browser: it turns keys, values and proofs into text, and decides nothing.
//!
//! - `explain`: verdicts and proofs to sentences
//! - `locale`: the languages of the page
//! - `text`: every message of `locales/` as a typed function, and the lookup by key
//! - `format`: dates, numbers, differences and lists
//! - `letters`: the first letter of a sentence, large or small

pub mod explain;
pub mod format;
mod letters;
pub mod locale;
pub mod text;

#[cfg(test)]
mod tests;

pub use locale::Locale;
