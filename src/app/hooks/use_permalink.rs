//! The address follows the choices, at most four times a second and the last state wins; an opened address becomes choices.
//!
//! A screen, a sheet or its day that is opened is an entry of the browser's history: Back leads to what was looked at before.
//! Rules are not: they have an undo of their own, and Back leaves them as they are.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::browser::history;
use crate::app::hooks::use_effect_on;
use crate::app::store::Dispatch;
use crate::model::date::CivilDate;
use crate::session::action::Action;
use crate::session::choices::{Choices, View};
use crate::session::permalink::{self, Link, LinkNotice};
use crate::session::screen::Screen;

/// Milliseconds between two writes.
const PAUSE: u32 = 250;

/// Milliseconds from a change to its write: a browser takes as long for it as for drawing the change, which comes first.
const AFTER_PAINT: u32 = 30;

#[derive(Default)]
struct Writer {
    wanted: String,
    written: String,
    /// What is looked at, as it is wanted and as it stands in the entry that is shown; none before the first.
    looked: [Option<Looked>; 2],
    next: Option<Timeout>,
}

/// What an entry of the browser's history is about.
type Looked = (Screen, Option<u16>, Option<CivilDate>);

const fn looked(view: &View) -> Looked {
    (view.screen, view.mission, view.day)
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
    let [wanted, shown] = here.looked;
    // A refusal is ignored: the page works without its address.
    // Where either is not known the entry stays: the first, and any inside another page.
    let is_another = matches!((wanted, shown), (Some(wanted), Some(shown)) if wanted != shown);
    let _ = if is_another { history::push(&here.wanted) } else { history::replace(&here.wanted) };
    here.looked = [wanted, wanted];
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
        use_effect_on((choices.clone(), is_live), move |(choices, is_live)| {
            if !is_live {
                return;
            }
            let fragment = permalink::fragment(choices);
            let is_start = writer.borrow().written.is_empty();
            // Inside another page Back is that page's.
            writer.borrow_mut().looked[0] =
                (!choices.view.is_embedded).then(|| looked(&choices.view));
            let is_plain = *choices == Choices::default()
                && history::fragment().is_ok_and(|there| there.is_empty());
            if is_start && is_plain {
                let mut here = writer.borrow_mut();
                here.written = fragment;
                here.looked[1] = here.looked[0];
            } else {
                writer.borrow_mut().wanted = fragment;
                plan(&writer);
            }
        });
    }
    let dispatch = dispatch.clone();
    let onnotices = onnotices.clone();
    use_effect_on((), move |()| {
        let listener = web_sys::window().map(|window| {
            EventListener::new(&window, "hashchange", move |_| {
                let there = history::fragment().unwrap_or_default();
                let (choices, notices) = match permalink::open(&there) {
                    Link::Opened(choices, notices) => (choices, notices),
                    // Back to where a visit began.
                    Link::NotOurs if there.is_empty() => (Choices::default(), Vec::new()),
                    Link::NotOurs => return,
                };
                let mut here = writer.borrow_mut();
                here.written.clear();
                // The entry is there already, and what waited to be written belongs to another.
                here.looked = [Some(looked(&choices.view)); 2];
                here.next = None;
                drop(here);
                if history::is_own() || there.is_empty() {
                    dispatch.dispatch(Action::Returned(choices.view));
                } else {
                    dispatch.dispatch(Action::LinkOpened(choices));
                    onnotices.emit(notices);
                }
            })
        });
        move || drop(listener)
    });
}
