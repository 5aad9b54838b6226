//! The word that says why controls do not answer yet: the page is drawn before it is alive.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::i18n::text;

/// "Loading", until the page is alive.
pub(crate) fn loading(page: &Page) -> Html {
    if page.is_live {
        return Html::default();
    }
    html! { <span class="loading">{ text::loading(page.locale) }</span> }
}
