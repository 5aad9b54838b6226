//! Keys of the whole page. Single keys can be switched off (WCAG 2.1.4).

use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::app::browser::keyboard::{self, Key};
use crate::app::hooks::use_effect_on;

/// Listens while the page is there and the keys are its own; `onkey` is given keys that are meant for the page and says whether it used them.
#[hook]
pub(crate) fn use_shortcuts(onkey: Callback<Key, bool>, is_on: bool) {
    use_effect_on((onkey, is_on), |(onkey, is_on)| {
        let onkey = onkey.clone();
        let listener = web_sys::window().filter(|_| *is_on).map(|window| {
            EventListener::new_with_options(
                &window,
                "keydown",
                EventListenerOptions::enable_prevent_default(),
                move |event| {
                    let Some(event) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
                    if keyboard::meant(event).is_some_and(|key| onkey.emit(key)) {
                        event.prevent_default();
                    }
                },
            )
        });
        move || drop(listener)
    });
}
