//! Choices and an action to new choices; undo and redo.
//!
//! Why here: one pure function is the whole behaviour of the page, and it is tested without one.

use std::rc::Rc;

use crate::model::lever::Lever;
use crate::model::stance::Stance;
use crate::rules::locks;
use crate::session::action::{Action, Cause};
use crate::session::choices::{Choices, Policy, Taken, View};
use crate::session::note::{self, Note};
use crate::session::steps::Steps;
use crate::session::wish::Wish;

/// Choices with their past and future. Unlimited.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Session {
    /// As it is now.
    pub now: Choices,
    past: Steps,
    future: Steps,
}

/// What decides results or was written, and is restored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Held {
    policy: Policy,
    taken: Vec<Taken>,
    notes: Rc<[Note]>,
    kept: Vec<(u16, Vec<u8>)>,
    /// Only of a step that put another in its place; any other leaves it as it is.
    wish: Option<Wish>,
}

impl Held {
    fn of(choices: &Choices) -> Self {
        let Choices { policy, taken, notes, kept, .. } = choices;
        Self {
            policy: *policy,
            taken: taken.clone(),
            notes: Rc::clone(notes),
            kept: kept.clone(),
            wish: None,
        }
    }

    fn with_wish(choices: &Choices) -> Self {
        Self { wish: Some(choices.wish.clone()), ..Self::of(choices) }
    }

    /// The same parts of other choices.
    fn alike(&self, choices: &Choices) -> Self {
        if self.wish.is_some() { Self::with_wish(choices) } else { Self::of(choices) }
    }
}

impl Session {
    /// A session that starts from an address.
    pub fn opened(now: Choices) -> Self {
        Self { now, ..Self::default() }
    }

    /// What undo would take back.
    pub fn undoable(&self) -> Option<Cause> {
        self.past.top().map(|step| step.cause)
    }

    /// What redo would do again.
    pub fn redoable(&self) -> Option<Cause> {
        self.future.top().map(|step| step.cause)
    }

    /// How many steps can be taken back.
    pub fn depth(&self) -> usize {
        self.past.depth()
    }
}

/// What follows from an action; none where nothing does.
pub fn update(session: &Session, action: &Action) -> Option<Session> {
    let next = match action {
        Action::LeverMoved { lever, option, also } => lever_moved(session, *lever, *option, *also),
        Action::PresetChosen { code, settings } => {
            let kept = without_levers(session);
            turned(
                session,
                Cause::Preset(*code),
                Policy { settings: *settings, ..session.now.policy },
                kept,
            )
        }
        Action::ChangesTried(settings) => {
            let policy = Policy { settings: *settings, ..session.now.policy };
            turned(session, Cause::Changes, policy, without_levers(session))
        }
        Action::BaselineChosen { code } => {
            let policy = Policy { baseline: *code, ..session.now.policy };
            let after = Held { policy, ..Held::of(&session.now) };
            held_from_now(session, Cause::Baseline(*code), &after)
        }
        Action::StanceTaken { mission, stance } => stance_taken(session, *mission, *stance),
        Action::StancesLeft => stood(session, Cause::StancesLeft, Vec::new()),
        Action::Noted { mission, factor, remark } => {
            let notes = |notes: &[Note]| note::with(notes, *mission, *factor, remark);
            noted(session, Cause::Note(*mission), notes)
        }
        Action::NotesCleared(mission) => {
            noted(session, Cause::NotesCleared(*mission), |notes| note::without(notes, *mission))
        }
        Action::Began(choices) => Session::opened(choices.clone()),
        Action::LinkOpened(choices) => link_opened(session, choices),
        Action::DemandMade { mission, demand } => {
            wished(session, session.now.wish.clone().with_demand(*mission, *demand))
        }
        Action::DemandsMade(demands) => demanded(session, demands),
        Action::LeverFixed { lever, is_fixed } => {
            wished(session, session.now.wish.clone().with_fixed(*lever, *is_fixed))
        }
        Action::ScreenChosen(_)
        | Action::StepChosen(_)
        | Action::MissionChosen(_)
        | Action::DayChosen(_)
        | Action::Returned(_)
        | Action::LanguageChosen(_)
        | Action::ExpertViewChosen(_) => viewed(session, looked_at(session.now.view, action)),
        Action::Undone => undone(session),
        Action::Redone => redone(session),
    };
    (next != *session).then_some(next)
}

fn lever_moved(session: &Session, lever: Lever, option: u8, also: Option<(Lever, u8)>) -> Session {
    let mut settings = locks::moved(&session.now.policy.settings, lever, option);
    if let Some((partner, option)) = also {
        settings = settings.with(partner, option);
    }
    let moved = session.now.policy.settings.changes_to(&settings);
    let is_moved =
        |code: u16| code == lever.code() || moved.iter().any(|change| change.lever.code() == code);
    let kept = session.now.kept.iter().filter(|(code, _)| !is_moved(*code)).cloned().collect();
    turned(session, Cause::Lever(lever, option), Policy { settings, ..session.now.policy }, kept)
}

