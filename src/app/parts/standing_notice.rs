//! What a result does not say: shown beside every result, never computed.

use yew::prelude::*;

use crate::app::words;
use crate::i18n::{Locale, text};

/// The notice with the five factors of the report.
pub(crate) fn standing_notice(l: Locale) -> Html {
    html! {
        <section class="standing-notice">
            <h3 class="standing-notice__title">{ text::standing_title(l) }</h3>
            <p>{ text::standing_notice(l) }</p>
            <p>{ text::standing_factors(l) }</p>
            <ol class="standing-notice__list">
                for number in 1..=5 {
                    <li key={number}>{ words::word(l, &format!("factor-{number}")) }</li>
                }
            </ol>
        </section>
    }
}
