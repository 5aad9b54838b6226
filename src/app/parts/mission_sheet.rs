//! One mission: verdict, every ask with its reasons, what Japan did, what is not known, and what the result does not say.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::{Page, use_page};
use crate::app::parts::ask_card::{AskCard, AskCardProps};
use crate::app::parts::factors_part::factors_part;
use crate::app::parts::facts_part::{FactsPart, FactsPartProps, event};
use crate::app::parts::flips_part::{FlipsPart, FlipsPartProps};
use crate::app::parts::japan_part::japan_part;
use crate::app::parts::readings_part::{Under, readings_part};
use crate::app::parts::source_list::source_list;
use crate::app::parts::standing_notice::{standing_notice, with_factors};
use crate::app::parts::verdict_box::verdict_box;
use crate::app::results::Row;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::piece::{keyed, piece};
use crate::app::widgets::select::{SelectProps, select};
use crate::app::words;
use crate::i18n::explain::clause::{Clause, Explainer};
use crate::i18n::{Locale, explain, format, text};
use crate::model::date::CivilDate;
use crate::model::fact::Fact;
use crate::model::mission::{AsOf, Mission};
use crate::model::outcome::Outcome;
use crate::model::phase::Phase;
use crate::model::stance::Stance;
use crate::model::verdict::Step;
use crate::rules::assess::Docket;
use crate::rules::evidence::missing_facts;
use crate::rules::mark::{Mark, mark};
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;
use crate::session::note::Note;

/// Properties of [`MissionSheet`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MissionSheetProps {
    pub(crate) row: Rc<Row>,
    pub(crate) step: Step,
    pub(crate) settings: PolicySettings,
    pub(crate) baseline: PolicySettings,
    /// The day whose facts are judged, on which one of its phases begins; none: its reference date.
    pub(crate) day: Option<CivilDate>,
    /// The stance that is taken on its contested facts.
    pub(crate) taken: Option<Stance>,
    /// What is noted of the five factors, of every mission.
    pub(crate) notes: Rc<[Note]>,
}

/// The sheet.
#[component]
pub(crate) fn MissionSheet(props: &MissionSheetProps) -> Html {
    let page = use_page();
    // What is noted or looked at proves nothing anew.
    let MissionSheetProps { settings, baseline, day, .. } = *props;
    let judged = use_memo(
        (page.clone(), Rc::clone(&props.row), settings, baseline, day),
        |(page, row, settings, baseline, day)| {
            let page = page.as_ref()?;
            let mission = page.catalog.mission_by_code(row.code)?;
            Some(Judged::of(page, mission, row, [settings, baseline], *day))
        },
    );
    let (Some(page), Some(judged)) = (page, judged.as_ref()) else { return Html::default() };
    let l = page.locale;
    let Some(mission) = page.catalog.mission_by_code(props.row.code) else {
        return Html::default();
    };
    html! {
        <article class="mission-sheet" aria-labelledby="sheet-heading">
            { head(&page, mission, props.day) }
            { verdict_box(l, mission, &judged.row, props.step, judged.as_of) }
            { day_chooser(&page, mission, props.day) }
            if let Some(setting) = words::maybe(l, &format!("mission-{}-setting", mission.id)) {
                <section class="mission-sheet__section"><h3>{ text::setting_title(l) }</h3><p>{ setting }</p></section>
            }
            { readings(&page, props) }
            if props.row.now.verdict.is_some() && props.day.is_none() {
                { piece::<FlipsPart>(yew::props!(FlipsPartProps { code: props.row.code, step: props.step, settings: props.settings })) }
            }
            { asks(l, mission, props.step, judged) }
            { japan_part(&page, mission) }
            { piece::<FactsPart>(yew::props!(FactsPartProps { code: props.row.code })) }
            { unknown(l, mission, judged.as_of, &props.settings) }
            { sureness(&page, mission) }
            if page.is_worded {
                { with_factors(l, factors_part(&page, props.row.code, &props.notes)) }
            } else {
                { standing_notice(l) }
            }
        </article>
    }
}

fn readings(page: &Page, props: &MissionSheetProps) -> Html {
    let mission = page.recorded.mission_by_code(props.row.code);
    let under = Under {
        settings: &props.settings,
        step: props.step,
        taken: props.taken,
        is_first_day: props.day.is_none(),
    };
    mission.map(|mission| readings_part(page, mission, &under)).unwrap_or_default()
}

