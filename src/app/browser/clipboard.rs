//! Copying the text of a field. It is selected first, so that a visitor can copy it where the browser refuses.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use crate::app::browser::{BrowserError, focus};

/// Copies all of the field with this id; the focus then goes to another element, or stays in the field where copying was refused.
pub(crate) fn copy_field(id: &str, then: &str) -> Result<(), BrowserError> {
    let document = web_sys::window().and_then(|window| window.document());
    let document = document.ok_or(BrowserError::Missing)?;
    let field = document.get_element_by_id(id).ok_or(BrowserError::Missing)?;
    let field = field.dyn_into::<HtmlTextAreaElement>().map_err(|_| BrowserError::Refused)?;
    focus::to(id)?;
    field.select();
    // The newer way is not there over plain http; this one is everywhere.
    let document = document.dyn_into::<HtmlDocument>().map_err(|_| BrowserError::Refused)?;
    match document.exec_command("copy") {
        Ok(true) => focus::to(then),
        _ => Err(BrowserError::Refused),
    }
}
