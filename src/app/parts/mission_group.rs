//! A group of missions that is counted apart, in the same words.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::parts::mission_table::{MissionTable, MissionTableProps};
use crate::app::results::{Moved, Row};
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::piece::piece;
use crate::app::words;
use crate::i18n::text;
use crate::model::mission::Kind;
use crate::model::verdict::Step;

/// Properties of [`MissionGroup`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct MissionGroupProps {
    pub(crate) kind: Kind,
    /// Rows that are shown: all, or those that the filter finds.
    pub(crate) rows: Vec<Rc<Row>>,
    /// In the order of [`Step::ALL`].
    pub(crate) steps: Vec<Moved>,
    /// Missions of the group that have a verdict.
    pub(crate) total: u32,
    pub(crate) step: Step,
    pub(crate) chosen: Option<u16>,
    pub(crate) is_open: bool,
}

/// The group.
#[component]
pub(crate) fn MissionGroup(props: &MissionGroupProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let of = |step: Step| props.steps.get(step.index()).map_or(0, |moved| moved.count);
    let about = words::maybe(l, &format!("kind-{}-about", props.kind.id()));
    html! {
        <details class="mission-group" id={format!("group-{}", words::kebab(props.kind.id()))} open={props.is_open}>
            <summary class="mission-group__summary">
                { icon(Icon::Chevron, "disclosure__marker") }
                <h3 class="mission-group__title">{ words::word(l, &format!("kind-{}", props.kind.id())) }</h3>
                <span class="mission-group__count">{ text::group_sentence(l, text::GroupSentence { count: of(props.step), step: props.step.id(), total: props.total }) }</span>
            </summary>
            <div class="mission-group__body">
                if let Some(about) = about {
                    <p class="mission-group__about">{ about }</p>
                }
                <ul class="mission-group__ladder">
                    for step in Step::ALL {
                        <li class="mission-group__step" key={step.id()}>
                            <span>{ words::step(l, *step) }</span>
                            <span class="mission-group__number">{ of(*step) }</span>
                        </li>
                    }
                </ul>
                { piece::<MissionTable>(yew::props!(MissionTableProps {
                    rows: props.rows.clone(),
                    step: props.step,
                    chosen: props.chosen,
                    caption: words::word(l, &format!("kind-{}", props.kind.id())),
                })) }
            </div>
        </details>
    }
}
