//! The sentence and its seven steps, each with its difference to the baseline.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::ladder_step::ladder_step;
use crate::app::parts::loading::loading;
use crate::app::results::Moved;
use crate::app::words;
use crate::i18n::{Locale, text};
use crate::model::verdict::Step;

/// What the ladder shows.
pub(crate) struct Shown {
    /// In the order of [`Step::ALL`].
    pub(crate) steps: Vec<Moved>,
    pub(crate) total: u32,
    pub(crate) chosen: Step,
    /// The UN's own principles: worded apart.
    pub(crate) is_un_led_only: bool,
    /// What differences are counted from, and whether anything differs.
    pub(crate) compared: AttrValue,
    /// Whether any rule differs from the baseline.
    pub(crate) is_changed: bool,
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
    let step = step.id();
    let words = if is_un_led_only {
        text::ladder_sentence_un(l, text::LadderSentenceUn { count, step, total })
    } else {
        text::ladder_sentence(l, text::LadderSentence { count, step, total })
    };
    words.into_owned()
}

/// A difference in words.
pub(crate) fn difference(l: Locale, moved: Moved) -> String {
    words::difference(l, moved.more, moved.fewer)
}

/// The ladder.
pub(crate) fn ladder(page: &Page, props: &Shown) -> Html {
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
                        <span class="ladder__compared">{ &props.compared }{ loading(page) }</span>
                    </p>
                </div>
                { props.children.clone() }
            </div>
            <fieldset class="ladder__steps" disabled={!page.is_live}>
                <legend class="visually-hidden">{ text::ladder_legend(l) }</legend>
                <div class="ladder__row">
                    for (step, moved) in Step::ALL.iter().zip(&props.steps) {
                        { ladder_step(page, *step, *moved, props) }
                    }
                </div>
            </fieldset>
        </section>
    }
}
