//! What a result does not say: shown beside every result, never computed.

use yew::prelude::*;

use crate::app::words;
use crate::i18n::{Locale, text};

/// The notice with the five factors of the report.
pub(crate) fn standing_notice(l: Locale) -> Html {
    let factors = html! {
        <ol class="standing-notice__list">
            for number in 1..=5 {
                <li key={number}>{ words::word(l, &format!("factor-{number}")) }</li>
            }
        </ol>
    };
    with_factors(l, factors)
}

/// The notice with the factors told in another way.
pub(crate) fn with_factors(l: Locale, factors: Html) -> Html {
    html! {
        <section class="standing-notice">
            <h3 class="standing-notice__title">{ text::standing_title(l) }</h3>
            <p>{ text::standing_notice(l) }</p>
            <p>{ text::standing_factors(l) }</p>
            { factors }
        </section>
    }
}
