//! The fragment of the address, and the folder of the language on a host. Nothing else of the address is ever read or written.

use wasm_bindgen::JsValue;

use crate::app::browser::BrowserError;
use crate::i18n::Locale;

/// The fragment with its `#`, or nothing.
pub(crate) fn fragment() -> Result<String, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window.location().hash().map_err(|_| BrowserError::Refused)
}

/// A relative address as a whole one.
pub(crate) fn whole(relative: &str) -> Result<String, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let here = window.location().href().map_err(|_| BrowserError::Refused)?;
    let url = web_sys::Url::new_with_base(relative, &here).map_err(|_| BrowserError::Refused)?;
    Ok(url.href())
}

/// What marks an entry of the browser's history as one of the page's own.
const OWN: &str = "pko-explorer";

fn entries() -> Result<web_sys::History, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window.history().map_err(|_| BrowserError::Refused)
}

/// Writes the address in place, a fragment or a relative one, without a new entry in the history and without an event.
pub(crate) fn replace(address: &str) -> Result<(), BrowserError> {
    let written = entries()?.replace_state_with_url(&JsValue::from_str(OWN), "", Some(address));
    written.map_err(|_| BrowserError::Refused)
}

/// The same as a new entry: Back leads to the one before.
pub(crate) fn push(address: &str) -> Result<(), BrowserError> {
    let written = entries()?.push_state_with_url(&JsValue::from_str(OWN), "", Some(address));
    written.map_err(|_| BrowserError::Refused)
}

/// Whether the entry that is shown now was written by the page: so it is after Back and Forward, and not after a link.
pub(crate) fn is_own() -> bool {
    entries().is_ok_and(|entries| entries.state().is_ok_and(|state| state == OWN))
}

/// Where this page stands in the folder of another language, makes its address that of the language, with the same fragment.
pub(crate) fn go_to_language(code: &str) -> Result<(), BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let path = window.location().pathname().map_err(|_| BrowserError::Refused)?;
    let folder = path.strip_suffix("index.html").unwrap_or(&path).trim_end_matches('/');
    let here = folder.rsplit('/').next().and_then(Locale::from_code);
    if here.is_none_or(|here| here.code() == code) {
        return Ok(());
    }
    replace(&format!("../{code}/{}", fragment()?))
}
