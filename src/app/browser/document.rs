//! The document as a whole: its attributes, its title, and what it and the scripts around the page tell each other.

use gloo::events::EventListener;
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

/// Lets links open in windows of their own: inside a frame, their pages would stand in somebody else's.
pub(crate) fn open_links_apart() -> Result<(), BrowserError> {
    let document = document()?;
    let refused = |_| BrowserError::Refused;
    let base = document.create_element("base").map_err(refused)?;
    base.set_attribute("target", "_blank").map_err(refused)?;
    let head = root()?.first_element_child().ok_or(BrowserError::Missing)?;
    head.append_child(&base).map(|_| ()).map_err(refused)
}

/// An attribute of the root element.
pub(crate) fn root_attribute(name: &str) -> Option<String> {
    root().ok()?.get_attribute(name)
}

/// Tells the scripts around the page of something that happened to it.
pub(crate) fn tell(event: &str) -> Result<(), BrowserError> {
    let event = web_sys::Event::new(event).map_err(|_| BrowserError::Refused)?;
    document()?.dispatch_event(&event).map(|_| ()).map_err(|_| BrowserError::Refused)
}

/// Calls a function whenever something happens to the document, for as long as the page lives.
pub(crate) fn listen(event: &'static str, heard: impl Fn() + 'static) -> Result<(), BrowserError> {
    let document = document()?;
    EventListener::new(&document, event, move |_| heard()).forget();
    Ok(())
}
