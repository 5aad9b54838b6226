//! Something to know, never in the way.

use yew::prelude::*;

use crate::app::widgets::button::Button;
use crate::app::widgets::icon::Icon;
use crate::i18n::{Locale, text};
use crate::session::permalink::LinkNotice;

/// A notice that can be closed.
pub(crate) fn notice(l: Locale, words: &str, onclose: Callback<()>) -> Html {
    html! {
        <div class="notice" role="note">
            <p class="notice__text">{ words }</p>
            <Button class="button--quiet" icon={Icon::Close} label={text::notice_close(l).into_owned()} onclick={onclose} />
        </div>
    }
}

/// What is said about an address.
pub(crate) fn link_words(l: Locale, notices: &[LinkNotice]) -> String {
    let mut words: Vec<String> = notices
        .iter()
        .map(|notice| match notice {
            LinkNotice::Newer => text::link_newer(l).into_owned(),
            LinkNotice::Damaged | LinkNotice::CutShort => text::link_cut(l).into_owned(),
            LinkNotice::Unknown(count) => {
                text::link_damaged(l, u32::try_from(*count).unwrap_or(u32::MAX)).into_owned()
            }
        })
        .collect();
    words.dedup();
    words.join(if l == Locale::Ja { "" } else { " " })
}
