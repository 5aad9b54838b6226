//! What is left of header and footer inside somebody else's page: the notice, the way to the whole page, languages; at the end the source.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::page_header::language_links;
use crate::data::catalog::DATA_HASH;
use crate::data::site;
use crate::i18n::{Locale, text};
use crate::session::choices::{Choices, View};

/// The line above the sentence.
pub(crate) fn embed_bar(page: &Page, choices: &Choices) -> Html {
    let l = page.locale;
    let view = View { is_embedded: false, ..choices.view };
    let whole = page.edition.address(l, &Choices { view, ..choices.clone() });
    html! {
        <header class="embed-bar">
            <h1 class="visually-hidden">{ text::app_title(l) }</h1>
            <p class="embed-bar__notice">{ text::standing_notice(l) }</p>
            <a class="embed-bar__whole" href={whole} target="_blank" rel="noopener">{ text::embed_whole(l) }</a>
            { language_links(page, choices) }
        </header>
    }
}

/// The line at the end.
pub(crate) fn embed_source(l: Locale) -> Html {
    html! {
        <footer class="embed-bar__source">
            <p>{ text::embed_source(l, text::EmbedSource { data: DATA_HASH, title: &text::app_title(l), version: site::VERSION }) }</p>
            if let Some(name) = site::line("publisher", l.code()) {
                <p>{ text::publisher(l, name) }</p>
            }
        </footer>
    }
}
