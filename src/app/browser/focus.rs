//! Moving the focus by script, so that no address is written for it.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

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

/// What can take the focus, the chosen one of several first.
const TAKERS: [&str; 2] =
    ["input:checked", "button, summary, input, select, textarea, a[href], [tabindex]"];

/// The element that has the focus and all around it; nothing where no element has it.
pub(crate) fn trail() -> Vec<Element> {
    let held = document().ok().and_then(|document| document.active_element());
    let around = std::iter::successors(held, |element| element.parent_element());
    around.take_while(|element| element.tag_name() != "BODY").collect()
}

/// Where the first element of a trail is gone and nothing has the focus: to what is left nearest to where it stood.
pub(crate) fn keep_near(trail: &[Element]) {
    let is_gone = trail.first().is_some_and(|held| !held.is_connected());
    if !is_gone || !self::trail().is_empty() {
        return;
    }
    for around in trail.iter().filter(|around| around.is_connected()) {
        for taker in TAKERS {
            let nearest = around.query_selector(taker).ok().flatten();
            if let Some(nearest) = nearest.and_then(|one| one.dyn_into::<HtmlElement>().ok()) {
                let _ = nearest.focus();
            }
            if !self::trail().is_empty() {
                return;
            }
        }
    }
}

/// The id of the element that has the focus, where it has one.
pub(crate) fn holder() -> Option<String> {
    let id = document().ok()?.active_element()?.id();
    (!id.is_empty()).then_some(id)
}
