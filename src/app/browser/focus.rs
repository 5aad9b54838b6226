//! Moving the focus by script, so that no address is written for it.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use crate::app::browser::BrowserError;

fn document() -> Result<web_sys::Document, BrowserError> {
    web_sys::window().and_then(|window| window.document()).ok_or(BrowserError::Missing)
}

/// Moves the focus to the element with this id; an element that is hidden does not take it.
pub(crate) fn to(id: &str) -> Result<(), BrowserError> {
    let element = document()?.get_element_by_id(id).ok_or(BrowserError::Missing)?;
    let element = element.dyn_into::<HtmlElement>().map_err(|_| BrowserError::Refused)?;
    element.focus().map_err(|_| BrowserError::Refused)?;
    if holder().as_deref() == Some(id) { Ok(()) } else { Err(BrowserError::Refused) }
}

/// Opens what is folded under this id, brings it into sight and moves the focus to its summary.
pub(crate) fn open(id: &str) -> Result<(), BrowserError> {
    let folded = document()?.get_element_by_id(id).ok_or(BrowserError::Missing)?;
    folded.set_attribute("open", "").map_err(|_| BrowserError::Refused)?;
    let summary = folded.first_element_child().ok_or(BrowserError::Missing)?;
    let summary = summary.dyn_into::<HtmlElement>().map_err(|_| BrowserError::Refused)?;
    summary.focus().map_err(|_| BrowserError::Refused)?;
    folded.scroll_into_view();
    Ok(())
}

/// The id of the element that has the focus, where it has one.
pub(crate) fn holder() -> Option<String> {
    let id = document().ok()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}
