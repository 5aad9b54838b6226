//! The interim report of 2011, section by section: what it says, its figures, and what became of each issue.
//!
//! A plain function and no component: nothing here is remembered, and a component has its weight.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::source_list::source_list;
use crate::app::widgets::tag::{Look, tag};
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::layout::bar;
use crate::model::lever::Lever;
use crate::model::report::{ReportItem, ReportSection};

/// The length of a bar that fills its row.
const ROOM: u32 = 1_000;

/// The screen; `onrule` leads to a rule.
pub(crate) fn report(page: &Page, onrule: &Callback<Lever>) -> Html {
    let l = page.locale;
    let [mut levers, mut notes, mut beyond] = [0, 0, 0];
    for item in page.catalog.report.iter().flat_map(|section| &section.items) {
        notes += u32::from(item.is_note);
        beyond += u32::from(item.is_beyond);
        levers += u32::from(!item.levers.is_empty());
    }
    html! {
        <article class="report">
            <h2 class="report__title" id="screen-title" tabindex="-1">{ text::report_title(l) }</h2>
            <p>{ text::report_about(l) }</p>
            { source_list(page, &["report_2011", "kondankai"].map(str::to_owned), "") }
            <p>{ text::report_sum(l, text::ReportSum { all: levers + notes + beyond, beyond, levers, notes }) }</p>
            for one in &page.catalog.report {
                { section(l, onrule, one) }
            }
        </article>
    }
}

fn section(l: Locale, onrule: &Callback<Lever>, section: &ReportSection) -> Html {
    let key = format!("report-section-{}", section.id);
    let full = section.full_in_tenths();
    html! {
        <section class="report__section">
            <h3>{ words::word(l, &key) }</h3>
            { said(l, &key, "text") }
            if !section.items.is_empty() {
                <ul class="report__items">
                    for one in &section.items { { item(l, onrule, one, full) } }
                </ul>
            }
            { said(l, &key, "after") }
        </section>
    }
}

/// A paragraph, where there are words for it.
fn said(l: Locale, key: &str, part: &str) -> Html {
    let said = words::maybe(l, &format!("{key}-{part}"));
    html! { if let Some(said) = said { <p>{ said }</p> } }
}

/// An issue with its rules or with the reason why it has none; or a figure, written and drawn.
fn item(l: Locale, onrule: &Callback<Lever>, item: &ReportItem, full: u32) -> Html {
    let key = format!("report-{}", item.id);
    let name = words::word(l, &key);
    let told = if let Some(value) = item.value {
        let tenths = item.tenths.map(|tenths| format!(".{tenths}")).unwrap_or_default();
        let width = bar::length(item.in_tenths(), full, ROOM).to_string();
        html! {
            <>
                <strong>{ format::number(value) }{ tenths }</strong>
                <svg class="report__bar" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
                    <rect {width} height="1" />
                </svg>
            </>
        }
    } else {
        let (kind, look) = match (item.is_note, item.is_beyond) {
            (true, _) => (text::report_note(l), Look::Plain),
            (_, true) => (text::report_beyond(l), Look::Dashed),
            _ => (text::report_rule(l), Look::Plain),
        };
        html! {
            <>
                { tag(&kind, look) }
                for lever in item.levers.iter().filter_map(|id| Lever::from_id(id)) {
                    <button type="button" class="mission-name__button" onclick={onrule.reform(move |_| lever)}>
                        { words::lever(l, lever) }
                    </button>
                }
            </>
        }
    };
    html! {
        <li class="report__item">
            <span class="report__name">{ name }</span>
            { told }
            { said(l, &key, "why") }
        </li>
    }
}
