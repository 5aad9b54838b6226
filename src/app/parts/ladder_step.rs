//! One step of the ladder: words, count, difference to the baseline, and the count as a length.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::ladder::{Shown, difference};
use crate::app::results::Moved;
use crate::app::words;
use crate::model::verdict::Step;
use crate::session::action::Action;

/// A step, to be chosen.
pub(crate) fn ladder_step(page: &Page, step: Step, moved: Moved, ladder: &Shown) -> Html {
    let l = page.locale;
    let is_chosen = step == ladder.chosen;
    // Where no rule is changed, that nothing differs goes without saying.
    let difference = if ladder.is_changed { difference(l, moved) } else { String::new() };
    let is_moved = (moved.more, moved.fewer) != (0, 0);
    html! {
        <label class="ladder-step" key={step.id()}>
            <input
                class="ladder-step__radio"
                type="radio"
                name="step"
                id={format!("step-{}", words::kebab(step.id()))}
                checked={is_chosen}
                onchange={page.does::<Event>(Action::StepChosen(step))}
            />
            <span class="ladder-step__name">{ words::step(l, step) }</span>
            <span class="ladder-step__figures">
                <span class="ladder-step__number">{ moved.count }</span>
                <span class={if is_moved { "ladder-step__difference ladder-step__difference--moved" } else { "ladder-step__difference" }}>
                    { difference }
                </span>
            </span>
            { bar(moved, ladder.total) }
        </label>
    }
}

/// The count as a length, the baseline as a stroke; a thousand is all of them.
fn bar(moved: Moved, total: u32) -> Html {
    let length = |count: u32| count * 1_000 / total.max(1);
    html! {
        <svg class="ladder-step__bar" viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <rect class="ladder-step__track" x="0" y="2" width="1000" height="4" />
            <rect class="ladder-step__fill" x="0" y="2" width={length(moved.count).to_string()} height="4" />
            <rect class="ladder-step__mark" x={length(moved.before).saturating_sub(5).min(990).to_string()} y="0" width="10" height="8" />
        </svg>
    }
}
