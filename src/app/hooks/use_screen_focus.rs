//! The focus goes to the heading of a screen when it is opened.

use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::parts::screen_nav;
use crate::session::screen::Screen;

/// Follows the screen. What was shown when the page came alive takes no focus; what is read takes it when its words have come.
#[hook]
pub(crate) fn use_screen_focus(screen: Screen, is_live: bool, is_worded: bool) {
    let before = use_mut_ref(|| (screen, is_live));
    let is_there = is_worded || !screen.is_reading();
    use_effect_with((screen, is_live, is_there), move |(screen, is_live, is_there)| {
        if *is_live && !is_there {
            return;
        }
        let (was, was_live) = before.replace((*screen, *is_live));
        if was != *screen && was_live {
            // A heading that is not there leaves the focus on the link.
            let _ = focus::to(screen_nav::heading(*screen));
        }
    });
}
