//! Missions over time: what would become of an assignment from phase to phase, the law's steps, and Japan's participations.

use std::borrow::Cow;

use yew::prelude::*;

use crate::app::hooks::{Page, use_page};
use crate::app::parts::facts_part::event;
use crate::app::parts::law_steps::law_steps;
use crate::app::parts::source_list::title;
use crate::app::parts::timeline_drawing::{Bar, drawing};
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::model::date::CivilDate;
use crate::model::lever::Lever;
use crate::model::mission::{AsOf, Kind, Mission};
use crate::model::order;
use crate::model::phase::Phase;
use crate::model::plan::Plan;
use crate::model::source::SourceKind;
use crate::model::verdict::Verdict;
use crate::rules::assess::AppliesTo;
use crate::rules::course::{self, Later, State, Stretch};
use crate::rules::locks;
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;

/// The groups of real operations, each drawn by itself.
const GROUPS: [Kind; 4] = [Kind::Main, Kind::BeforeTheAct, Kind::OtherUn, Kind::NotUn];

/// Properties of [`Timeline`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct TimelineProps {
    pub(crate) settings: PolicySettings,
    pub(crate) applies_to: AppliesTo,
    pub(crate) chosen: Option<u16>,
}

/// The screen.
#[component]
pub(crate) fn Timeline(props: &TimelineProps) -> Html {
    let page = use_page();
    let bars = use_memo(
        (page.clone(), props.settings, props.applies_to),
        |(page, settings, applies_to)| {
            let missions = page.iter().flat_map(|page| page.catalog.missions.iter());
            missions
                .filter(|mission| GROUPS.contains(&mission.kind))
                .map(|mission| bar(page.as_ref(), mission, settings, *applies_to))
                .collect::<Vec<Bar>>()
        },
    );
    let Some(page) = page else { return Html::default() };
    let l = page.locale;
    let lapse = locks::effective(&props.settings).option(Lever::Lapse);
    html! {
        <article class="timeline">
            <h2 class="timeline__title" id="screen-title" tabindex="-1">{ text::timeline_title(l) }</h2>
            <p>{ text::timeline_about(l) }</p>
            <p class="timeline__lapse">
                { text::timeline_lapse(l, text::TimelineLapse { lever: &words::lever(l, Lever::Lapse), option: &words::option(l, &page.catalog, Lever::Lapse, lapse) }) }
            </p>
            for kind in GROUPS {
                { group(&page, props, kind, &bars) }
            }
            { law_steps(&page, &props.settings) }
        </article>
    }
}

fn bar(
    page: Option<&Page>,
    mission: &Mission,
    settings: &PolicySettings,
    applies_to: AppliesTo,
) -> Bar {
    let plans = page.iter().flat_map(|page| plans(page, mission));
    Bar {
        code: mission.code,
        kind: mission.kind,
        name: mission.acronym.clone(),
        start: mission.start,
        end: mission.end,
        stretches: course::course(mission, settings, applies_to),
        japan: plans.map(|plan| within(mission, plan)).collect(),
    }
}

/// Japan's assignments to a mission.
fn plans<'a>(page: &'a Page, mission: &'a Mission) -> impl Iterator<Item = &'a Plan> {
    page.catalog.plans.iter().filter(|plan| plan.operations.contains(&mission.id))
}

/// When Japan took part; where the assignment was longer than the mission, both.
fn took_part(l: Locale, mission: &Mission, plan: &Plan) -> Cow<'static, str> {
    let (from, to) = within(mission, plan);
    let (here, whole) = (format::period(l, from, to), format::period(l, plan.start, plan.end));
    if here == whole {
        return text::timeline_japan(l, &here);
    }
    text::timeline_japan_within(l, text::TimelineJapanWithin { here: &here, whole: &whole })
}

/// The part of an assignment that lies within a mission: one assignment can be for two missions, one after the other.
fn within(mission: &Mission, plan: &Plan) -> (CivilDate, Option<CivilDate>) {
    let starts = mission.start.filter(|start| start.earliest() > plan.start.latest());
    let ends = mission.end.filter(|end| plan.end.is_none_or(|to| end.latest() < to.earliest()));
    (starts.unwrap_or(plan.start), ends.or(plan.end))
}

fn group(page: &Page, props: &TimelineProps, kind: Kind, bars: &[Bar]) -> Html {
    let l = page.locale;
    let bars: Vec<&Bar> = bars.iter().filter(|bar| bar.kind == kind).collect();
    let name = words::word(l, &format!("kind-{}", kind.id()));
    let id = format!("timeline-{}", words::kebab(kind.id()));
    html! {
        <section aria-labelledby={id.clone()} key={kind.id()}>
            <h3 {id}>{ &name }</h3>
            { drawing(page, &bars, props.chosen) }
            <details class="timeline__words" open={kind == Kind::Main}>
                { disclosure_summary(&text::timeline_in_words(l, format::count(bars.len()))) }
                <ul class="timeline__missions">
                    for bar in &bars {
                        { mission(page, props, bar) }
                    }
                </ul>
            </details>
        </section>
    }
}

