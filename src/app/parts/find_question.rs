//! What is asked on the screen "Find": missions that must meet the step, or must not, and rules that may not move.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::app::browser::document;
use crate::app::hooks::Page;
use crate::app::results::Results;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::disclosure::disclosure_summary;
use crate::app::widgets::icon::Icon;
use crate::app::words;
use crate::i18n::{Locale, text};
use crate::model::lever::Lever;
use crate::model::mission::{Kind, Mission};
use crate::model::verdict::Step;
use crate::session::action::Action;
use crate::session::wish::Wish;

/// The id of the list of missions.
const MISSION: &str = "find-mission";

/// The whole question.
pub(crate) fn question(page: &Page, wish: &Wish, results: &Results, step: Step) -> Html {
    let l = page.locale;
    html! {
        <section class="find__question" aria-labelledby="find-question">
            <h3 id="find-question">{ text::find_question_title(l) }</h3>
            { adding(page) }
            { shortcuts(page, results, step) }
            if !wish.demands.is_empty() {
                { demands(page, wish) }
            }
            { fixed(page, wish) }
        </section>
    }
}

/// The name by which a mission is shown in a line.
pub(crate) fn short_name(l: Locale, mission: &Mission) -> String {
    words::mission_in(l, mission, &words::place_and_years(l, mission))
}

/// A mission is chosen, and then what is demanded of it.
fn adding(page: &Page) -> Html {
    let l = page.locale;
    let demand = |must: bool| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |()| {
            // Where no mission is chosen nothing is demanded.
            if let Some(mission) = chosen() {
                dispatch.dispatch(Action::DemandMade { mission, demand: Some(must) });
            }
        })
    };
    html! {
        <div class="find__adding">
            <div class="select">
                <label class="select__label" for={MISSION}>{ text::find_mission(l) }</label>
                <select class="select__control" id={MISSION} disabled={!page.is_live}>
                    <option value="" selected=true>{ text::find_choose(l) }</option>
                    for mission in page.catalog.of_kind(Kind::Main) {
                        <option key={mission.code} value={mission.code.to_string()}>{ short_name(l, mission) }</option>
                    }
                </select>
            </div>
            { button(yew::props!(ButtonProps { id: "find-must", label: text::find_must(l).into_owned(), is_possible: page.is_live, onclick: demand(true) })) }
            { button(yew::props!(ButtonProps { id: "find-must-not", label: text::find_must_not(l).into_owned(), is_possible: page.is_live, onclick: demand(false) })) }
        </div>
    }
}

fn chosen() -> Option<u16> {
    let select = document::place(MISSION).ok()?.dyn_into::<HtmlSelectElement>().ok()?;
    select.value().parse().ok()
}

/// Several demands with one press.
fn shortcuts(page: &Page, results: &Results, step: Step) -> Html {
    let l = page.locale;
    let main = || results.of_kind(Kind::Main);
    let joined: Vec<(u16, bool)> = main()
        .filter(|row| {
            page.catalog.mission_by_code(row.code).is_some_and(|one| one.japan_entry().is_some())
        })
        .map(|row| (row.code, true))
        .collect();
    let stay: Vec<(u16, bool)> =
        main().filter(|row| row.now.reaches(step)).map(|row| (row.code, true)).collect();
    let all = [
        ("find-joined", text::find_joined(l), joined),
        ("find-stay", text::find_stay(l), stay),
        ("find-clear", text::find_clear(l), Vec::new()),
    ];
    html! {
        <div class="find__shortcuts" role="group" aria-label={text::find_shortcuts(l).into_owned()}>
            for (id, label, demands) in all {
                { button(yew::props!(ButtonProps { id, class: "button--quiet", label: label.into_owned(), is_possible: page.is_live, onclick: page.does(Action::DemandsMade(demands)) })) }
            }
        </div>
    }
}

fn demands(page: &Page, wish: &Wish) -> Html {
    html! {
        <div class="find__demands">
            { group(page, wish, true) }
            { group(page, wish, false) }
        </div>
    }
}

/// The missions with one demand; each can be let go.
fn group(page: &Page, wish: &Wish, must: bool) -> Html {
    let l = page.locale;
    let codes: Vec<u16> =
        wish.demands.iter().filter(|(_, one)| *one == must).map(|(code, _)| *code).collect();
    if codes.is_empty() {
        return Html::default();
    }
    let title = if must { text::find_must_title(l) } else { text::find_must_not_title(l) };
    html! {
        <div>
            <h4>{ title }</h4>
            <ul class="find__list">
                for mission in codes.into_iter().filter_map(|code| page.catalog.mission_by_code(code)) {
                    <li key={mission.code}>
                        { button(yew::props!(ButtonProps {
                            class: "button--quiet",
                            icon: Icon::Close,
                            label: text::find_let_go(l, &short_name(l, mission)).into_owned(),
                            onclick: page.does(Action::DemandMade { mission: mission.code, demand: None }),
                        })) }
                    </li>
                }
            </ul>
        </div>
    }
}

/// Rules that may not move; the constitutional premise never does.
fn fixed(page: &Page, wish: &Wish) -> Html {
    let l = page.locale;
    let levers = Lever::ALL.iter().copied().filter(|lever| *lever != Lever::ConstitutionalView);
    html! {
        <details class="find__fixed">
            { disclosure_summary(&text::find_fixed(l, &wish.fixed.len().to_string())) }
            <fieldset disabled={!page.is_live}>
                <legend>{ text::find_fixed_about(l) }</legend>
                <div class="find__levers">
                    for lever in levers {
                        <label class="find__lever" key={lever.id()}>
                            <input
                                type="checkbox"
                                checked={wish.fixed.contains(&lever)}
                                onchange={page.does::<Event>(Action::LeverFixed { lever, is_fixed: !wish.fixed.contains(&lever) })}
                            />
                            <span>{ words::lever(l, lever) }</span>
                        </label>
                    }
                </div>
            </fieldset>
        </details>
    }
}
