//! Missions as a table in steady order: name, verdict, reason in one line.
//!
//! Looks are a grid, so roles are written out: browsers drop a table's meaning when its display changes.

use std::borrow::Cow;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::parts::mission_name::mission_name;
use crate::app::parts::verdict_mark::{Size, verdict};
use crate::app::results::Row;
use crate::app::widgets::piece::keyed;
use crate::i18n::explain::reason;
use crate::i18n::{Locale, format, text};
use crate::model::outcome::Outcome;
use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::Assessment;
use crate::rules::mark::mark;

/// Properties of [`MissionTable`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MissionTableProps {
    pub(crate) rows: Vec<Rc<Row>>,
    pub(crate) step: Step,
    pub(crate) chosen: Option<u16>,
    pub(crate) caption: AttrValue,
}

/// The table.
#[component]
pub(crate) fn MissionTable(props: &MissionTableProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    html! {
        <table class="mission-table" role="table">
            <caption class="mission-table__caption">{ &props.caption }</caption>
            <thead class="mission-table__head" role="rowgroup">
                <tr class="mission-table__row mission-table__row--head" role="row">
                    <th class="mission-table__cell" role="columnheader" scope="col">{ text::column_mission(l) }</th>
                    <th class="mission-table__cell" role="columnheader" scope="col">{ text::column_verdict(l) }</th>
                    <th class="mission-table__cell" role="columnheader" scope="col">{ text::column_reason(l) }</th>
                </tr>
            </thead>
            <tbody class="mission-table__body" role="rowgroup">
                for row in &props.rows {
                    { keyed::<TableRow>(&row.code, yew::props!(TableRowProps { row: Rc::clone(row), step: props.step, is_chosen: props.chosen == Some(row.code) })) }
                }
            </tbody>
        </table>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct TableRowProps {
    row: Rc<Row>,
    step: Step,
    is_chosen: bool,
}

#[component]
fn TableRow(props: &TableRowProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let shown = mark(&props.row.now, props.step);
    let class = if props.is_chosen {
        "mission-table__row mission-table__row--chosen"
    } else {
        "mission-table__row"
    };
    html! {
        <tr {class} role="row" aria-current={props.is_chosen.then_some("true")}>
            <th class="mission-table__cell" role="rowheader" scope="row">{ mission_name(props.row.code, "mission", true) }</th>
            <td class="mission-table__cell mission-table__verdict" role="cell">
                { verdict(l, shown, Size::Usual) }
                { changed(l, &props.row, props.step) }
            </td>
            <td class="mission-table__cell mission-table__reason" role="cell">
                { reason::line_at(l, &props.row.now, props.step) }
                { judgements(l, &props.row.now, props.step) }
            </td>
        </tr>
    }
}

/// Of a mission in part: how many core asks turn on a judgement.
pub(crate) fn judgements(l: Locale, assessment: &Assessment, step: Step) -> Html {
    let count = assessment.core_count(Outcome::Contested);
    let is_in_part = step == Step::Everything && assessment.verdict == Some(Verdict::InPart);
    if !is_in_part || count == 0 {
        return Html::default();
    }
    html! { <>{ " " }{ text::verdict_judgements(l, format::count(count)) }</> }
}

/// What is said of a change in a row. It keeps its place where there is nothing to say: a word is set faster than a piece is made.
fn changed(l: Locale, row: &Row, step: Step) -> Html {
    const PLAIN: &str = "mission-table__changed";
    let (class, words) = match (row.base.reaches(step), row.now.reaches(step)) {
        (false, true) => {
            ("mission-table__changed mission-table__changed--more", text::newly_qualifies(l))
        }
        (true, false) => {
            ("mission-table__changed mission-table__changed--less", text::no_longer_qualifies(l))
        }
        _ if row.is_changed() => (PLAIN, changed_word(l, row, step)),
        _ => (PLAIN, "".into()),
    };
    html! { <span {class}>{ words }</span> }
}

/// The word for a change: of what the mark shows, or only of something that would be asked.
pub(crate) fn changed_word(l: Locale, row: &Row, step: Step) -> Cow<'static, str> {
    if mark(&row.base, step) == mark(&row.now, step) {
        text::changed_within(l)
    } else {
        text::changed_word(l)
    }
}
