//! The document as a whole: its language, its title, the visitor's languages, and the sign that the page is alive.

use web_sys::Element;

use crate::app::browser::BrowserError;

fn document() -> Result<web_sys::Document, BrowserError> {
    web_sys::window().and_then(|window| window.document()).ok_or(BrowserError::Missing)
}

fn root() -> Result<Element, BrowserError> {
    document()?.document_element().ok_or(BrowserError::Missing)
}

/// The place in the document that the page fills.
pub(crate) fn place(id: &str) -> Result<Element, BrowserError> {
    document()?.get_element_by_id(id).ok_or(BrowserError::Missing)
}

/// Sets an attribute of the root element.
pub(crate) fn set_root(name: &str, value: &str) -> Result<(), BrowserError> {
    root()?.set_attribute(name, value).map_err(|_| BrowserError::Refused)
}

/// Sets the title of the window.
pub(crate) fn set_title(title: &str) -> Result<(), BrowserError> {
    document()?.set_title(title);
    Ok(())
}

/// Shows an element that waits hidden in the page.
pub(crate) fn reveal(id: &str) -> Result<(), BrowserError> {
    place(id)?.remove_attribute("hidden").map_err(|_| BrowserError::Refused)
}

/// The visitor's languages, the dearest first.
pub(crate) fn languages() -> Vec<String> {
    let Some(window) = web_sys::window() else { return Vec::new() };
    window.navigator().languages().iter().filter_map(|tag| tag.as_string()).collect()
}
