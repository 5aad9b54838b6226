//! Language, title and address of the document, and the sign that the page has taken over.

use yew::prelude::*;

use crate::app::browser::{document, history};
use crate::app::edition::Edition;
use crate::i18n::{Locale, text};

/// Keeps `lang`, the title and on a host the address in step with the language, and says when the page is live.
#[hook]
pub(crate) fn use_document(locale: Locale, edition: Edition, is_live: bool) {
    use_effect_with((locale, is_live), move |(locale, is_live)| {
        // A document that refuses still shows the page; there is nothing better to do.
        let _ = document::set_root("lang", locale.html_lang());
        let _ = document::set_title(&text::app_title(*locale));
        if *is_live && edition == Edition::Hosted {
            let _ = history::go_to_language(locale.code());
        }
    });
    use_effect_with(is_live, |is_live| {
        if *is_live {
            let _ = document::set_root("data-ready", "live");
        }
    });
}
