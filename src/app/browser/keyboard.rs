//! Which of the page's keys was meant.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};

/// A key that the page knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// Control or Command with Z.
    Undo,
    /// The same with Shift.
    Redo,
    /// `/`.
    Search,
    /// `?`.
    Help,
    /// Escape.
    Escape,
}

/// The key of an event; none while the visitor types, and none with other modifiers.
pub(crate) fn meant(event: &KeyboardEvent) -> Option<Key> {
    let is_command = event.ctrl_key() || event.meta_key();
    if event.default_prevented() || event.alt_key() || event.is_composing() {
        return None;
    }
    match event.key().as_str() {
        "Escape" if !is_command => Some(Key::Escape),
        _ if is_typed_into(event) => None,
        "z" | "Z" if is_command => Some(if event.shift_key() { Key::Redo } else { Key::Undo }),
        "/" if !is_command => Some(Key::Search),
        "?" if !is_command => Some(Key::Help),
        _ => None,
    }
}

/// Whether the event came from a field that takes text.
fn is_typed_into(event: &KeyboardEvent) -> bool {
    let Some(element) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return false;
    };
    match element.dyn_ref::<HtmlInputElement>() {
        Some(input) => !matches!(input.type_().as_str(), "radio" | "checkbox" | "button"),
        None => matches!(element.tag_name().as_str(), "TEXTAREA" | "SELECT"),
    }
}