/// A mission in words: each stretch with its state, what brought it, and on what that rests.
fn mission(page: &Page, props: &TimelineProps, bar: &Bar) -> Html {
    let l = page.locale;
    let Some(mission) = page.catalog.mission_by_code(bar.code) else { return Html::default() };
    let label = words::mission_in(l, mission, &words::area(l, mission));
    html! {
        <li class="timeline__mission" key={bar.code}>
            { button(yew::props!(ButtonProps { class: "button--quiet", label, onclick: page.does(Action::MissionChosen(Some(bar.code))) })) }
            if bar.stretches.is_empty() {
                <p>{ words::word(l, "verdict-none") }</p>
            }
            <ol class="timeline__stretches">
                for (place, told) in told(page, mission, &bar.stretches).into_iter().enumerate() {
                    <li key={place}>{ told }</li>
                }
            </ol>
            if let Some(later) = later(mission, props) {
                <p>{ said_later(l, later) }</p>
            }
            for plan in plans(page, mission) {
                <p class="timeline__japan">{ took_part(l, mission, plan) }</p>
            }
        </li>
    }
}

fn later(mission: &Mission, props: &TimelineProps) -> Option<Later> {
    course::later(mission, AsOf::Reference, &props.settings, props.applies_to, course::is_met)
}

fn said_later(l: Locale, later: Later) -> Cow<'static, str> {
    match later.until {
        Some(until) => text::timeline_later_until(
            l,
            text::TimelineLaterUntil {
                since: &format::date(l, later.since),
                until: &format::date(l, until),
            },
        ),
        None => text::timeline_later(l, &later.since.year.to_string()),
    }
}

/// Each stretch and each event that changes nothing, in the order of their days.
fn told(page: &Page, mission: &Mission, stretches: &[Stretch]) -> Vec<Html> {
    let mut told: Vec<(Option<CivilDate>, Html)> = stretches
        .iter()
        .map(|stretch| (stretch.from.or(mission.start), said(page, mission, stretch)))
        .collect();
    let phases = mission.phases.iter().enumerate().filter(|_| !stretches.is_empty());
    for (place, phase) in phases {
        if !stretches.iter().any(|stretch| stretch.phase == Some(place)) {
            told.push((Some(phase.from), unchanged(page, mission, phase)));
        }
    }
    order::sort_by_key(&mut told, |(date, _)| date.map(CivilDate::earliest));
    told.into_iter().map(|(_, html)| html).collect()
}

/// An event that changes nothing under the rules that are set.
fn unchanged(page: &Page, mission: &Mission, phase: &Phase) -> Html {
    let (l, from) = (page.locale, format::date(page.locale, phase.from));
    let words = match words::event_word(l, phase) {
        Some(event) => {
            text::timeline_unchanged(l, text::TimelineUnchanged { event: &event, from: &from })
        }
        None => text::timeline_unchanged_other(l, &from),
    };
    html! { <>{ words }{ basis(page, mission, phase) }</> }
}

fn said(page: &Page, mission: &Mission, stretch: &Stretch) -> Html {
    let l = page.locale;
    let in_part = stretch.state == State::Resumed && stretch.verdict == Verdict::InPart;
    let state = if in_part { "resumed-in-part" } else { stretch.state.id() };
    let state = words::word(l, &format!("state-{state}"));
    let from = stretch.from.map(|date| format::date(l, date)).unwrap_or_default();
    let phase = stretch.phase.and_then(|place| mission.phases.get(place));
    let event = phase.and_then(|phase| words::event_word(l, phase));
    // What only time has ended has no event.
    let by_time = || AttrValue::from(text::timeline_not_restored(l).into_owned());
    let is_by_time = phase.is_none() && stretch.state == State::Ended;
    let event = event.or_else(|| is_by_time.then(by_time));
    html! {
        <>
            { match &event {
                Some(event) => text::timeline_stretch(l, text::TimelineStretch { event, from: &from, state: &state }),
                None => text::timeline_start(l, text::TimelineStart { from: &from, state: &state }),
            } }
            if stretch.may_pause { { text::timeline_pause(l) } }
            if let Some(phase) = phase {
                { basis(page, mission, phase) }
            } else if !is_by_time {
                { titles(page, &mission.sources) }
            }
        </>
    }
}

/// What happened, where no word says it, and the sources that tell of it.
fn basis(page: &Page, mission: &Mission, phase: &Phase) -> Html {
    let l = page.locale;
    let own = words::event_word(l, phase).is_none().then(|| event(l, mission, phase));
    html! {
        <>
            if let Some(own) = own { <p>{ own }</p> }
            { titles(page, &phase.told_by()) }
        </>
    }
}

/// The sources that tell of an event; of a first day, those of the mission.
fn titles<T: AsRef<str>>(page: &Page, sources: &[T]) -> Html {
    let named = sources.iter().filter_map(|id| page.catalog.source(id.as_ref()));
    let named: Vec<_> = named.filter(|source| source.kind != SourceKind::Memory).collect();
    html! {
        <span class="timeline__sources">
            if named.is_empty() { { text::timeline_unsourced(page.locale) } }
            for source in named {
                <span key={source.id.clone()} class="timeline__source">{ title(source) }</span>
            }
        </span>
    }
}
