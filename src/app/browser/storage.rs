//! What is remembered between visits: the language and whether single keys are wanted. Hostile by default, so values are checked by whoever reads.

use crate::app::browser::BrowserError;

fn area() -> Result<web_sys::Storage, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    window.local_storage().map_err(|_| BrowserError::Refused)?.ok_or(BrowserError::Missing)
}

/// What is stored under a name; the names of this page begin with `pko.v1.`.
pub(crate) fn read(name: &str) -> Result<Option<String>, BrowserError> {
    area()?.get_item(&format!("pko.v1.{name}")).map_err(|_| BrowserError::Refused)
}

/// Stores under a name.
pub(crate) fn write(name: &str, value: &str) -> Result<(), BrowserError> {
    area()?.set_item(&format!("pko.v1.{name}"), value).map_err(|_| BrowserError::Refused)
}
