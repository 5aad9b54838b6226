//! Every recorded fact of a mission: at the reference date and from each phase on, with basis, sources and the day it is recorded for.

use yew::prelude::*;

use crate::app::hooks::{Page, use_page};
use crate::app::parts::source_list::source_list;
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::tag::{Look, tag};
use crate::app::words;
use crate::data::evidence;
use crate::i18n::explain::name;
use crate::i18n::{Locale, format, text};
use crate::model::claim::{Reading, Record};
use crate::model::fact::Fact;
use crate::model::mission::{AsOf, Layer, Mission};
use crate::model::phase::Phase;

/// Properties of [`FactsPart`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct FactsPartProps {
    /// The mission's permanent number.
    pub(crate) code: u16,
}

/// The section of the sheet. It does not follow the rules, so it is drawn once for a mission.
#[component]
pub(crate) fn FactsPart(props: &FactsPartProps) -> Html {
    let is_there = |page: &Page| page.is_worded && !page.recorded.sources.is_empty();
    let Some(page) = use_page().filter(is_there) else { return Html::default() };
    let l = page.locale;
    let Some(mission) = page.recorded.mission_by_code(props.code) else { return Html::default() };
    let share = evidence::share(&page.recorded, core::iter::once(mission));
    let count = format::count;
    let reference = match mission.reference_date() {
        Some(date) => text::evidence_reference(l, &format::date(l, date)),
        None => text::evidence_always(l),
    };
    html! {
        <section class="facts-part" aria-labelledby="evidence-title">
            <h3 id="evidence-title">{ text::evidence_title(l) }</h3>
            <p class="mission-sheet__note">{ text::evidence_about(l) }</p>
            <p class="mission-sheet__note">
                { text::evidence_share(l, text::EvidenceShare { all: count(share.all), percent: count(share.percent()), sourced: count(share.sourced) }) }
            </p>
            if share.silent > 0 {
                <p class="mission-sheet__note">{ text::evidence_silent(l, count(share.silent)) }</p>
            }
            <details class="facts-part__group">
                { disclosure_summary(&reference) }
                <div class="facts-part__facts">
                    for fact in Fact::ALL.iter().copied() {
                        if let Some((layer, record)) = mission.recorded(AsOf::Reference, fact) {
                            { row(&page, mission, layer, fact, record) }
                        }
                    }
                </div>
            </details>
            for (place, phase) in mission.phases.iter().enumerate() {
                { group(&page, mission, place, phase) }
            }
        </section>
    }
}

fn group(page: &Page, mission: &Mission, place: usize, phase: &Phase) -> Html {
    let l = page.locale;
    let event = event(l, mission, phase);
    html! {
        <details class="facts-part__group" key={place}>
            { disclosure_summary(&text::evidence_phase(l, text::EvidencePhase { date: &format::date(l, phase.from), event: &event })) }
            <div class="facts-part__facts">
                if !phase.sources.is_empty() {
                    <p class="facts-part__term">{ text::evidence_event_sources(l) }</p>
                    { source_list(page, &phase.sources, &phase.pinpoint) }
                }
                for (fact, record) in &phase.facts {
                    { row(page, mission, Layer::Phase(place), *fact, record) }
                }
            </div>
        </details>
    }
}

/// What happened, in a sentence where there is one.
pub(crate) fn event(l: Locale, mission: &Mission, phase: &Phase) -> AttrValue {
    let own = words::maybe(l, &format!("phase-{}-{}", mission.id, phase.from));
    own.unwrap_or_else(|| words::event(l, phase))
}

fn row(page: &Page, mission: &Mission, layer: Layer, fact: Fact, record: &Record) -> Html {
    let l = page.locale;
    let when = recorded_for(l, mission, layer);
    let (value, basis) = match record.readings.as_slice() {
        [] => return Html::default(),
        [one] => (name::fact_value(l, fact, Some(one.value)), Some(one.basis)),
        _ => (text::evidence_differs(l).into_owned(), None),
    };
    html! {
        <details class="facts-part__fact" key={fact.id()}>
            <summary class="facts-part__summary">
                { icon(Icon::Chevron, "disclosure__marker") }
                <strong>{ words::word(l, &format!("fact-{}", fact.id())) }</strong>
                <span>{ value }</span>
                if let Some(basis) = basis {
                    { tag(&words::word(l, &format!("basis-{}", basis.id())), Look::Plain) }
                }
            </summary>
            for (stance, reading) in record.held() {
                { reading_part(page, fact, reading, stance.map(|stance| name::holder(l, &mission.stances(), stance)), &when) }
            }
        </details>
    }
}

fn reading_part(
    page: &Page,
    fact: Fact,
    reading: &Reading,
    holder: Option<String>,
    when: &str,
) -> Html {
    let l = page.locale;
    let value = name::fact_value(l, fact, Some(reading.value));
    let held = holder.map(|holder| {
        text::ground_reading(l, text::GroundReading { holder: &holder, value: &value }).into_owned()
    });
    html! {
        <div class="facts-part__reading">
            if let Some(held) = held { <p class="facts-part__held">{ held }</p> }
            <dl class="facts-part__list">
                <dt class="facts-part__term">{ text::evidence_basis(l) }</dt>
                <dd>{ words::word(l, &format!("basis-{}", reading.basis.id())) }</dd>
                <dt class="facts-part__term">{ text::evidence_recorded(l) }</dt>
                <dd>{ when }</dd>
                <dt class="facts-part__term">{ text::evidence_sources(l) }</dt>
                <dd>{ source_list(page, &reading.sources, &reading.pinpoint) }</dd>
            </dl>
        </div>
    }
}

/// The day for which a place of a mission's record holds.
fn recorded_for(l: Locale, mission: &Mission, layer: Layer) -> String {
    let date = match layer {
        Layer::Life => None,
        Layer::Start => mission.start,
        Layer::JapanEntry => mission.japan_entry(),
        Layer::Phase(place) => mission.phases.get(place).map(|phase| phase.from),
    };
    date.map_or_else(|| words::word(l, "layer-life").to_string(), |date| format::date(l, date))
}