fn stance_taken(session: &Session, mission: u16, stance: Option<Stance>) -> Session {
    let now = &session.now.taken;
    let place = now.partition_point(|one| one.mission < mission);
    let mut taken: Vec<Taken> = now.iter().filter(|one| one.mission != mission).copied().collect();
    taken.splice(place..place, stance.map(|stance| Taken { mission, stance }));
    stood(session, Cause::Stance(mission, stance), taken)
}

fn link_opened(session: &Session, choices: &Choices) -> Session {
    let turned = held_from_now(session, Cause::Link, &Held::with_wish(choices));
    let language = choices.view.language.or(session.now.view.language);
    // A frame stays a frame, whatever is opened in it.
    let is_embedded = choices.view.is_embedded || session.now.view.is_embedded;
    viewed(&turned, View { language, is_embedded, ..choices.view })
}

fn without_levers(session: &Session) -> Vec<(u16, Vec<u8>)> {
    session.now.kept.iter().filter(|(code, _)| Lever::from_code(*code).is_none()).cloned().collect()
}

fn turned(session: &Session, cause: Cause, policy: Policy, kept: Vec<(u16, Vec<u8>)>) -> Session {
    let after = Held { policy, kept, ..Held::of(&session.now) };
    held_from_now(session, cause, &after)
}

fn stood(session: &Session, cause: Cause, taken: Vec<Taken>) -> Session {
    let after = Held { taken, ..Held::of(&session.now) };
    held_from_now(session, cause, &after)
}

/// Writing on one mission is one step, however many keys it took.
fn noted(session: &Session, cause: Cause, then: impl Fn(&[Note]) -> Vec<Note>) -> Session {
    let after = Held { notes: then(&session.now.notes).into(), ..Held::of(&session.now) };
    let is_going_on = matches!(cause, Cause::Note(_))
        && session.undoable() == Some(cause)
        && session.redoable().is_none();
    if is_going_on {
        return Session { now: with(session.now.clone(), &after), ..session.clone() };
    }
    held_from_now(session, cause, &after)
}

fn held_from_now(session: &Session, cause: Cause, after: &Held) -> Session {
    let before = after.alike(&session.now);
    if before == *after {
        return session.clone();
    }
    let now = with(session.now.clone(), after);
    Session { now, past: session.past.with(cause, before), future: Steps::default() }
}

/// How it is looked at after an action that only looks.
fn looked_at(view: View, action: &Action) -> View {
    match action {
        Action::ScreenChosen(screen) => view.on(*screen),
        Action::StepChosen(step) => View { step: *step, ..view },
        Action::MissionChosen(mission) => View { mission: *mission, day: None, ..view },
        Action::DayChosen(day) => View { day: *day, ..view },
        Action::Returned(View { screen, mission, day, .. }) => {
            View { screen: *screen, mission: *mission, day: *day, ..view }
        }
        Action::LanguageChosen(tag) => View { language: Some(*tag), ..view },
        Action::ExpertViewChosen(is_expert) => View { is_expert: *is_expert, ..view },
        _ => view,
    }
}

fn viewed(session: &Session, view: View) -> Session {
    Session { now: Choices { view, ..session.now.clone() }, ..session.clone() }
}

fn wished(session: &Session, wish: Wish) -> Session {
    Session { now: Choices { wish, ..session.now.clone() }, ..session.clone() }
}

fn demanded(session: &Session, demands: &[(u16, bool)]) -> Session {
    let empty = Wish { demands: Vec::new(), ..session.now.wish.clone() };
    let demands = demands.iter();
    wished(session, demands.fold(empty, |wish, (code, must)| wish.with_demand(*code, Some(*must))))
}

fn with(choices: Choices, held: &Held) -> Choices {
    let Held { policy, taken, notes, kept, wish } = held.clone();
    Choices { policy, taken, notes, kept, wish: wish.unwrap_or(choices.wish), ..choices }
}

fn undone(session: &Session) -> Session {
    let Some(step) = session.past.top() else { return session.clone() };
    Session {
        now: with(session.now.clone(), &step.held),
        past: step.below.clone(),
        future: session.future.with(step.cause, step.held.alike(&session.now)),
    }
}

fn redone(session: &Session) -> Session {
    let Some(step) = session.future.top() else { return session.clone() };
    Session {
        now: with(session.now.clone(), &step.held),
        past: session.past.with(step.cause, step.held.alike(&session.now)),
        future: step.below.clone(),
    }
}
