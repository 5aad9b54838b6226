//! The focus goes to the heading of a screen when it is opened, or to the rule that it was opened for.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::browser::focus;
use crate::app::hooks::use_effect_on;
use crate::app::parts::screen_nav;
use crate::app::words;
use crate::model::lever::Lever;
use crate::session::screen::Screen;

/// The screen that was shown, whether the page was live then, and the rule that the next screen is opened for.
pub(crate) type Before = Rc<RefCell<(Screen, bool, Option<Lever>)>>;

/// Follows the screen. What was shown when the page came alive takes no focus; what is read takes it when its words have come.
#[hook]
pub(crate) fn use_screen_focus(screen: Screen, is_live: bool, is_worded: bool) -> Before {
    let before = use_mut_ref(|| (screen, is_live, None::<Lever>));
    let is_there = is_worded || screen == Screen::Explore;
    let kept = before.clone();
    use_effect_on((screen, is_live, is_there), move |(screen, is_live, is_there)| {
        if *is_live && !is_there {
            return;
        }
        let (was, was_live, lever) = before.replace((*screen, *is_live, None));
        if was != *screen && was_live {
            // What is not there leaves the focus on the link.
            let _ = match lever {
                Some(lever) => focus::open(&format!("lever-{}", words::kebab(lever.id()))),
                None => focus::to(screen_nav::heading(*screen)),
            };
        }
    });
    kept
}