/// For each ask: the category that decided, and its conditions.
type Told = Vec<(AttrValue, Vec<Clause>)>;

/// The mission by the facts of the chosen day.
#[derive(PartialEq)]
struct Judged {
    as_of: AsOf,
    row: Rc<Row>,
    told: Told,
}

impl Judged {
    fn of(
        page: &Page,
        mission: &Mission,
        first: &Rc<Row>,
        [settings, baseline]: [&PolicySettings; 2],
        day: Option<CivilDate>,
    ) -> Self {
        let as_of = AsOf::chosen(day);
        let docket = Docket::new(mission, as_of);
        let under =
            |settings: &PolicySettings| docket.assess(settings, page.catalog.applies_to(settings));
        let row = match day {
            None => Rc::clone(first),
            Some(_) => Rc::new(Row {
                code: mission.code,
                kind: mission.kind,
                now: under(settings),
                base: under(baseline),
            }),
        };
        let explainer = Explainer::new(page.locale, &page.catalog, mission, as_of, settings);
        let told = mission.asks.iter().map(|ask| {
            let (category, clauses) = explainer.clauses(&docket.prove(*ask, settings));
            (AttrValue::from(explain::name::provision(page.locale, category)), clauses)
        });
        Self { as_of, row, told: told.collect() }
    }
}

fn head(page: &Page, mission: &Mission, day: Option<CivilDate>) -> Html {
    let l = page.locale;
    let judged_at = day.map_or_else(|| judged_at(l, mission), |day| format::date(l, day));
    let (title, full) = (words::title(l, mission), words::mission(l, mission));
    let area = words::area(l, mission);
    let facts = [
        (
            text::sheet_period(l),
            words::period(l, mission).unwrap_or_default(),
            mission.are_dates_checked,
        ),
        (text::sheet_area(l), area, true),
        (text::sheet_authorised(l), mission.authorised_by.clone(), mission.is_resolution_checked),
        (text::sheet_judged_at(l), judged_at, true),
    ];
    html! {
        <header class="mission-sheet__head">
            <h2 class="mission-sheet__title" id="sheet-heading" tabindex="-1">{ &title }</h2>
            { button(yew::props!(ButtonProps {
                id: "sheet-close",
                class: "button--quiet",
                icon: Icon::Close,
                label: text::sheet_close(l).into_owned(),
                onclick: page.does(Action::MissionChosen(None)),
            })) }
            if full != title {
                <p class="mission-sheet__full">{ full }</p>
            }
            <dl class="mission-sheet__facts">
                for (term, value, is_checked) in facts.into_iter().filter(|(_, value, _)| !value.is_empty()) {
                    <dt class="mission-sheet__term">{ term }</dt>
                    <dd>{ value }if !is_checked { { text::unchecked(l) } }</dd>
                }
            </dl>
        </header>
    }
}

fn judged_at(l: Locale, mission: &Mission) -> String {
    match (mission.japan_entry(), mission.start) {
        (Some(entry), _) => text::sheet_judged_entry(l, &format::date(l, entry)).into_owned(),
        (None, Some(start)) => text::sheet_judged_start(l, &format::date(l, start)).into_owned(),
        (None, None) => String::new(),
    }
}

/// The days on which a fact changed: verdict, reasons and what is not known follow the one that is chosen.
fn day_chooser(page: &Page, mission: &Mission, day: Option<CivilDate>) -> Html {
    if mission.phases.is_empty() || !page.is_worded {
        return Html::default();
    }
    let l = page.locale;
    let days = mission.phases.iter().map(|phase| {
        let event = words::event_word(l, phase).unwrap_or_else(|| event(l, mission, phase));
        let words = text::sheet_day(
            l,
            text::SheetDay { date: &format::date(l, phase.from), event: &event },
        )
        .into_owned();
        (AttrValue::from(phase.from.to_string()), AttrValue::from(words))
    });
    // In the order of time; the first day need not be the earliest that is recorded.
    let is_before = |phase: &&Phase| {
        mission.reference_date().is_some_and(|first| phase.from.earliest() < first.earliest())
    };
    let before = mission.phases.iter().take_while(is_before).count();
    let mut entries: Vec<_> = days.collect();
    entries.insert(before, (AttrValue::Static(""), AttrValue::from(judged_at(l, mission))));
    let mut about = text::sheet_day_about(l).into_owned();
    if has_two_records(mission) {
        about = text::two_sentences(
            l,
            text::TwoSentences { first: &about, second: &text::sheet_day_twice(l) },
        )
        .into_owned();
    }
    select(yew::props!(SelectProps {
        id: "sheet-day",
        label: text::sheet_day_label(l).into_owned(),
        entries,
        chosen: AttrValue::from(day.map(|day| day.to_string()).unwrap_or_default()),
        is_possible: page.is_live,
        onchoose: {
            let page = page.clone();
            Callback::from(move |value: AttrValue| {
                page.dispatch.dispatch(Action::DayChosen(CivilDate::parse(&value)));
            })
        },
        about: AttrValue::from(about),
    }))
}

