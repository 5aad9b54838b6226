//! Who publishes this copy and where it lives, as `site.toml` said when it was built.

include!(concat!(env!("OUT_DIR"), "/site.rs"));

/// The day of the commit this copy was built from, year-month-day; none where the build was not told.
pub const BUILT_FROM: Option<&str> = option_env!("PKO_EXPLORER_DATE");

/// The version of this copy.
pub const VERSION: &str = env!("CARGO_PKG_VERSION");

/// What is said on a line, in a language; none where nothing is.
pub fn line(line: &str, language: &str) -> Option<&'static str> {
    let is_it = |(one, tongue, _): &&(&str, &str, &str)| (*one, *tongue) == (line, language);
    LINES.iter().find(is_it).map(|(_, _, value)| *value)
}
