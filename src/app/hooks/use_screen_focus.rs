//! The focus goes to the heading of a screen when it is opened.

use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::parts::screen_nav;
use crate::session::screen::Screen;

/// Follows the screen. What was shown when the page came alive takes no focus.
#[hook]
pub(crate) fn use_screen_focus(screen: Screen, is_live: bool) {
    let before = use_mut_ref(|| (screen, is_live));
    use_effect_with((screen, is_live), move |(screen, is_live)| {
        let (was, was_live) = before.replace((*screen, *is_live));
        if was != *screen && was_live {
            // A heading that is not there leaves the focus on the link.
            let _ = focus::to(screen_nav::heading(*screen));
        }
    });
}
