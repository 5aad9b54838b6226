//! The focus stays near where it was when a press takes away the control that had it.

use gloo::events::{EventListener, EventListenerOptions};
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::hooks::use_effect_on;

/// Milliseconds after a press in which the page is drawn anew: at once, or when what was asked for has been worked out.
const DRAWN: [u32; 2] = [100, 1_000];

/// Follows every press: by mouse, key, touch or voice it is a click. It is seen before anybody answers it.
#[hook]
pub(crate) fn use_kept_focus() {
    use_effect_on((), |()| {
        let listener = web_sys::window().and_then(|window| window.document()).map(|document| {
            let first = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&document, "click", first, |_| {
                let trail = focus::trail();
                for pause in DRAWN {
                    let trail = trail.clone();
                    Timeout::new(pause, move || focus::keep_near(&trail)).forget();
                }
            })
        });
        move || drop(listener)
    });
}
