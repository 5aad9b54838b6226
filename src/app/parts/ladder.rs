//! The sentence and its seven steps, each with its difference to the baseline.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::results::Moved;
use crate::app::words;
use crate::i18n::{Locale, text};
use crate::model::verdict::Step;
use crate::session::action::Action;

/// Properties of [`Ladder`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LadderProps {
    /// In the order of [`Step::ALL`].
    pub(crate) steps: Vec<Moved>,
    pub(crate) total: u32,
    pub(crate) chosen: Step,
    /// The UN's own principles: worded apart.
    pub(crate) is_un_led_only: bool,
    /// What differences are counted from, and whether anything differs.
    pub(crate) compared: AttrValue,
    /// Buttons beside the sentence.
    pub(crate) children: Html,
}

/// The sentence for a step.
pub(crate) fn sentence(
    l: Locale,
    step: Step,
    count: u32,
    total: u32,
    is_un_led_only: bool,
) -> String {
    let words = if is_un_led_only { text::ladder_sentence_un } else { text::ladder_sentence };
    words(l, count, step.id(), total).into_owned()
}

/// A difference in words.
pub(crate) fn difference(l: Locale, moved: Moved) -> String {
    match (moved.more, moved.fewer) {
        (0, 0) => text::difference_none(l).into_owned(),
        (more, fewer) => text::difference(l, fewer, more).into_owned(),
    }
}

/// The ladder.
#[component]
pub(crate) fn Ladder(props: &LadderProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let count = props.steps.get(props.chosen.index()).map_or(0, |moved| moved.count);
    html! {
        <section class="ladder" aria-labelledby="ladder-title">
            <h2 class="visually-hidden" id="ladder-title">{ text::ladder_title(l) }</h2>
            <div class="ladder__top">
                <div class="ladder__sentence">
                    <p class="ladder__count" aria-hidden="true">
                        <span>{ count }</span>
                        <span class="ladder__of">{ text::ladder_of(l, props.total) }</span>
                    </p>
                    <p class="ladder__words">
                        <span id="ladder-sentence">{ sentence(l, props.chosen, count, props.total, props.is_un_led_only) }</span>
                        <span class="ladder__compared">{ &props.compared }</span>
                    </p>
                </div>
                { props.children.clone() }
            </div>
            <fieldset class="ladder__steps">
                <legend class="visually-hidden">{ text::ladder_legend(l) }</legend>
                <div class="ladder__row">
                    for (step, moved) in Step::ALL.iter().zip(&props.steps) {
                        <LadderStep key={step.id()} step={*step} moved={*moved} total={props.total} is_chosen={*step == props.chosen} />
                    }
                </div>
            </fieldset>
        </section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct LadderStepProps {
    step: Step,
    moved: Moved,
    total: u32,
    is_chosen: bool,
}

#[component]
fn LadderStep(props: &LadderStepProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let (l, moved) = (page.locale, props.moved);
    let is_moved = (moved.more, moved.fewer) != (0, 0);
    html! {
        <label class="ladder__step">
            <input
                class="ladder__radio"
                type="radio"
                name="step"
                id={format!("step-{}", words::kebab(props.step.id()))}
                checked={props.is_chosen}
                onchange={page.does::<Event>(Action::StepChosen(props.step))}
            />
            <span class="ladder__name">{ words::step(l, props.step) }</span>
            <span class="ladder__figures">
                <span class="ladder__number">{ moved.count }</span>
                <span class={classes!("ladder__difference", is_moved.then_some("ladder__difference--moved"))}>
                    { difference(l, moved) }
                </span>
            </span>
            { bar(moved, props.total) }
        </label>
    }
}

/// The count as a length, the baseline as a stroke.
fn bar(moved: Moved, total: u32) -> Html {
    let percent = |count: u32| f64::from(count) * 100.0 / f64::from(total.max(1));
    html! {
        <svg class="ladder__bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="ladder__track" x="0" y="2" width="100" height="4" />
            <rect class="ladder__fill" x="0" y="2" width={percent(moved.count).to_string()} height="4" />
            <rect class="ladder__mark" x={(percent(moved.before) - 0.5).clamp(0.0, 99.0).to_string()} y="0" width="1" height="8" />
        </svg>
    }
}
