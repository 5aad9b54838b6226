//! A verdict as a shape, and as shape and word. Shapes differ without colour; the word always stands beside.

use yew::prelude::*;

use crate::app::words;
use crate::i18n::Locale;
use crate::model::verdict::Verdict;
use crate::rules::mark::Mark;

/// How large a mark is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Size {
    Small,
    Usual,
    Large,
}

/// The shape alone, hidden from those who listen: its word is near. It is drawn once, in [`shapes`], and only named here, so that
/// a verdict that changes is one attribute that changes.
pub(crate) fn verdict_mark(mark: Mark, size: Size) -> Html {
    let class = match size {
        Size::Small => "verdict-mark verdict-mark--small",
        Size::Usual => "verdict-mark",
        Size::Large => "verdict-mark verdict-mark--large",
    };
    html! {
        <svg {class} width="24" height="24" aria-hidden="true" focusable="false">
            <use href={address(mark)} />
        </svg>
    }
}

/// Where in the page the shape of a mark is drawn.
const fn address(mark: Mark) -> &'static str {
    match mark {
        Mark::Verdict(Verdict::Qualifies) => "#mark-qualifies",
        Mark::Verdict(Verdict::InPart) => "#mark-in-part",
        Mark::Verdict(Verdict::DependsOnJudgement) => "#mark-judgement",
        Mark::Verdict(Verdict::DoesNotQualify) => "#mark-no",
        Mark::Verdict(Verdict::NotEnoughInformation) => "#mark-unknown",
        Mark::NotAsked | Mark::NotApplied => "#mark-none",
    }
}

/// Every shape, once in a page; nothing is seen of it where it stands.
pub(crate) fn shapes() -> Html {
    html! {
        <svg class="verdict-shapes" width="0" height="0" aria-hidden="true" focusable="false">
            <symbol id="mark-qualifies" viewBox="0 0 24 24">
                <circle class="verdict-mark__qualifies" cx="12" cy="12" r="10.5" />
                <path class="verdict-mark__glyph" d="M7.2 12.4l3.3 3.3 6.3-7" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round" />
            </symbol>
            <symbol id="mark-in-part" viewBox="0 0 24 24">
                <circle class="verdict-mark__ground" cx="12" cy="12" r="9.5" stroke-width="2" />
                <path class="verdict-mark__half" d="M2.5 12a9.5 9.5 0 0 0 19 0z" />
            </symbol>
            <symbol id="mark-judgement" viewBox="0 0 24 24">
                <path class="verdict-mark__judgement" d="M12 2.2L22.6 21H1.4z" stroke-width="1.5" stroke-linejoin="round" />
                <path class="verdict-mark__dark-glyph" d="M12 18.2v-3.6M12 14.6L8.9 10.2M12 14.6l3.1-4.4" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round" />
            </symbol>
            <symbol id="mark-no" viewBox="0 0 24 24">
                <rect class="verdict-mark__no" x="2" y="2" width="20" height="20" rx="2" />
                <path class="verdict-mark__glyph" d="M7.5 7.5l9 9M16.5 7.5l-9 9" stroke-width="2.4" stroke-linecap="round" />
            </symbol>
            <symbol id="mark-unknown" viewBox="0 0 24 24">
                <path class="verdict-mark__unknown" d="M12 1.8L22.2 12 12 22.2 1.8 12z" stroke-width="1.8" stroke-dasharray="3.2 2.2" />
            </symbol>
            <symbol id="mark-none" viewBox="0 0 24 24">
                <path class="verdict-mark__none" d="M6 12h12" stroke-width="2" stroke-linecap="round" />
            </symbol>
        </svg>
    }
}

/// The word of a mark.
pub(crate) fn mark_word(l: Locale, mark: Mark) -> AttrValue {
    match mark {
        Mark::Verdict(verdict) => words::verdict(l, Some(verdict)),
        Mark::NotAsked => words::word(l, "verdict-not-asked"),
        Mark::NotApplied => words::verdict(l, None),
    }
}

/// Shape and word side by side.
pub(crate) fn verdict(l: Locale, mark: Mark, size: Size) -> Html {
    let class = match mark {
        Mark::Verdict(_) => "verdict",
        Mark::NotAsked | Mark::NotApplied => "verdict verdict--quiet",
    };
    html! {
        <span {class}>
            { verdict_mark(mark, size) }
            <span class="verdict__word">{ mark_word(l, mark) }</span>
        </span>
    }
}
