//! A short word beside a name.

use yew::prelude::*;

/// How a tag looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    Plain,
    Changed,
    Dashed,
}

/// A short word.
pub(crate) fn tag(words: &str, look: Look) -> Html {
    let look = match look {
        Look::Plain => None,
        Look::Changed => Some("tag--changed"),
        Look::Dashed => Some("tag--dashed"),
    };
    html! { <span class={classes!("tag", look)}>{ words }</span> }
}
