//! After each deed the sentence that says what it did, for those who listen.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::hooks::{Page, use_effect_on};
use crate::app::parts::ladder::{difference, sentence};
use crate::app::parts::verdict_mark::mark_word;
use crate::app::results::{Results, mark_of_day};
use crate::app::store::{Deed, Store};
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::model::mission::Kind;
use crate::rules::assess::AppliesTo;
use crate::session::choices::Choices;

/// Says once what a change did; of an address in another language, once its words have come.
#[hook]
pub(crate) fn use_telling(page: &Page, store: &Store, results: &Rc<Results>, wanted: Locale) {
    let (page, results) = (page.clone(), Rc::clone(results));
    let (deed, choices) = (store.deed.clone(), store.session.now.clone());
    let is_waiting = deed == Deed::Began && page.locale != wanted;
    use_effect_on((store.turn, is_waiting), move |_| {
        let said = if is_waiting { None } else { said(&page, &results, &deed, &choices) };
        if let Some(said) = said {
            page.say.emit(said);
        }
    });
}

fn said(page: &Page, results: &Results, deed: &Deed, choices: &Choices) -> Option<String> {
    let (l, step) = (page.locale, choices.view.step);
    let moved = results.moved(Kind::Main, step);
    let is_un = results.applies_to == AppliesTo::UnLed;
    let sentence = sentence(l, step, moved.count, results.ladder(Kind::Main).total(), is_un);
    let difference = difference(l, moved);
    let name = |cause| words::deed(l, &page.catalog, cause);
    let said = match deed {
        Deed::Changed(cause, with) if with.is_empty() => text::said_changed(
            l,
            text::SaidChanged { deed: &name(*cause), difference: &difference, sentence: &sentence },
        ),
        Deed::Changed(cause, with) => {
            let with = text::moved_with(l, &words::changes(l, &page.catalog, with)).into_owned();
            let all = text::said_changed(
                l,
                text::SaidChanged {
                    deed: &name(*cause),
                    difference: &difference,
                    sentence: &sentence,
                },
            );
            text::two_sentences(l, text::TwoSentences { first: &all, second: &with })
        }
        Deed::Undone(cause) => {
            text::said_undone(l, text::SaidUndone { deed: &name(*cause), sentence: &sentence })
        }
        Deed::Redone(cause) => {
            text::said_redone(l, text::SaidRedone { deed: &name(*cause), sentence: &sentence })
        }
        Deed::Began => {
            text::said_began(l, text::SaidBegan { difference: &difference, sentence: &sentence })
        }
        Deed::StepChosen => {
            text::said_step(l, text::SaidStep { difference: &difference, sentence: &sentence })
        }
        Deed::DayChosen => return said_of_day(page, results, choices),
        Deed::Other => return None,
    };
    Some(said.into_owned())
}

/// The verdict of the open mission by the facts of the day that was chosen.
fn said_of_day(page: &Page, results: &Results, choices: &Choices) -> Option<String> {
    let l = page.locale;
    let mission = page.catalog.mission_by_code(choices.view.mission?)?;
    let (date, mark) = mark_of_day(mission, choices, results.applies_to);
    let (date, verdict) = (format::date(l, date?), mark_word(l, mark));
    Some(text::said_day(l, text::SaidDay { date: &date, verdict: &verdict }).into_owned())
}
