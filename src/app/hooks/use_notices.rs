//! What an opened address could not say, until it is closed; it is also said to those who listen.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::use_effect_on;
use crate::app::known::Unknown;
use crate::app::parts::notice::link_words;
use crate::i18n::Locale;
use crate::session::permalink::LinkNotice;

/// What could not be read of addresses, as it was heard.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Heard {
    /// Of the last address.
    notices: Vec<LinkNotice>,
    /// How many addresses were opened, so that the same twice is two.
    turn: u32,
}

impl Reducible for Heard {
    type Action = Vec<LinkNotice>;

    fn reduce(self: Rc<Self>, notices: Vec<LinkNotice>) -> Rc<Self> {
        Self { notices, turn: self.turn.wrapping_add(1) }.into()
    }
}

/// What is shown of it.
pub(crate) struct Notices {
    pub(crate) shown: Vec<LinkNotice>,
    pub(crate) onclose: Callback<()>,
}

/// What stands on the page: what was heard, and what the choices name and this version does not have.
#[hook]
pub(crate) fn use_notices(
    heard: &Heard,
    unknown: Vec<Unknown>,
    l: Locale,
    add: &Callback<String>,
) -> Notices {
    // Of which address it was closed, and what was unknown then.
    let closed = use_state_eq(|| None::<(u32, Vec<Unknown>)>);
    let before = closed.as_ref().filter(|(turn, _)| *turn == heard.turn).map(|(_, before)| before);
    let mut shown = if before.is_none() { heard.notices.clone() } else { Vec::new() };
    let is_told = |one: &Unknown| before.is_some_and(|before| before.contains(one));
    if !unknown.iter().all(is_told) {
        shown.push(LinkNotice::Unknown(unknown.len()));
    }
    let now = (heard.turn, unknown);
    let add = add.clone();
    use_effect_on((shown.clone(), heard.turn), move |(shown, _)| {
        if !shown.is_empty() {
            add.emit(link_words(l, shown));
        }
    });
    Notices { shown, onclose: Callback::from(move |()| closed.set(Some(now.clone()))) }
}
