//! Sources, each with publisher, date, language and how it was read.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::words;
use crate::i18n::explain::name;
use crate::i18n::{Locale, format, text};
use crate::model::date::CivilDate;
use crate::model::source::{Source, places};

/// Sources by their ids, and where in them; that none is named where there is none.
pub(crate) fn source_list(page: &Page, ids: &[String], pinpoint: &str) -> Html {
    let l = page.locale;
    // Sources and the words about them come last; where they could not be had, nothing is said of them.
    if !page.is_worded || page.catalog.sources.is_empty() {
        return Html::default();
    }
    if ids.is_empty() {
        return html! { <p class="source-list__none">{ text::evidence_no_source(l) }</p> };
    }
    let places = if pinpoint.is_empty() { Vec::new() } else { places(ids, pinpoint) };
    let within = |source: &Source| -> Html {
        let here = places.iter().filter(|place| place.sources.contains(&source.id.as_str()));
        let place = |what| html! { <span class="source-list__place">{ place_words(l, what, Some(source)) }</span> };
        here.map(|here| place(here.what)).collect()
    };
    let beside = places.iter().filter(|place| place.sources.is_empty());
    html! {
        <>
            <ul class="source-list">
                for source in ids.iter().filter_map(|id| page.catalog.source(id)) {
                    <li class="source-list__item" key={source.id.clone()}>
                        { title(source) }
                        { about(l, source) }
                        { within(source) }
                    </li>
                }
            </ul>
            for place in beside {
                <p class="source-list__place">{ place_words(l, place.what, None) }</p>
            }
        </>
    }
}

/// A place: in the language of the page where its pieces are usual ones, and a heading in that of the document.
fn place_words(l: Locale, what: &str, source: Option<&Source>) -> Html {
    let piece = |piece: &str| match name::place(l, piece) {
        Some(usual) => html! { <span>{ usual }</span> },
        None => {
            html! { <span lang={source.map(|source| source.language.clone())}>{ piece.to_owned() }</span> }
        }
    };
    html! {
        <>
            { text::evidence_pinpoint(l) }
            for (place, next) in what.split("; ").enumerate() {
                if place > 0 { { "; " } }
                { piece(next) }
            }
        </>
    }
}

/// The title in its own language, as a link where there is one.
pub(crate) fn title(source: &Source) -> Html {
    let lang = source.title_language.clone();
    match &source.url {
        Some(url) => {
            html! { <a {lang} href={url.clone()} rel="noreferrer external">{ &source.title }</a> }
        }
        None => html! { <span {lang}>{ &source.title }</span> },
    }
}

const BETWEEN: &str = " · ";

/// Publisher, date, language and how it was read.
pub(crate) fn about(l: Locale, source: &Source) -> Html {
    let told = [
        date(l, source),
        words::word(l, &format!("language-{}", source.language)),
        words::word(l, &format!("read-{}", source.read.id())),
    ];
    // What stands between them is text, so that it is there in what is copied.
    html! {
        <span class="source-list__about">
            if let Some(publisher) = name::publisher(l, &source.publisher) {
                { publisher }{ BETWEEN }
            } else if !source.publisher.is_empty() {
                <span lang={source.title_language.clone()}>{ &source.publisher }</span>{ BETWEEN }
            }
            { told.join(BETWEEN) }
        </span>
    }
}

/// The date as the source gives it.
fn date(l: Locale, source: &Source) -> AttrValue {
    match CivilDate::parse(&source.date) {
        Some(date) => AttrValue::from(format::date(l, date)),
        None if source.date.is_empty() => AttrValue::from(text::library_undated(l).into_owned()),
        None => AttrValue::from(source.date.clone()),
    }
}
