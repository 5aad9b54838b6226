//! The verdict of a mission at the head of its sheet: the mark, the day of the facts, the reason in one line, what stood in the baseline.

use yew::prelude::*;

use crate::app::parts::mission_table::judgements;
use crate::app::parts::verdict_mark::{Size, mark_word, verdict_mark};
use crate::app::results::Row;
use crate::app::words;
use crate::i18n::explain::reason;
use crate::i18n::{Locale, format, text};
use crate::model::mission::{AsOf, Kind, Mission};
use crate::model::outcome::Outcome;
use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::Assessment;
use crate::rules::mark::mark;

/// The verdict for a step, by the facts of a day.
pub(crate) fn verdict_box(
    l: Locale,
    mission: &Mission,
    row: &Row,
    step: Step,
    as_of: AsOf,
) -> Html {
    let (is, was) = (mark(&row.now, step), mark(&row.base, step));
    let date = mission.date(as_of);
    html! {
        <div class="mission-sheet__verdict">
            { verdict_mark(is, Size::Large) }
            <div>
                <p class="mission-sheet__note">{ words::step(l, step) }</p>
                <p class="mission-sheet__verdict-word">{ mark_word(l, is) }</p>
                if let Some(date) = date {
                    <p class="mission-sheet__note">{ text::sheet_facts_of(l, &format::date(l, date)) }</p>
                }
            </div>
            <p class="mission-sheet__verdict-more">
                { reason::line_at(l, &row.now, step) }
                { judgements(l, &row.now, step) }
            </p>
            if let Some(settled) = settled(l, &row.now, step) {
                <p class="mission-sheet__verdict-more">{ settled }</p>
            }
            { rest(l, &row.now, step) }
            if is != was {
                <p class="mission-sheet__verdict-more">{ text::sheet_baseline_was(l, &mark_word(l, was)) }</p>
            }
            if row.kind == Kind::Hypothetical {
                <p class="mission-sheet__verdict-more">{ text::hypothetical_note(l) }</p>
            }
        </div>
    }
}

/// Of a mission that stays open: how many core tasks do not meet the conditions all the same.
fn settled(l: Locale, now: &Assessment, step: Step) -> Option<String> {
    let is_open =
        matches!(now.verdict, Some(Verdict::DependsOnJudgement | Verdict::NotEnoughInformation));
    let failed = now.core_count(Outcome::Fail);
    if step != Step::Everything || !is_open || failed == 0 {
        return None;
    }
    let (count, total) = (format::count(failed), format::count(now.core_total()));
    Some(text::sheet_settled(l, text::SheetSettled { count, total }).into_owned())
}

/// Of a mission in part: the core tasks that do not meet every condition, each named once.
fn rest(l: Locale, now: &Assessment, step: Step) -> Html {
    if step != Step::Everything || now.verdict != Some(Verdict::InPart) {
        return Html::default();
    }
    let mut names = Vec::new();
    for ruling in now.rulings.iter().filter(|one| one.ask.is_core && one.outcome != Outcome::Pass) {
        let (assignment, who) =
            (&words::assignment(l, ruling.ask), &words::personnel(l, ruling.ask));
        let name = text::ask_by(l, text::AskBy { assignment, who });
        if !names.contains(&name) {
            names.push(name);
        }
    }
    html! {
        <div class="mission-sheet__verdict-more">
            <p>{ text::sheet_rest(l) }</p>
            <ul class="mission-sheet__rest">
                for name in names {
                    <li>{ name }</li>
                }
            </ul>
        </div>
    }
}
