//! What holds for the whole page, at its end: its limits, this copy, who publishes it.

use yew::prelude::*;

use crate::app::parts::cite_view::{CiteView, CiteViewProps};
use crate::app::parts::embed_code::{EmbedCode, EmbedCodeProps};
use crate::app::widgets::piece::piece;
use crate::app::words;
use crate::data::catalog::DATA_HASH;
use crate::data::site;
use crate::i18n::{Locale, format, text};
use crate::model::date::CivilDate;
use crate::session::choices::Choices;
use crate::session::permalink;

/// The foot of the page.
pub(crate) fn page_footer(l: Locale, choices: &Choices) -> Html {
    html! {
        <footer class="page-footer">
            <p>{ text::foot_area(l) }</p>
            <p>{ text::foot_verified(l) }</p>
            <p>{ text::foot_access(l) }</p>
            // An open sheet has its own, below it.
            if choices.view.mission.is_none() {
                { piece::<CiteView>(yew::props!(CiteViewProps { choices: choices.clone() })) }
            }
            { piece::<EmbedCode>(yew::props!(EmbedCodeProps { choices: choices.clone() })) }
            { this_copy(l, choices) }
            { publisher(l) }
        </footer>
    }
}

/// Which copy this is, so that two of them can be told apart.
fn this_copy(l: Locale, choices: &Choices) -> Html {
    let day = site::BUILT_FROM.and_then(CivilDate::parse);
    html! {
        <section class="page-footer__copy" aria-labelledby="copy-title">
            <h2 class="page-footer__title" id="copy-title">{ text::copy_title(l) }</h2>
            <p>{ text::foot_offline(l) }</p>
            <dl class="page-footer__list">
                <dt>{ text::copy_version(l) }</dt>
                <dd>{ site::VERSION }</dd>
                <dt>{ text::copy_data(l) }</dt>
                <dd><code>{ DATA_HASH }</code></dd>
                if let Some(day) = day {
                    <dt>{ text::copy_day(l) }</dt>
                    <dd>{ format::date(l, day) }</dd>
                }
                // On paper: what opens the same again, after the address of any copy.
                <dt class="only-print">{ text::copy_state(l) }</dt>
                <dd class="only-print"><code>{ permalink::fragment(choices) }</code></dd>
            </dl>
        </section>
    }
}

/// Who publishes it, and the pages about that; lines that nobody filled in are not there.
fn publisher(l: Locale) -> Html {
    let link = |line: &'static str| {
        let address = site::line(line, l.code())?;
        Some(
            html! { <li key={line}><a href={address}>{ words::word(l, &format!("site-{line}")) }</a></li> },
        )
    };
    let links: Vec<Html> = ["contact", "terms", "privacy"].into_iter().filter_map(link).collect();
    html! {
        <>
            if let Some(name) = site::line("publisher", l.code()) {
                <p>{ text::publisher(l, name) }</p>
            }
            if !links.is_empty() {
                <ul class="page-footer__links">{ links }</ul>
            }
        </>
    }
}
