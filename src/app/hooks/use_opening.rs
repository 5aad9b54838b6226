//! The first effect of the page: what its address holds becomes choices, and the controls come alive.
//!
//! Why here: the page is drawn beforehand, for everybody alike; what only a browser knows comes after the first paint.

use yew::prelude::*;

use crate::app::browser::history;
use crate::app::hooks::use_effect_on;
use crate::app::store::Dispatch;
use crate::session::action::Action;
use crate::session::permalink::{self, Link, LinkNotice};

/// Whether the page is alive; `onnotices` is told what the address could not say.
#[hook]
pub(crate) fn use_opening(dispatch: &Dispatch, onnotices: &Callback<Vec<LinkNotice>>) -> bool {
    let is_live = use_state_eq(|| false);
    {
        let (live, dispatch, onnotices) = (is_live.setter(), dispatch.clone(), onnotices.clone());
        use_effect_on((), move |()| {
            let fragment = history::fragment().unwrap_or_default();
            if let Link::Opened(choices, notices) = permalink::open(&fragment) {
                dispatch.dispatch(Action::Began(choices));
                onnotices.emit(notices);
            }
            live.set(true);
        });
    }
    *is_live
}
