//! Language and title of the document, and the sign that the page has taken over.

use yew::prelude::*;

use crate::app::browser::{document, storage};
use crate::i18n::{Locale, text};

/// The language of a visitor who has not chosen one here: the stored one, or the browser's.
pub(crate) fn first_locale() -> Locale {
    let stored = storage::read("language").ok().flatten().and_then(|code| Locale::from_code(&code));
    stored.unwrap_or_else(|| Locale::negotiate(document::languages().iter().map(String::as_str)))
}

/// Keeps `lang` and the title in step, and says that the page is live.
#[hook]
pub(crate) fn use_document(locale: Locale) {
    use_effect_with(locale, |locale| {
        // A document that refuses still shows the page; there is nothing better to do.
        let _ = document::set_root("lang", locale.html_lang());
        let _ = document::set_title(&text::app_title(*locale));
    });
    use_effect_with((), |()| {
        let _ = document::set_root("data-ready", "live");
    });
}
