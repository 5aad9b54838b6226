//! The focus goes to the mission sheet when one is opened, and back to where it was when it is closed.

use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::hooks::use_effect_on;

/// Id of the heading that takes the focus.
pub(crate) const SHEET_HEADING: &str = "sheet-heading";

/// Follows the open mission. What was open when the page came alive takes no focus.
#[hook]
pub(crate) fn use_sheet_focus(mission: Option<u16>, is_live: bool) {
    let before = use_mut_ref(|| (mission, is_live));
    let opener = use_mut_ref(|| None::<String>);
    use_effect_on((mission, is_live), move |(mission, is_live)| {
        let (was, was_live) = before.replace((*mission, *is_live));
        if was == *mission || !was_live {
            return;
        }
        // An element that is gone by now leaves the focus where the browser puts it.
        if mission.is_some() {
            if let Some(holder) = focus::holder().filter(|id| id != SHEET_HEADING) {
                opener.replace(Some(holder));
            }
            let _ = focus::to(SHEET_HEADING);
        } else if let Some(id) = opener.take() {
            let _ = focus::to(&id);
        }
    });
}
