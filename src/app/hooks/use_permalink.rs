//! The address follows the choices, at most four times a second and the last state wins; an opened address becomes choices.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::browser::history;
use crate::app::store::Dispatch;
use crate::session::action::Action;
use crate::session::choices::Choices;
use crate::session::permalink::{self, Link, LinkNotice};

/// Milliseconds between two writes.
const PAUSE: u32 = 250;

/// Milliseconds from a change to its write: a browser takes as long for it as for drawing the change, which comes first.
const AFTER_PAINT: u32 = 30;

#[derive(Default)]
struct Writer {
    wanted: String,
    written: String,
    next: Option<Timeout>,
}

/// Writes what is wanted by then, soon after what was changed is drawn, and not before the pause is over.
fn plan(writer: &Rc<RefCell<Writer>>) {
    let mut here = writer.borrow_mut();
    if here.next.is_some() || here.wanted == here.written {
        return;
    }
    let later = Rc::clone(writer);
    here.next = Some(Timeout::new(AFTER_PAINT, move || write(&later)));
}

fn write(writer: &Rc<RefCell<Writer>>) {
    let mut here = writer.borrow_mut();
    // A refusal is ignored: the page works without its address.
    let _ = history::replace(&here.wanted);
    let wanted = here.wanted.clone();
    here.written = wanted;
    let later = Rc::clone(writer);
    here.next = Some(Timeout::new(PAUSE, move || {
        later.borrow_mut().next = None;
        plan(&later);
    }));
}

/// Ties address and choices together, from when the page is alive; `onnotices` is told what an opened address could not say.
#[hook]
pub(crate) fn use_permalink(
    choices: &Choices,
    is_live: bool,
    dispatch: &Dispatch,
    onnotices: &Callback<Vec<LinkNotice>>,
) {
    let writer = use_memo((), |()| Rc::new(RefCell::new(Writer::default())));
    {
        let writer = Rc::clone(&writer);
        use_effect_with((choices.clone(), is_live), move |(choices, is_live)| {
            if !is_live {
                return;
            }
            let fragment = permalink::fragment(choices);
            let is_start = writer.borrow().written.is_empty();
            let is_plain = *choices == Choices::default()
                && history::fragment().is_ok_and(|there| there.is_empty());
            if is_start && is_plain {
                writer.borrow_mut().written = fragment;
            } else {
                writer.borrow_mut().wanted = fragment;
                plan(&writer);
            }
        });
    }
    let dispatch = dispatch.clone();
    let onnotices = onnotices.clone();
    use_effect_with((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                let Link::Opened(choices, notices) =
                    permalink::open(&history::fragment().unwrap_or_default())
                else {
                    return;
                };
                writer.borrow_mut().written.clear();
                dispatch.dispatch(Action::LinkOpened(choices));
                onnotices.emit(notices);
            })
        });
        move || drop(listener)
    });
}
