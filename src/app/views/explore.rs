//! The missions under the chosen rules: first clicks, pins, what changed, the table, groups counted apart.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::browser::letters::folded;
use crate::app::hooks::{Page, use_effect_on, use_page};
use crate::app::parts::change_list::{ChangeList, ChangeListProps};
use crate::app::parts::hints::hints;
use crate::app::parts::joined_pins::{JoinedPins, JoinedPinsProps};
use crate::app::parts::mission_group::{MissionGroup, MissionGroupProps};
use crate::app::parts::mission_table::{MissionTable, MissionTableProps};
use crate::app::results::{Results, Row};
use crate::app::widgets::piece::{keyed, piece};
use crate::app::widgets::search_box::{SearchBoxProps, search_box};
use crate::app::words;
use crate::data::catalog::Catalog;
use crate::i18n::{Locale, format, text};
use crate::model::mission::{Kind, Mission};
use crate::model::order;
use crate::model::verdict::Step;
use crate::rules::settings::PolicySettings;

/// Groups that are counted apart, in their order.
const APART: &[Kind] = &[
    Kind::BeforeTheAct,
    Kind::OtherUn,
    Kind::NotUn,
    Kind::Relief,
    Kind::Election,
    Kind::Hypothetical,
];

/// Properties of [`Explore`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ExploreProps {
    pub(crate) results: Rc<Results>,
    pub(crate) settings: PolicySettings,
    pub(crate) baseline: PolicySettings,
    pub(crate) step: Step,
    pub(crate) chosen: Option<u16>,
}

/// The screen.
#[component]
pub(crate) fn Explore(props: &ExploreProps) -> Html {
    let filter = use_state_eq(String::new);
    let page = use_page();
    // Nothing is folded before somebody types: the page is drawn without a browser too.
    let is_filtered = !filter.trim().is_empty();
    let haystacks = use_memo((page.clone(), is_filtered), |(page, is_filtered)| {
        let page = page.as_ref().filter(|_| *is_filtered);
        page.map(|page| haystacks(&page.catalog)).unwrap_or_default()
    });
    let Some(page) = page else { return Html::default() };
    let needle = if is_filtered { folded(filter.trim()) } else { String::new() };
    let is_found = |row: &&Rc<Row>| {
        !is_filtered
            || haystacks.iter().any(|(code, text)| *code == row.code && text.contains(&needle))
    };
    let main: Vec<Rc<Row>> = props.results.of_kind(Kind::Main).filter(is_found).cloned().collect();
    let apart: Vec<(Kind, Vec<Rc<Row>>)> = APART
        .iter()
        .map(|kind| (*kind, props.results.of_kind(*kind).filter(is_found).cloned().collect()))
        .collect();
    let found = main.len() + apart.iter().map(|(_, rows)| rows.len()).sum::<usize>();
    html! {
        <div class="explore">
            if props.settings == props.baseline {
                <div class="explore__section">{ hints(&page, &props.settings) }</div>
            }
            { piece::<JoinedPins>(yew::props!(JoinedPinsProps { results: Rc::clone(&props.results), step: props.step, chosen: props.chosen })) }
            if props.settings != props.baseline {
                { changes(props) }
            }
            { table(&page, props, &filter, main, found) }
            if apart.iter().any(|(_, rows)| !rows.is_empty()) {
                { groups(&page, props, apart, is_filtered) }
            }
        </div>
    }
}

/// What the filter looks into: short and full names, areas and places in every language.
fn haystacks(catalog: &Catalog) -> Vec<(u16, String)> {
    let of = |mission: &Mission| {
        let each = Locale::ALL.map(|l| {
            let known_as = words::known_as(l, mission).unwrap_or_default();
            format!("{} {} {known_as}", words::mission(l, mission), words::countries(l, mission))
        });
        (mission.code, folded(&format!("{} {}", mission.acronym, each.join(" "))))
    };
    catalog.missions.iter().map(of).collect()
}

