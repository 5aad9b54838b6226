//! Letters as a search compares them.

use js_sys::JsString;

/// A text without case, width and form of its letters: whoever types `ｕｎｄｏｆ` finds UNDOF.
/// Unicode's NFKC and small letters, by the browser: its tables need not come with the program.
pub(crate) fn folded(text: &str) -> String {
    JsString::from(text).normalize("NFKC").to_lower_case().into()
}
