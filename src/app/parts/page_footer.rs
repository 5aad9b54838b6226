//! What holds for the whole page, at its end.

use yew::prelude::*;

use crate::data::catalog::DATA_HASH;
use crate::i18n::{Locale, text};

/// The foot of the page.
pub(crate) fn page_footer(l: Locale) -> Html {
    html! {
        <footer class="page-footer">
            <p>{ text::foot_area(l) }</p>
            <p>{ text::foot_verified(l) }</p>
            <p>{ text::foot_access(l) }</p>
            <p>{ text::foot_offline(l) }</p>
            <p>{ text::foot_data(l, DATA_HASH) }</p>
        </footer>
    }
}
