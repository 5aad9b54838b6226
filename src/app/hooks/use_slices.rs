//! Work that is longer than a frame: a slice of it now, the next when the browser had its turn, until it is done or no longer wanted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Something that is worked on in slices.
pub(crate) trait Work {
    /// Does a slice, of some milliseconds; whether it is done.
    fn advance(&mut self) -> bool;
}

/// How the work stands.
pub(crate) struct Slices<W> {
    work: Rc<RefCell<Option<W>>>,
    /// Whether it is done.
    pub(crate) is_done: bool,
    /// Whether it was stopped.
    pub(crate) is_stopped: bool,
    /// Stops it.
    pub(crate) stop: Callback<()>,
}

impl<W> Slices<W> {
    /// Looks at the work as far as it is; none where there is nothing to do.
    pub(crate) fn look<T>(&self, look: impl FnOnce(&W) -> T) -> Option<T> {
        self.work.try_borrow().ok()?.as_ref().map(look)
    }
}

/// What is drawn while it goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Working(u32),
    Done,
    Stopped,
}

/// Begins the work anew whenever the question is another one; leaving the screen ends it.
#[hook]
pub(crate) fn use_slices<Q: PartialEq + 'static, W: Work + 'static>(
    question: Q,
    begin: impl FnOnce(&Q) -> Option<W> + 'static,
) -> Slices<W> {
    let work = use_mut_ref(|| None::<W>);
    let stand = use_state_eq(|| Stand::Working(0));
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        let (work, stand, timer) = (Rc::clone(&work), stand.setter(), Rc::clone(&timer));
        use_effect_with(question, move |question| {
            work.replace(begin(question));
            stand.set(Stand::Working(0));
            let waiting = Rc::clone(&timer);
            slice(work, stand, waiting, 0);
            move || drop(timer.take())
        });
    }
    let stop = {
        let stand = stand.setter();
        Callback::from(move |()| {
            drop(timer.take());
            stand.set(Stand::Stopped);
        })
    };
    Slices { work, is_done: *stand == Stand::Done, is_stopped: *stand == Stand::Stopped, stop }
}

fn slice<W: Work + 'static>(
    work: Rc<RefCell<Option<W>>>,
    stand: UseStateSetter<Stand>,
    timer: Rc<RefCell<Option<Timeout>>>,
    turn: u32,
) {
    let waiting = Rc::clone(&timer);
    let next = Timeout::new(0, move || {
        let is_done = work.borrow_mut().as_mut().is_none_or(Work::advance);
        if is_done {
            stand.set(Stand::Done);
        } else {
            stand.set(Stand::Working(turn + 1));
            slice(work, stand, timer, turn + 1);
        }
    });
    waiting.replace(Some(next));
}
