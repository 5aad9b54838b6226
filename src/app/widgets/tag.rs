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
    let class = match look {
        Look::Plain => "tag",
        Look::Changed => "tag tag--changed",
        Look::Dashed => "tag tag--dashed",
    };
    html! { <span {class}>{ words }</span> }
}
