//! The law over time: each step with the rules it moved, and the rules of that day with one press.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::words;
use crate::i18n::{format, text};
use crate::model::law::LawStep;
use crate::model::lever::Lever;
use crate::rules::settings::{Change, PolicySettings};
use crate::session::action::Action;

/// The list of steps.
pub(crate) fn law_steps(page: &Page, settings: &PolicySettings) -> Html {
    let l = page.locale;
    html! {
        <section class="law-steps" aria-labelledby="law-steps-title">
            <h3 id="law-steps-title">{ text::law_steps_title(l) }</h3>
            <p>{ text::law_steps_about(l) }</p>
            <ol class="law-steps__list">
                for (place, step) in page.catalog.timeline.iter().enumerate() {
                    <li class="law-steps__step" key={place}>{ said(page, settings, step) }</li>
                }
            </ol>
        </section>
    }
}

fn said(page: &Page, settings: &PolicySettings, step: &LawStep) -> Html {
    let l = page.locale;
    let is_first = Some(step.date) == page.catalog.in_force_since();
    let day = format::date(l, step.date);
    // What is in force has a name of its own in a list of what came into force.
    let instrument = words::maybe(l, &format!("law-{}", step.instrument))
        .unwrap_or_else(|| words::word(l, &format!("use-law-{}", step.instrument)));
    let kind = words::word(l, &format!("law-step-{}", step.kind.id()));
    let moved = is_first || !step.moves.is_empty();
    let law = page.catalog.law_of(step.date).filter(|_| moved);
    html! {
        <>
            <p><strong>{ &day }</strong>{ " " }{ text::law_step(l, text::LawStep { instrument: &instrument, kind: &kind }) }</p>
            if let Some(note) = words::maybe(l, &format!("law-note-{}", step.id)) {
                <p>{ note }</p>
            }
            if is_first {
                <p class="law-steps__moves">{ text::law_step_base(l) }</p>
            } else {
                { moves(page, step) }
            }
            if let Some(law) = law {
                { button(yew::props!(ButtonProps {
                    label: text::law_step_apply(l, &day).into_owned(),
                    is_possible: page.is_live && law != *settings,
                    onclick: page.does(applied(page, law)),
                })) }
            }
        </>
    }
}

/// The rules of a day are set: a preset where one has them, so that it keeps its name.
pub(crate) fn applied(page: &Page, law: PolicySettings) -> Action {
    match page.catalog.preset_of(&law) {
        Some(preset) => Action::PresetChosen { code: preset.code, settings: law },
        None => Action::ChangesTried(law),
    }
}

fn moves(page: &Page, step: &LawStep) -> Html {
    let l = page.locale;
    if step.moves.is_empty() {
        return html! { <p class="law-steps__moves">{ text::law_step_moves_none(l) }</p> };
    }
    let change = |(lever, to): &(Lever, u8)| Change { lever: *lever, from: *to, to: *to };
    html! {
        <>
            <p class="law-steps__moves">{ text::law_step_moves(l) }</p>
            <ul class="law-steps__changes">
                for change in step.moves.iter().map(change) {
                    <li key={change.lever.id()}>{ words::changes(l, &page.catalog, &[change]) }</li>
                }
            </ul>
        </>
    }
}
