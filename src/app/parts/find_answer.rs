//! What was found: every smallest policy with what else it does, or the demands that contradict each other.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::parts::find_question::short_name;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::words;
use crate::i18n::{Locale, format, text};
use crate::model::mission::Mission;
use crate::session::action::Action;
use crate::session::wish::Wish;
use crate::sweep::find::{Answer, Found};

/// An answer; `codes` are the missions of the rows.
pub(crate) fn answer(page: &Page, answer: &Answer, codes: &[u16], wish: &Wish) -> Html {
    match answer {
        Answer::Policies { found, total } => policies(page, found, *total, codes),
        Answer::Contradiction { places, is_smallest } => {
            contradiction(page, places, *is_smallest, codes, wish)
        }
    }
}

fn policies(page: &Page, found: &[Found], total: u64, codes: &[u16]) -> Html {
    let l = page.locale;
    let size = found.first().map_or(0, |one| one.changes.len());
    if size == 0 {
        return html! { <p role="status">{ text::find_holds(l) }</p> };
    }
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    let shown = format::count(found.len());
    html! {
        <>
            <p role="status">
                { text::find_found(l, text::FindFound { size: format::count(size), total }) }
                if total > shown { { text::find_shown(l, shown) } }
            </p>
            <ol class="find__found">
                for one in found {
                    <li key={words::changes(l, &page.catalog, &one.changes)}>{ policy(page, one, codes) }</li>
                }
            </ol>
        </>
    }
}

fn policy(page: &Page, found: &Found, codes: &[u16]) -> Html {
    let l = page.locale;
    let label = words::changes(l, &page.catalog, &found.changes);
    html! {
        <>
            { button(yew::props!(ButtonProps { label, onclick: page.does(Action::ChangesTried(found.settings)) })) }
            <p class="find__effects">
                if found.gained.is_empty() && found.lost.is_empty() {
                    { text::find_no_effects(l) }
                }
                if !found.gained.is_empty() {
                    { text::find_gained(l, format::count(found.gained.len()), &names(page, &found.gained, codes)) }
                }
                if !found.lost.is_empty() {
                    { text::find_lost(l, format::count(found.lost.len()), &names(page, &found.lost, codes)) }
                }
            </p>
        </>
    }
}

fn missions<'a>(
    page: &'a Page,
    places: &'a [usize],
    codes: &'a [u16],
) -> impl Iterator<Item = &'a Mission> {
    places.iter().filter_map(|place| page.catalog.mission_by_code(*codes.get(*place)?))
}

fn names(page: &Page, places: &[usize], codes: &[u16]) -> String {
    let names: Vec<&str> =
        missions(page, places, codes).map(|mission| mission.acronym.as_str()).collect();
    format::list(page.locale, &names)
}

fn contradiction(
    page: &Page,
    places: &[usize],
    is_smallest: bool,
    codes: &[u16],
    wish: &Wish,
) -> Html {
    let l = page.locale;
    let demand = |mission: &Mission| said(l, mission, wish.demand(mission.code) == Some(true));
    let is_alone = places.len() == 1;
    let head = match (is_alone, is_smallest) {
        (true, _) => text::find_none_alone(l),
        (false, true) => text::find_none_smallest(l),
        (false, false) => text::find_none(l),
    };
    html! {
        <>
            <p role="status">{ head }</p>
            <ul class="find__list find__list--clash">
                for mission in missions(page, places, codes) {
                    <li key={mission.code}>{ demand(mission) }</li>
                }
            </ul>
            if !is_alone { <p>{ text::find_none_without(l) }</p> }
        </>
    }
}

fn said(l: Locale, mission: &Mission, must: bool) -> String {
    let name = short_name(l, mission);
    if must { text::find_said_must(l, &name) } else { text::find_said_must_not(l, &name) }
        .into_owned()
}
