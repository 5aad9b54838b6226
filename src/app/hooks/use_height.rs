//! Inside somebody else's page: that page is told how high this one is, and links open beside it.

use yew::prelude::*;

use crate::app::browser::{document, frame};
use crate::app::hooks::use_effect_on;

/// Follows whether the page is embedded.
#[hook]
pub(crate) fn use_height(is_embedded: bool) {
    use_effect_on(is_embedded, |is_embedded| {
        let teller = is_embedded.then(|| {
            // Without it a link opens inside the frame.
            let _ = document::open_links_apart();
            frame::tell_height()
        });
        move || drop(teller)
    });
}
