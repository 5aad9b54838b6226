//! Where something is written.

use yew::prelude::*;

/// Citations in a row.
pub(crate) fn citations(words: &[String]) -> Html {
    if words.is_empty() {
        return Html::default();
    }
    html! {
        <ul class="citation">
            for words in words {
                <li class="citation__item">{ words }</li>
            }
        </ul>
    }
}