fn changes(props: &ExploreProps) -> Html {
    let changed = |row: &&Rc<Row>| row.is_changed();
    let mut rows: Vec<Rc<Row>> =
        props.results.of_kind(Kind::Main).filter(changed).cloned().collect();
    // Those that reach or leave the step come first; the order within stays that of the table.
    order::sort_by_key(&mut rows, |row| {
        row.base.reaches(props.step) == row.now.reaches(props.step)
    });
    let elsewhere =
        props.results.rows.iter().filter(|row| row.kind != Kind::Main && row.is_changed()).count();
    piece::<ChangeList>(yew::props!(ChangeListProps {
        rows,
        elsewhere,
        step: props.step,
        is_policy_changed: true
    }))
}

fn table(
    page: &Page,
    props: &ExploreProps,
    filter: &UseStateHandle<String>,
    rows: Vec<Rc<Row>>,
    found: usize,
) -> Html {
    let l = page.locale;
    let oninput = {
        let filter = filter.clone();
        Callback::from(move |words: String| filter.set(words))
    };
    let about = words::word(l, &format!("step-{}-about", props.step.id()));
    let caption = text::missions_caption(
        l,
        text::MissionsCaption { about: &about, step: &words::step(l, props.step) },
    )
    .into_owned();
    html! {
        <section class="explore__section" aria-labelledby="missions">
            <h2 class="explore__heading" id="missions" tabindex="-1">
                { text::missions_title(l) }
                <span class="explore__heading-note">{ text::missions_note(l) }</span>
            </h2>
            <div class="explore__filter">
                { search_box(yew::props!(SearchBoxProps {
                    id: "search",
                    label: text::filter_label(l).into_owned(),
                    placeholder: text::filter_placeholder(l).into_owned(),
                    clear: text::filter_clear(l).into_owned(),
                    value: AttrValue::from((**filter).clone()),
                    is_possible: page.is_live,
                    oninput,
                })) }
                { piece::<FilterCount>(yew::props!(FilterCountProps { is_filtered: !filter.trim().is_empty(), found })) }
            </div>
            // Where nothing at all is found the count says so.
            if rows.is_empty() && found > 0 {
                <p class="explore__empty">{ text::filter_empty(l) }</p>
            } else if !rows.is_empty() {
                { piece::<MissionTable>(yew::props!(MissionTableProps { rows, step: props.step, chosen: props.chosen, caption })) }
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct FilterCountProps {
    is_filtered: bool,
    found: usize,
}

/// How many the filter finds; said as well as shown.
#[component]
fn FilterCount(props: &FilterCountProps) -> Html {
    let page = use_page();
    let said = page.as_ref().filter(|_| props.is_filtered).map(|page| {
        let found = format::count(props.found);
        text::said_filter(page.locale, found).into_owned()
    });
    let say = page.map(|page| page.say);
    use_effect_on(said.clone(), move |said| {
        if let (Some(say), Some(said)) = (say, said) {
            say.emit(said.clone());
        }
    });
    html! { if let Some(said) = said { <p class="search-box__found">{ said }</p> } }
}

fn groups(
    page: &Page,
    props: &ExploreProps,
    apart: Vec<(Kind, Vec<Rc<Row>>)>,
    is_filtered: bool,
) -> Html {
    let l = page.locale;
    html! {
        <section class="explore__section" aria-labelledby="groups-title">
            <h2 class="explore__heading" id="groups-title">
                { text::groups_title(l) }
                <span class="explore__heading-note">{ text::groups_note(l) }</span>
            </h2>
            <div class="explore__groups">
                for (kind, rows) in apart.into_iter().filter(|(_, rows)| !rows.is_empty()) {
                    { keyed::<MissionGroup>(&kind.id(), yew::props!(MissionGroupProps {
                        kind,
                        rows,
                        steps: Step::ALL.iter().map(|step| props.results.moved(kind, *step)).collect::<Vec<_>>(),
                        total: props.results.ladder(kind).total(),
                        step: props.step,
                        chosen: props.chosen,
                        is_open: is_filtered,
                    })) }
                }
            </div>
        </section>
    }
}
