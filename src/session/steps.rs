//! Steps that can be taken back or done again: a stack whose copies share everything below their top.
//!
//! Why here: a session is copied with each action, and its past has no limit.

use std::iter::successors;
use std::rc::Rc;

use crate::session::action::Cause;
use crate::session::update::Held;

/// Steps, the last on top. A copy costs nothing, however many there are.
#[derive(Clone, Debug, Default)]
pub(super) struct Steps(Option<Rc<Step>>);

/// One step: what it was, and what it leads back to.
#[derive(Debug)]
pub(super) struct Step {
    pub(super) cause: Cause,
    pub(super) held: Held,
    pub(super) below: Steps,
    depth: usize,
}

impl Steps {
    /// The step on top.
    pub(super) fn top(&self) -> Option<&Step> {
        self.0.as_deref()
    }

    /// How many there are.
    pub(super) fn depth(&self) -> usize {
        self.top().map_or(0, |step| step.depth)
    }

    /// The same with one more on top.
    #[must_use]
    pub(super) fn with(&self, cause: Cause, held: Held) -> Self {
        Self(Some(Rc::new(Step { cause, held, below: self.clone(), depth: self.depth() + 1 })))
    }

    fn each(&self) -> impl Iterator<Item = &Rc<Step>> {
        successors(self.0.as_ref(), |step| step.below.0.as_ref())
    }
}

impl PartialEq for Steps {
    fn eq(&self, other: &Self) -> bool {
        self.depth() == other.depth() && {
            // Below a step that both share nothing can differ.
            let mut apart = self.each().zip(other.each()).take_while(|(a, b)| !Rc::ptr_eq(a, b));
            apart.all(|(a, b)| (a.cause, &a.held) == (b.cause, &b.held))
        }
    }
}

impl Eq for Steps {}

impl Drop for Steps {
    /// One after another: within each other, thousands of steps would not fit on the stack.
    fn drop(&mut self) {
        let mut next = self.0.take();
        while let Some(mut step) = next.and_then(Rc::into_inner) {
            next = step.below.0.take();
        }
    }
}
