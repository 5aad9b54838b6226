//! One thing a mission would ask for: outcome, and each condition with its mark, sentence and citation.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::parts::citation::citations;
use crate::app::parts::verdict_mark::{Size, verdict_mark};
use crate::app::widgets::icon::{Icon, icon};
use crate::app::widgets::tag::{Look, tag};
use crate::app::words;
use crate::i18n::explain::clause::Clause;
use crate::i18n::{Locale, text};
use crate::model::ask::Ask;
use crate::model::outcome::Outcome;
use crate::rules::mark::mark_of;

/// Properties of [`AskCard`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct AskCardProps {
    pub(crate) ask: Ask,
    pub(crate) outcome: Outcome,
    /// Outcome under the baseline.
    pub(crate) was: Outcome,
    pub(crate) is_sent: bool,
    /// Opened when the sheet is.
    pub(crate) is_open: bool,
    /// The category it was decided under, and every condition.
    pub(crate) category: AttrValue,
    pub(crate) clauses: Vec<Clause>,
}

/// An ask.
#[component]
pub(crate) fn AskCard(props: &AskCardProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    html! {
        <details class="ask-card" open={props.is_open}>
            <summary class="ask-card__summary">
                { verdict_mark(mark_of(props.outcome), Size::Usual) }
                <h4 class="ask-card__name">{ words::assignment(l, props.ask) }</h4>
                { icon(Icon::Chevron, "disclosure__marker") }
                <span class="ask-card__more">
                    <span class="ask-card__outcome">{ words::outcome(l, props.outcome) }</span>
                    <span>{ words::personnel(l, props.ask) }</span>
                    if !props.ask.is_core { { tag(&text::ask_not_core(l), Look::Dashed) } }
                    if props.is_sent { { tag(&text::ask_sent(l), Look::Plain) } }
                    if props.was != props.outcome { <span>{ text::ask_was(l, &words::outcome(l, props.was)) }</span> }
                </span>
            </summary>
            <div class="ask-card__clauses">
                <p class="mission-sheet__note">{ &props.category }</p>
                <ul class="ask-card__clauses-list">
                    for clause in &props.clauses {
                        { clause_row(l, clause) }
                    }
                </ul>
            </div>
        </details>
    }
}

fn clause_row(l: Locale, clause: &Clause) -> Html {
    html! {
        <li class="ask-card__clause">
            <span class="ask-card__clause-mark">{ verdict_mark(mark_of(clause.outcome), Size::Small) }</span>
            <div>
                <p>
                    <span class="ask-card__clause-name">{ &clause.name }</span>
                    { text::clause_outcome(l, &words::outcome(l, clause.outcome)) }
                </p>
                <p>
                    { &clause.sentence }
                    if clause.is_author_coded { <span class="ask-card__coded">{ text::codings_author_mark(l) }</span> }
                </p>
                { citations(&clause.citations) }
            </div>
        </li>
    }
}
