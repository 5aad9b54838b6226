//! The fragment of the address. Nothing else of the address is ever read or written.

use wasm_bindgen::JsValue;

use crate::app::browser::BrowserError;

/// The fragment with its `#`, or nothing.
pub(crate) fn fragment() -> Result<String, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window.location().hash().map_err(|_| BrowserError::Refused)
}

/// Writes the fragment in place, without a new entry in the history and without an event.
pub(crate) fn replace_fragment(fragment: &str) -> Result<(), BrowserError> {
    let history = web_sys::window()
        .ok_or(BrowserError::Missing)?
        .history()
        .map_err(|_| BrowserError::Refused)?;
    history
        .replace_state_with_url(&JsValue::NULL, "", Some(fragment))
        .map_err(|_| BrowserError::Refused)
}
