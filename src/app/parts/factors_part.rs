//! The five factors of the report beside a verdict, with room for what the visitor holds of each. Nothing is computed from it.

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::select::{SelectProps, select};
use crate::app::words;
use crate::i18n::{format, text};
use crate::model::factor::Opinion;
use crate::session::action::Action;
use crate::session::note::{self, MOST_CHARACTERS, Note, Remark};

/// Ids of the controls for each factor: the opinion, the text.
const IDS: [[&str; 2]; 5] = [
    ["factor-1-opinion", "factor-1-text"],
    ["factor-2-opinion", "factor-2-text"],
    ["factor-3-opinion", "factor-3-text"],
    ["factor-4-opinion", "factor-4-text"],
    ["factor-5-opinion", "factor-5-text"],
];

/// The factors of a mission, by its number, with what is noted.
pub(crate) fn factors_part(page: &Page, mission: u16, notes: &Rc<[Note]>) -> Html {
    let l = page.locale;
    let there = note::of(notes, mission);
    let own = there.cloned().unwrap_or_else(|| Note::empty(mission));
    html! {
        <>
            <p>{ text::factors_about(l) }</p>
            <ul class="factors-part">
                for (place, (remark, ids)) in own.remarks.iter().zip(IDS).enumerate() {
                    <li key={place}>{ factor(page, mission, place, remark, ids) }</li>
                }
            </ul>
            if note::is_full(notes) { <p>{ text::factors_full(l) }</p> }
            if there.is_some() {
                <div class="factors-part__foot">
                    { button(yew::props!(ButtonProps { label: text::factors_clear(l).into_owned(), onclick: page.does(Action::NotesCleared(mission)) })) }
                </div>
            }
        </>
    }
}

fn factor(
    page: &Page,
    mission: u16,
    place: usize,
    remark: &Remark,
    ids: [&'static str; 2],
) -> Html {
    let l = page.locale;
    let [opinion, field] = ids;
    let word = |one: Opinion| words::word(l, &format!("opinion-{}", one.id().replace('_', "-")));
    let action = move |remark: Remark| Action::Noted { mission, factor: place, remark };
    let onchoose = {
        let (dispatch, text) = (page.dispatch.clone(), remark.text.clone());
        Callback::from(move |id: AttrValue| {
            if let Some(opinion) = Opinion::from_id(&id) {
                dispatch.dispatch(action(Remark { opinion, text: text.clone() }));
            }
        })
    };
    let oninput = {
        let (dispatch, opinion) = (page.dispatch.clone(), remark.opinion);
        Callback::from(move |event: InputEvent| {
            let field =
                event.target().and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok());
            if let Some(field) = field {
                dispatch.dispatch(action(Remark { opinion, text: field.value() }));
            }
        })
    };
    let number = place + 1;
    html! {
        <fieldset class="factors-part__one" disabled={!page.is_live}>
            <legend class="factors-part__factor">{ format!("{number}. ") }{ words::word(l, &format!("factor-{number}")) }</legend>
            <p class="factors-part__prompt">{ words::word(l, &format!("factor-{number}-prompt")) }</p>
            { select(yew::props!(SelectProps {
                id: opinion,
                label: text::factors_opinion(l).into_owned(),
                entries: Opinion::ALL.iter().map(|one| (AttrValue::from(one.id()), word(*one))).collect::<Vec<_>>(),
                chosen: remark.opinion.id(),
                is_possible: page.is_live,
                onchoose,
            })) }
            <label class="select__label" for={field}>{ text::factors_text(l, format::count(MOST_CHARACTERS)) }</label>
            <textarea
                id={field}
                class="factors-part__text"
                rows="2"
                maxlength={MOST_CHARACTERS.to_string()}
                value={remark.text.clone()}
                {oninput}
            />
            <p class="only-print">{ word(remark.opinion) }</p>
            if !remark.text.is_empty() { <p class="only-print factors-part__printed">{ &remark.text }</p> }
        </fieldset>
    }
}