/// Whether a phase that begins on the first day has other facts than the record of that day.
fn has_two_records(mission: &Mission) -> bool {
    let first = mission.reference_date();
    let begins = mission.phases.iter().find(|phase| Some(phase.from) == first);
    begins.is_some_and(|phase| {
        mission.claims(AsOf::Reference) != mission.claims(AsOf::On(phase.from))
    })
}

fn asks(l: Locale, mission: &Mission, step: Step, judged: &Judged) -> Html {
    let Judged { row, told, .. } = judged;
    let pairs: Vec<_> = row.now.rulings.iter().zip(&row.base.rulings).zip(told).collect();
    // Opened: the first core ask that does not pass, or the first of all.
    let first = pairs
        .iter()
        .position(|((is, _), _)| is.ask.is_core && is.outcome != Outcome::Pass)
        .or((mark(&row.now, step) != Mark::NotApplied).then_some(0));
    html! {
        <section class="mission-sheet__section" aria-labelledby="asks-title">
            <h3 id="asks-title">{ text::asks_title(l) }</h3>
            <p class="mission-sheet__note">{ text::asks_note(l, format::count(pairs.len())) }</p>
            <div>
                for (place, ((is, was), (category, clauses))) in pairs.into_iter().enumerate() {
                    { keyed::<AskCard>(&format!("{}-{place}", row.code), yew::props!(AskCardProps {
                        ask: is.ask,
                        outcome: is.outcome,
                        was: was.outcome,
                        is_sent: mission.was_sent(is.ask),
                        is_open: Some(place) == first,
                        category: category.clone(),
                        clauses: clauses.clone(),
                    })) }
                }
            </div>
        </section>
    }
}

fn unknown(l: Locale, mission: &Mission, as_of: AsOf, settings: &PolicySettings) -> Html {
    let docket = Docket::new(mission, as_of);
    let unknown: Vec<Fact> = missing_facts(&docket, &mission.asks, settings).iter().collect();
    html! {
        <section class="mission-sheet__section" aria-labelledby="unknown-title">
            <h3 id="unknown-title">{ text::unknown_title(l) }</h3>
            if unknown.is_empty() {
                <p class="mission-sheet__note">{ text::unknown_none(l) }</p>
            } else {
                <ul class="mission-sheet__list">
                    for fact in unknown {
                        <li key={fact.id()}>{ words::word(l, &format!("fact-{}", fact.id())) }</li>
                    }
                </ul>
            }
        </section>
    }
}

fn sureness(page: &Page, mission: &Mission) -> Html {
    let l = page.locale;
    html! {
        <section class="mission-sheet__section" aria-labelledby="codings-title">
            <h3 id="codings-title">{ text::codings_title(l) }</h3>
            <p class="mission-sheet__note">{ text::codings_author(l) }</p>
            <ul class="mission-sheet__list">
                <li>{ words::word(l, &format!("confidence-{}", mission.confidence.id())) }</li>
                <li>{ words::word(l, &format!("chapter-vii-{}", mission.chapter_vii.id())) }</li>
                if !mission.is_japanese_name_checked { <li>{ text::sheet_names_differ(l) }</li> }
            </ul>
            if let Some(note) = words::maybe(l, &format!("mission-{}-note", mission.id)) {
                <p>{ note }</p>
            }
            <h4>{ text::sources_title(l) }</h4>
            { source_list(page, &mission.sources, "") }
        </section>
    }
}
