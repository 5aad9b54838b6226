//! Find: the smallest policies under which chosen missions meet a step and others do not, or why there is none.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::errand::{Errand, Task, What};
use crate::app::hooks::{Page, Slices, use_page, use_slices};
use crate::app::parts::find_answer::answer;
use crate::app::parts::find_question::question;
use crate::app::results::{MainBoard, Results};
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::words;
use crate::i18n::text;
use crate::model::mission::Kind;
use crate::model::verdict::Step;
use crate::rules::settings::PolicySettings;
use crate::session::wish::Wish;

/// Properties of [`FindScreen`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct FindScreenProps {
    /// The main missions, once the page is alive.
    pub(crate) board: MainBoard,
    pub(crate) results: Rc<Results>,
    pub(crate) settings: PolicySettings,
    pub(crate) step: Step,
    pub(crate) wish: Wish,
}

/// The screen.
#[component]
pub(crate) fn FindScreen(props: &FindScreenProps) -> Html {
    let page = use_page();
    let search = use_slices(Errand {
        board: props.board.clone(),
        step: props.step,
        settings: props.settings,
        what: What::Find(props.wish.clone(), codes(page.as_ref())),
    });
    let Some(page) = page else { return Html::default() };
    let l = page.locale;
    html! {
        <article class="find">
            <h2 class="find__title" id="screen-title" tabindex="-1">{ text::find_title(l) }</h2>
            <p>{ text::find_about(l, &words::step(l, props.step)) }</p>
            { question(&page, &props.wish, &props.results, props.step) }
            <section aria-labelledby="find-answer">
                <h3 id="find-answer">{ text::find_answer_title(l) }</h3>
                { found(&page, props, &search) }
            </section>
        </article>
    }
}

/// The main missions, in the order of the board.
pub(crate) fn codes(page: Option<&Page>) -> Vec<u16> {
    let missions = page.iter().flat_map(|page| page.catalog.of_kind(Kind::Main));
    missions.map(|mission| mission.code).collect()
}

fn found(page: &Page, props: &FindScreenProps, search: &Slices) -> Html {
    let l = page.locale;
    if props.wish.demands.is_empty() {
        return html! { <p>{ text::find_nothing_asked(l) }</p> };
    }
    if search.is_stopped {
        return html! { <p role="status">{ text::find_stopped(l) }</p> };
    }
    if !search.is_done {
        return html! {
            <div class="find__working">
                <progress aria-label={text::find_working(l).into_owned()} />
                <span>{ text::find_working(l) }</span>
                { button(yew::props!(ButtonProps { id: "find-stop", label: text::find_stop(l).into_owned(), onclick: search.stop.clone() })) }
            </div>
        };
    }
    search.look(|task| match task {
        Task::Find(find) => find
            .answer()
            .map(|there| answer(page, there, &codes(Some(page)), &props.wish))
            .unwrap_or_default(),
        Task::Division(_) => Html::default(),
    })
}
