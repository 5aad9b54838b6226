//! The page around this one, where there is one: it is told how high this page is, and it can ask.
//!
//! What comes from outside is believed only by its sender and its shape. What goes out holds a number and no choice of the visitor.

use gloo::events::EventListener;
use js_sys::{JSON, Object, Reflect};
use wasm_bindgen::prelude::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, MessageEvent, ResizeObserver, Window};

use crate::app::browser::BrowserError;

/// Heights are told in steps of so many pixels, rounded up: the frame is never lower than what is in it, and small changes say nothing.
const STEP: i32 = 4;

/// Tells the height for as long as it is kept.
pub(crate) struct HeightTeller {
    observer: ResizeObserver,
    _changed: Closure<dyn FnMut()>,
    _asked: EventListener,
}

impl Drop for HeightTeller {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}

/// Starts telling the page around this one how high this one is. Missing, where there is none.
pub(crate) fn tell_height() -> Result<HeightTeller, BrowserError> {
    let window = web_sys::window().ok_or(BrowserError::Missing)?;
    let above = window.parent().ok().flatten().filter(|above| *above != window);
    let above = above.ok_or(BrowserError::Missing)?;
    let root = window.document().and_then(|document| document.document_element());
    let root = root.and_then(|root| root.dyn_into::<HtmlElement>().ok());
    let root = root.ok_or(BrowserError::Missing)?;
    let asked = {
        let (root, above) = (root.clone(), above.clone());
        EventListener::new(&window, "message", move |event| {
            if is_question(event, &above) {
                tell(&above, height(&root));
            }
        })
    };
    let mut told = 0;
    let watched = root.clone();
    let changed = Closure::<dyn FnMut()>::new(move || {
        let height = height(&root);
        if height != told {
            told = height;
            tell(&above, height);
        }
    });
    let observer =
        ResizeObserver::new(changed.as_ref().unchecked_ref()).map_err(|_| BrowserError::Refused)?;
    observer.observe(&watched);
    Ok(HeightTeller { observer, _changed: changed, _asked: asked })
}

/// Of the content, not of the window, so that it can become less again.
fn height(root: &HtmlElement) -> i32 {
    (root.offset_height() / STEP + 1) * STEP
}

fn tell(above: &Window, height: i32) {
    let message = format!(r#"{{"type":"pko-explorer:height","v":1,"height":{height}}}"#);
    // Whoever shows this page may know how high it is; nobody has to listen.
    let _ = JSON::parse(&message).and_then(|message| above.post_message(&message, "*"));
}

fn is_question(event: &web_sys::Event, above: &Window) -> bool {
    let Some(event) = event.dyn_ref::<MessageEvent>() else { return false };
    let data = event.data();
    let said = |name: &str| Reflect::get(&data, &JsValue::from_str(name)).unwrap_or_default();
    event.source().is_some_and(|source| Object::is(&source, above))
        && said("type") == "pko-explorer:ping"
        && said("v") == 1
}
