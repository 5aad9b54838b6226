//! What Japan sent and did, beside what the rules say.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::source_list::source_list;
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::model::mission::{JapanRole, Mission};
use crate::model::plan::Plan;

/// The section of the sheet.
pub(crate) fn japan_part(page: &Page, mission: &Mission) -> Html {
    let l = page.locale;
    let role = mission.japan.as_ref().map_or(JapanRole::None, |japan| japan.role);
    let (sentence, plans) = match role {
        JapanRole::UnderTheAct => (text::japan_under_the_act(l), plans(page, mission)),
        JapanRole::OtherLaw => (text::japan_other_law(l), Vec::new()),
        JapanRole::BeforeTheAct => (text::japan_before_the_act(l), Vec::new()),
        JapanRole::None => (text::japan_none(l), Vec::new()),
    };
    html! {
        <section class="mission-sheet__section" aria-labelledby="japan-title">
            <h3 id="japan-title">{ text::japan_title(l) }</h3>
            <p>{ sentence }</p>
            if let Some(did) = words::maybe(l, &format!("mission-{}-japan", mission.id)) {
                <p>{ did }</p>
            }
            if !plans.is_empty() {
                <ul class="mission-sheet__list">
                    for plan in plans {
                        <li key={plan.id.clone()}>{ plan_line(l, plan) }{ source_list(page, &plan.sources, "") }</li>
                    }
                </ul>
            }
            { sent(l, mission) }
        </section>
    }
}

/// What was really sent, in the words of asks.
fn sent(l: Locale, mission: &Mission) -> Html {
    let sent = mission.japan.as_ref().map(|japan| japan.sent.as_slice()).unwrap_or_default();
    if sent.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h4>{ text::japan_sent_title(l) }</h4>
            <ul class="mission-sheet__list">
                for (place, ask) in sent.iter().enumerate() {
                    <li key={place}>{ text::ask_by(l, text::AskBy { assignment: &words::assignment(l, *ask), who: &words::personnel(l, *ask) }) }</li>
                }
            </ul>
        </>
    }
}

fn plans<'a>(page: &'a Page, mission: &Mission) -> Vec<&'a Plan> {
    let ids = mission.japan.as_ref().map(|japan| japan.plans.as_slice()).unwrap_or_default();
    page.catalog.plans.iter().filter(|plan| ids.contains(&plan.id)).collect()
}

fn plan_line(l: Locale, plan: &Plan) -> Html {
    let period = format::period(l, plan.start, plan.end);
    let numbers = [
        ("sdf_individuals", text::sent_individuals as fn(Locale, u32) -> _, plan.sdf_individuals),
        ("sdf_units", text::sent_units, plan.sdf_units),
        ("police", text::sent_police, plan.police),
    ];
    // A figure that nobody has looked up says so.
    let marked = |key: &str, figure: String| {
        let is_remembered = plan.from_memory.iter().any(|one| one == key);
        if is_remembered { text::figure_from_memory(l, &figure).into_owned() } else { figure }
    };
    let numbers: Vec<String> = numbers
        .into_iter()
        .filter_map(|(key, words, number)| {
            let number = number.filter(|number| *number > 0)?;
            Some(marked(key, words(l, number).into_owned()))
        })
        .collect();
    let id = words::kebab(&plan.id);
    html! {
        <>
            <strong>{ words::word(l, &format!("plan-{id}")) }</strong>
            <br />
            { period }
            if !numbers.is_empty() { <br />{ format::list(l, &numbers) } }
            if let Some(duties) = words::maybe(l, &format!("plan-{id}-duties")) { <br />{ duties } }
        </>
    }
}
