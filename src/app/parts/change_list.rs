//! What changed against the baseline, apart from the table, whose order stays.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::{Page, use_page};
use crate::app::parts::mission_name::mission_name;
use crate::app::parts::verdict_mark::{Size, verdict, verdict_mark};
use crate::app::results::Row;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::piece::keyed;
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::model::ask::Ask;
use crate::model::outcome::Outcome;
use crate::model::verdict::Step;
use crate::rules::mark::{mark, mark_of};

/// Rows shown before the visitor asks for all.
const SHOWN: usize = 6;
/// Asks shown of one mission.
const ASKS: usize = 4;

/// Properties of [`ChangeList`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ChangeListProps {
    /// Changed missions of the main group: those that reach or leave the step first.
    pub(crate) rows: Vec<Rc<Row>>,
    /// Changed missions of the other groups.
    pub(crate) elsewhere: usize,
    pub(crate) step: Step,
    /// Whether any rule differs from the baseline.
    pub(crate) is_policy_changed: bool,
}

/// The list.
#[component]
pub(crate) fn ChangeList(props: &ChangeListProps) -> Html {
    let is_all = use_state_eq(|| false);
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let shown = if *is_all { props.rows.len() } else { SHOWN };
    let hidden = props.rows.len().saturating_sub(SHOWN);
    let toggle = {
        let is_all = is_all.clone();
        Callback::from(move |()| is_all.set(!*is_all))
    };
    let label =
        if *is_all { text::changes_some(l) } else { text::changes_all(l, format::count(hidden)) };
    html! {
        <section class="explore__section change-list" aria-labelledby="changes-title" id="changes">
            <h2 class="explore__heading" id="changes-title">
                { text::changes_title(l) }
                <span class="explore__heading-note">{ text::changes_note(l, format::count(props.rows.len())) }</span>
            </h2>
            if props.rows.is_empty() {
                <p>{ if props.is_policy_changed { text::changes_no_effect(l) } else { text::changes_none(l) } }</p>
            } else {
                <ul class="change-list__list">
                    // Told apart by their places: other words are set faster than a row is made.
                    for (place, row) in props.rows.iter().take(shown).enumerate() {
                        { keyed::<ChangeRow>(&place, yew::props!(ChangeRowProps { row: Rc::clone(row), step: props.step })) }
                    }
                </ul>
            }
            if hidden > 0 {
                <div class="change-list__foot">{ button(yew::props!(ButtonProps { label, onclick: toggle, is_expanded: *is_all })) }</div>
            }
            if props.elsewhere > 0 {
                <p class="change-list__elsewhere">{ text::changes_elsewhere(l, format::count(props.elsewhere)) }</p>
            }
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct ChangeRowProps {
    row: Rc<Row>,
    step: Step,
}

#[component]
fn ChangeRow(props: &ChangeRowProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let (was, is) = (mark(&props.row.base, props.step), mark(&props.row.now, props.step));
    let asks = props.row.changed_asks();
    let more = asks.len().saturating_sub(ASKS);
    html! {
        <li class="change-list__row">
            <div>
                { mission_name(props.row.code, "changed", false) }
            </div>
            <div class="change-list__asks">
                <p class="change-list__verdict">
                    { verdict(l, was, Size::Small) }
                    if was != is {
                        { arrow(l) }
                        { verdict(l, is, Size::Small) }
                    }
                </p>
                <ul class="change-list__asks">
                    for (ask, was, is) in asks.iter().take(ASKS) {
                        { changed_ask(&page, *ask, *was, *is) }
                    }
                </ul>
                if more > 0 {
                    <p>{ text::change_more_asks(l, format::count(more)) }</p>
                }
            </div>
        </li>
    }
}

fn changed_ask(page: &Page, ask: Ask, was: Outcome, is: Outcome) -> Html {
    let l = page.locale;
    let (from, to) = (&words::outcome(l, was), &words::outcome(l, is));
    html! {
        <li class="change-list__ask">
            { verdict_mark(mark_of(is), Size::Small) }
            <span>{ text::change_ask(l, text::ChangeAsk { assignment: &words::assignment(l, ask), from, to, who: &words::personnel(l, ask) }) }</span>
        </li>
    }
}

/// An arrow that is read out as words.
fn arrow(l: Locale) -> Html {
    html! {
        <>
            { icon(Icon::Arrow, "change-list__arrow") }
            <span class="visually-hidden">{ text::change_to(l) }</span>
        </>
    }
}
