//! How this is decided: every provision as it is read, as the engine holds it, with its citations and what is not modelled.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::citation::citations;
use crate::app::widgets::icon::{Icon, icon};
use crate::app::words;
use crate::i18n::explain::name;
use crate::i18n::explain::rule::{Told, told};
use crate::i18n::{Locale, format, text};
use crate::model::change::RecordChange;
use crate::rules::provision::{Provision, ProvisionId};
use crate::rules::provisions::RULES;

/// The screen; a plain function, as nothing here is remembered and a component has its weight.
pub(crate) fn decided(page: &Page) -> Html {
    let l = page.locale;
    html! {
        <article class="decided">
            <h2 class="decided__title" id="screen-title" tabindex="-1">{ text::decided_title(l) }</h2>
            <p>{ text::decided_about(l) }</p>
            <ol class="decided__steps">
                <li>{ text::decided_step_asks(l) }</li>
                <li>{ text::decided_step_outcome(l) }</li>
                <li>{ text::decided_step_verdict(l) }</li>
                <li>{ text::decided_step_ladder(l) }</li>
            </ol>
            <h3>{ text::decided_provisions(l) }</h3>
            for provision in &RULES {
                { section(page, provision) }
            }
            { changes(page) }
        </article>
    }
}

/// What changed, the newest first.
fn changes(page: &Page) -> Html {
    let l = page.locale;
    html! {
        <section aria-labelledby="changes-title">
            <h3 id="changes-title">{ text::record_changes_title(l) }</h3>
            <p>{ text::record_changes_about(l) }</p>
            <ol class="decided__changes" reversed=true>
                for change in page.recorded.changes.iter().rev() {
                    <li key={change.id.clone()}>{ told_change(page, change) }</li>
                }
            </ol>
        </section>
    }
}

fn told_change(page: &Page, change: &RecordChange) -> Html {
    let l = page.locale;
    let missions = change.missions.iter().filter_map(|id| page.recorded.mission(id));
    let missions: Vec<&str> = missions.map(|mission| mission.acronym.as_str()).collect();
    html! {
        <>
            <p class="decided__head">{ text::change_head(l, text::ChangeHead { date: &format::date(l, change.date), kind: &words::word(l, &format!("change-kind-{}", change.kind.id())) }) }</p>
            <p>{ words::word(l, &format!("change-{}", words::kebab(&change.id))) }</p>
            if !missions.is_empty() { <p>{ text::change_missions(l, &format::list(l, &missions)) }</p> }
            if !change.answers.is_empty() { <p>{ text::change_answers(l, &change.answers) }</p> }
        </>
    }
}

fn section(page: &Page, provision: &Provision) -> Html {
    let (l, id) = (page.locale, words::kebab(provision.id.id()));
    let said = |what: &str| words::maybe(l, &format!("provision-{id}-{what}"));
    html! {
        <details class="decided__provision" key={id.clone()} id={anchor(provision.id)}>
            <summary class="decided__name">
                { icon(Icon::Chevron, "disclosure__marker") }
                <span>{ title(l, provision.id) }</span>
            </summary>
            <div class="decided__body">
                if let Some(read) = said("read") { <p>{ read }</p> }
                { condition(page, &told(l, &page.catalog, &provision.expr)) }
                if let Some(unmodelled) = said("unmodelled") {
                    <p class="decided__unmodelled">{ text::decided_unmodelled(l, &unmodelled) }</p>
                }
                { citations(&cited(l, provision)) }
            </div>
        </details>
    }
}

/// What tells a provision from every other, where its short name does not.
fn title(l: Locale, id: ProvisionId) -> AttrValue {
    words::maybe(l, &format!("provision-{}-title", id.id()))
        .unwrap_or_else(|| AttrValue::from(name::provision(l, id)))
}

fn cited(l: Locale, provision: &Provision) -> Vec<String> {
    provision.citations.iter().map(|key| name::word(l, "cite", key)).collect()
}

fn anchor(id: ProvisionId) -> String {
    format!("provision-{}", words::kebab(id.id()))
}

/// A condition as nested lists.
fn condition(page: &Page, condition_told: &Told) -> Html {
    let l = page.locale;
    let list = |head: &str, parts: &[Told]| {
        html! {
            <div class="decided__all">
                <span class="decided__head">{ head.to_owned() }</span>
                <ul class="decided__list">
                    for part in parts { <li>{ condition(page, part) }</li> }
                </ul>
            </div>
        }
    };
    match condition_told {
        Told::All(parts) => list(&text::decided_all(l), parts),
        Told::Any(parts) => list(&text::decided_any(l), parts),
        Told::Refer(id) => html! { <em>{ title(l, *id) }</em> },
        Told::Said(words) => html! { words },
        Told::Fact { name, outcomes } => html! {
            <div class="decided__all">
                <span class="decided__head">{ name }</span>
                <ul class="decided__list">
                    for (outcome, values) in outcomes {
                        for value in values {
                            <li>{ text::decided_value(l, text::DecidedValue { outcome, value }) }</li>
                        }
                    }
                </ul>
            </div>
        },
    }
}
