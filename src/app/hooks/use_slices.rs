//! Work that is longer than a frame: a slice of it now, the next when the browser had its turn, until it is done or no longer wanted.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::prelude::*;

use crate::app::errand::{Errand, Task};
use crate::app::hooks::use_effect_on;

/// How the work stands.
pub(crate) struct Slices {
    task: Rc<RefCell<Option<Task>>>,
    /// Whether it is done.
    pub(crate) is_done: bool,
    /// Whether it was stopped.
    pub(crate) is_stopped: bool,
    /// Stops it.
    pub(crate) stop: Callback<()>,
}

impl Slices {
    /// Looks at the work as far as it is; none where there is nothing to do.
    pub(crate) fn look(&self, look: impl FnOnce(&Task) -> Html) -> Html {
        let task = self.task.try_borrow().ok();
        task.as_ref().and_then(|task| task.as_ref().map(look)).unwrap_or_default()
    }
}

/// What is drawn while it goes on.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Stand {
    Working,
    Done,
    Stopped,
}

/// Begins the work anew whenever the errand is another one; leaving the screen ends it.
#[hook]
pub(crate) fn use_slices(errand: Errand) -> Slices {
    let task = use_mut_ref(|| None::<Task>);
    let stand = use_state_eq(|| Stand::Working);
    let timer = use_mut_ref(|| None::<Timeout>);
    {
        let (task, stand, timer) = (Rc::clone(&task), stand.setter(), Rc::clone(&timer));
        use_effect_on(errand, move |errand| {
            task.replace(errand.begin());
            stand.set(Stand::Working);
            slice(task, stand, Rc::clone(&timer));
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
    Slices { task, is_done: *stand == Stand::Done, is_stopped: *stand == Stand::Stopped, stop }
}

fn slice(
    task: Rc<RefCell<Option<Task>>>,
    stand: UseStateSetter<Stand>,
    timer: Rc<RefCell<Option<Timeout>>>,
) {
    let waiting = Rc::clone(&timer);
    let next = Timeout::new(0, move || {
        let is_done = task.borrow_mut().as_mut().is_none_or(Task::advance);
        if is_done {
            stand.set(Stand::Done);
        } else {
            slice(task, stand, timer);
        }
    });
    waiting.replace(Some(next));
}
