//! Something to know, never in the way.

use yew::prelude::*;

use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::icon::Icon;
use crate::i18n::{Locale, format, text};
use crate::session::permalink::LinkNotice;

/// A notice that can be closed.
pub(crate) fn notice(l: Locale, words: &str, onclose: Callback<()>) -> Html {
    html! {
        <div class="notice" role="note">
            <p class="notice__text">{ words }</p>
            { button(yew::props!(ButtonProps { class: "button--quiet", icon: Icon::Close, label: text::notice_close(l).into_owned(), onclick: onclose })) }
        </div>
    }
}

/// What is said about an address: the one thing that matters most.
pub(crate) fn link_words(l: Locale, notices: &[LinkNotice]) -> String {
    let unknown: usize = notices
        .iter()
        .map(|notice| match notice {
            LinkNotice::Unknown(count) => *count,
            LinkNotice::Newer | LinkNotice::Damaged | LinkNotice::CutShort => 0,
        })
        .sum();
    let words = if notices.contains(&LinkNotice::Newer) {
        text::link_newer(l)
    } else if unknown > 0 {
        text::link_damaged(l, format::count(unknown))
    } else {
        text::link_cut(l)
    };
    words.into_owned()
}
