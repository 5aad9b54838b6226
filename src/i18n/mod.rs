//! Words: which language, which sentence, how a date or a number looks in it.
//!
//! Display words live in `locales/` only; this room holds none.
//! It knows no browser and no rule: it turns keys and values into text.
//!
//! - `locale`: the languages of the page, and which one suits a visitor
//! - `text`: every message of `locales/` as a typed function, and the lookup by key
//! - `format`: dates, numbers, differences and lists

pub mod format;
pub mod locale;
pub mod text;

#[cfg(test)]
mod tests;

pub use locale::Locale;
