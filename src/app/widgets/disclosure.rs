//! The summary of a native `<details>`, with a marker that turns.

use yew::prelude::*;

use crate::app::widgets::icon::{Icon, icon};

/// A summary of plain words.
pub(crate) fn disclosure_summary(words: &str) -> Html {
    html! {
        <summary class="disclosure__summary">
            { icon(Icon::Chevron, "disclosure__marker") }
            <span>{ words }</span>
        </summary>
    }
}
