//! Store, catalog and language for every part.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::edition::Edition;
use crate::app::store::Dispatch;
use crate::data::catalog::Catalog;
use crate::i18n::Locale;
use crate::session::action::Action;

/// What every part may use. Only the language and the words change, and once whether it is live.
#[derive(Clone)]
pub(crate) struct Page {
    pub(crate) dispatch: Dispatch,
    /// Everything that is known, with the stances that are taken on contested facts: what is judged.
    pub(crate) catalog: Rc<Catalog>,
    /// The same as it is recorded, with every reading.
    pub(crate) recorded: Rc<Catalog>,
    pub(crate) locale: Locale,
    /// Whether all words are loaded.
    pub(crate) is_worded: bool,
    /// Whether the controls answer. Before that the page is as it was drawn for everybody.
    pub(crate) is_live: bool,
    pub(crate) edition: Edition,
    /// Says a sentence to those who listen.
    pub(crate) say: Callback<String>,
}

impl PartialEq for Page {
    fn eq(&self, other: &Self) -> bool {
        // A catalog never changes: its address says enough, and comparing all of it on each change is slow.
        self.locale == other.locale
            && self.is_worded == other.is_worded
            && self.is_live == other.is_live
            && Rc::ptr_eq(&self.catalog, &other.catalog)
            && Rc::ptr_eq(&self.recorded, &other.recorded)
            && self.dispatch == other.dispatch
            && self.say == other.say
    }
}

impl Page {
    /// For a link: sends an action and stays on the page. A new tab or window is the browser's.
    pub(crate) fn follows(&self, action: Action) -> Callback<MouseEvent> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            if is_plain(&event) {
                event.prevent_default();
                dispatch.dispatch(action.clone());
            }
        })
    }

    /// A callback that sends an action, whatever the event.
    pub(crate) fn does<E>(&self, action: Action) -> Callback<E> {
        let dispatch = self.dispatch.clone();
        Callback::from(move |_| dispatch.dispatch(action.clone()))
    }
}

/// Whether a press is meant for the page itself.
pub(crate) fn is_plain(event: &MouseEvent) -> bool {
    event.button() == 0
        && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}

/// The page's context. `App` gives it before any part is drawn; without it a part draws nothing.
#[hook]
pub(crate) fn use_page() -> Option<Page> {
    use_context::<Page>()
}
