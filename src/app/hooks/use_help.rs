//! The help, and what each key of the page does.

use yew::prelude::*;

use crate::app::browser::keyboard::Key;
use crate::app::browser::{focus, storage};
use crate::app::hooks::{Page, use_effect_on, use_shortcuts};
use crate::i18n::text;
use crate::session::action::Action;

/// The state of the help and how it changes.
pub(crate) struct Help {
    pub(crate) is_open: bool,
    pub(crate) onopen: Callback<()>,
    pub(crate) onclose: Callback<()>,
    /// Whether `/` and `?` are used.
    pub(crate) has_single_keys: bool,
    pub(crate) onsinglekeys: Callback<bool>,
}

/// Ties help, keys and the choice of single keys together. Inside somebody else's page the keys are not taken.
#[hook]
pub(crate) fn use_help(page: &Page, has_sheet: bool, is_embedded: bool) -> Help {
    let is_open = use_state_eq(|| false);
    let has_single_keys = use_state_eq(|| true);
    {
        let keys = has_single_keys.setter();
        use_effect_on((), move |()| {
            keys.set(storage::read("single-keys").ok().flatten().as_deref() != Some("off"));
        });
    }
    let onkey = {
        let (dispatch, help) = (page.dispatch.clone(), is_open.setter());
        use_callback(
            (*has_single_keys, *is_open, has_sheet),
            move |key: Key, (single, is_help, has_sheet)| {
                match key {
                    // The dialog itself answers Escape.
                    _ if *is_help => return false,
                    Key::Undo => dispatch.dispatch(Action::Undone),
                    Key::Redo => dispatch.dispatch(Action::Redone),
                    Key::Escape if *has_sheet => dispatch.dispatch(Action::MissionChosen(None)),
                    Key::Search if *single => return focus::to("search").is_ok(),
                    Key::Help if *single => help.set(true),
                    Key::Escape | Key::Search | Key::Help => return false,
                }
                true
            },
        )
    };
    use_shortcuts(onkey, !is_embedded);
    let onsinglekeys = {
        let (keys, page) = (has_single_keys.setter(), page.clone());
        Callback::from(move |wanted: bool| {
            // Without storage the choice lasts for this visit.
            let _ = storage::write("single-keys", if wanted { "on" } else { "off" });
            keys.set(wanted);
            let said = if wanted {
                text::said_help_keys_on(page.locale)
            } else {
                text::said_help_keys_off(page.locale)
            };
            page.say.emit(said.into_owned());
        })
    };
    let (open, close) = (is_open.setter(), is_open.setter());
    Help {
        is_open: *is_open,
        onopen: Callback::from(move |()| open.set(true)),
        onclose: Callback::from(move |()| close.set(false)),
        has_single_keys: *has_single_keys,
        onsinglekeys,
    }
}
