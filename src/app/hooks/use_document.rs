//! Language, title and address of the document, and the sign that the page has taken over.

use yew::prelude::*;

use crate::app::browser::{document, history};
use crate::app::edition::Edition;
use crate::app::hooks::use_effect_on;
use crate::app::parts::screen_nav;
use crate::i18n::{Locale, text};
use crate::session::screen::Screen;

/// Keeps `lang`, the title and on a host the address in step with the language, and says when the page is live.
#[hook]
pub(crate) fn use_document(locale: Locale, screen: Screen, edition: Edition, is_live: bool) {
    use_effect_on((locale, screen, is_live), move |(locale, screen, is_live)| {
        // A document that refuses still shows the page; there is nothing better to do.
        let _ = document::set_root("lang", locale.html_lang());
        let title = match screen {
            Screen::Explore => text::app_title(*locale),
            _ => text::title_of_screen(*locale, &screen_nav::name(*locale, *screen)),
        };
        let _ = document::set_title(&title);
        if *is_live && edition == Edition::Hosted {
            let _ = history::go_to_language(locale.code());
        }
    });
    use_effect_on(is_live, |is_live| {
        if *is_live {
            let _ = document::set_root("data-ready", "live");
        }
    });
}
