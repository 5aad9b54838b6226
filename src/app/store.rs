//! The session as Yew keeps it: forwards to `session::update` and remembers what was just done, so that it can be said.

use std::rc::Rc;

use yew::{Reducible, UseReducerDispatcher};

use crate::rules::settings::Change;
use crate::session::action::{Action, Cause};
use crate::session::update::{Session, update};

/// Sends actions to the store.
pub(crate) type Dispatch = UseReducerDispatcher<Store>;

/// What was just done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Deed {
    /// Rules were changed; other rules may have moved with the one that was touched.
    Changed(Cause, Vec<Change>),
    /// A step was taken back.
    Undone(Cause),
    /// A step was done again.
    Redone(Cause),
    /// The page began with an address.
    Began,
    /// Another step of the ladder was chosen.
    StepChosen,
    /// The open mission is judged by the facts of another day.
    DayChosen,
    /// Nothing that changes a result.
    Other,
}

/// The session and the last deed.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Store {
    pub(crate) session: Rc<Session>,
    pub(crate) deed: Deed,
    /// What moved with the last change of the rules, until they change again.
    pub(crate) companions: Vec<Change>,
    /// Counts deeds, so that the same deed twice is two.
    pub(crate) turn: u32,
}

impl Store {
    /// A store as everybody meets it first; an address comes later.
    pub(crate) fn first() -> Self {
        Self {
            session: Rc::new(Session::default()),
            deed: Deed::Other,
            companions: Vec::new(),
            turn: 0,
        }
    }
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        // A no-op keeps the same pointer, and Yew then renders nothing.
        let Some(next) = update(&self.session, &action) else { return self };
        let deed = deed(&self.session, &next, &action);
        let companions = match &deed {
            Deed::Changed(_, with) => with.clone(),
            Deed::Undone(_) | Deed::Redone(_) => Vec::new(),
            Deed::Began | Deed::StepChosen | Deed::DayChosen | Deed::Other => {
                self.companions.clone()
            }
        };
        Rc::new(Self { session: Rc::new(next), deed, companions, turn: self.turn.wrapping_add(1) })
    }
}

fn deed(before: &Session, after: &Session, action: &Action) -> Deed {
    let named = |cause: Option<Cause>, deed: fn(Cause) -> Deed| cause.map_or(Deed::Other, deed);
    match action {
        Action::Undone => named(before.undoable(), Deed::Undone),
        Action::Redone => named(before.redoable(), Deed::Redone),
        Action::Began(_) => Deed::Began,
        Action::StepChosen(_) => Deed::StepChosen,
        Action::DayChosen(_) => Deed::DayChosen,
        _ if (before.now.policy, &before.now.taken) == (after.now.policy, &after.now.taken) => {
            Deed::Other
        }
        _ => after
            .undoable()
            .map_or(Deed::Other, |cause| Deed::Changed(cause, moved_with(cause, before, after))),
    }
}

/// What moved beside the lever that was touched.
fn moved_with(cause: Cause, before: &Session, after: &Session) -> Vec<Change> {
    let Cause::Lever(touched, _) = cause else { return Vec::new() };
    let changes = before.now.policy.settings.changes_to(&after.now.policy.settings);
    changes.into_iter().filter(|change| change.lever != touched).collect()
}
