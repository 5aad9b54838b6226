//! The missions Japan joined under the Act, best known first.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::parts::mission_table::changed_word;
use crate::app::parts::verdict_mark::{Size, mark_word, verdict_mark};
use crate::app::results::{Results, Row};
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::widgets::piece::piece;
use crate::app::words;
use crate::i18n::{format, text};
use crate::model::mission::{Kind, Mission};
use crate::model::verdict::Step;
use crate::rules::mark::mark;
use crate::session::action::Action;

/// Shown first, in this order.
const FIRST: &[&str] = &["untac", "undof", "untaet", "minustah", "unmiss"];

/// Properties of [`JoinedPins`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct JoinedPinsProps {
    pub(crate) results: Rc<Results>,
    pub(crate) step: Step,
    pub(crate) chosen: Option<u16>,
}

/// The pins.
#[component]
pub(crate) fn JoinedPins(props: &JoinedPinsProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let joined = |mission: &&Mission| {
        mission.japan_entry().is_some() && !matches!(mission.kind, Kind::Relief | Kind::Election)
    };
    let first: Vec<&Mission> =
        FIRST.iter().filter_map(|id| page.catalog.mission(id)).filter(joined).collect();
    let rest: Vec<&Mission> = page
        .catalog
        .missions
        .iter()
        .filter(joined)
        .filter(|mission| !FIRST.contains(&mission.id.as_str()))
        .collect();
    html! {
        <section class="explore__section joined-pins" aria-labelledby="joined-title">
            <h2 class="explore__heading" id="joined-title">
                { text::joined_title(l) }
                <span class="explore__heading-note">{ text::joined_note(l) }</span>
            </h2>
            { pins(props, &first) }
            if !rest.is_empty() {
                <details class="joined-pins__rest">
                    { disclosure_summary(&text::joined_rest(l, format::count(rest.len()))) }
                    { pins(props, &rest) }
                </details>
            }
        </section>
    }
}

fn pins(props: &JoinedPinsProps, missions: &[&Mission]) -> Html {
    let rows = missions.iter().filter_map(|mission| props.results.row(mission.code));
    html! {
        <ul class="joined-pins__list">
            for row in rows {
                <li key={row.code}>
                    { piece::<Pin>(yew::props!(PinProps { row: Rc::clone(row), step: props.step, is_chosen: props.chosen == Some(row.code) })) }
                </li>
            }
        </ul>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct PinProps {
    row: Rc<Row>,
    step: Step,
    is_chosen: bool,
}

#[component]
fn Pin(props: &PinProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let Some(mission) = page.catalog.mission_by_code(props.row.code) else {
        return Html::default();
    };
    let mark = mark(&props.row.now, props.step);
    // As in a row of the table, it keeps its place where there is nothing to say.
    let changed =
        if props.row.is_changed() { changed_word(l, &props.row, props.step) } else { "".into() };
    let place = words::known_as(l, mission);
    let place = place.unwrap_or_else(|| AttrValue::from(words::area(l, mission)));
    html! {
        <button
            type="button"
            class="joined-pins__pin"
            id={format!("pin-{}", mission.code)}
            aria-current={props.is_chosen.then_some("true")}
            aria-disabled={(!page.is_live).then_some("true")}
            onclick={page.does::<MouseEvent>(Action::MissionChosen(Some(mission.code)))}
        >
            <span class="joined-pins__mark">{ verdict_mark(mark, Size::Usual) }</span>
            <span class="joined-pins__name">{ place }{ " " }{ &mission.acronym }</span>
            <span class="joined-pins__word">{ mark_word(l, mark) }</span>
            <span class="joined-pins__foot">{ changed }</span>
        </button>
    }
}
