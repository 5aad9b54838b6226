//! A field that narrows a list while it is typed into.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::widgets::button::{ButtonProps, button};

/// What [`search_box`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SearchBoxProps {
    pub(crate) id: &'static str,
    pub(crate) label: AttrValue,
    pub(crate) placeholder: AttrValue,
    pub(crate) clear: AttrValue,
    pub(crate) value: AttrValue,
    pub(crate) is_possible: bool,
    pub(crate) oninput: Callback<String>,
}

/// A labelled search field.
pub(crate) fn search_box(props: SearchBoxProps) -> Html {
    let SearchBoxProps { id, label, placeholder, clear, value, is_possible, oninput: told } = props;
    let onclear = told.reform(|()| String::new());
    let oninput = Callback::from(move |event: InputEvent| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            told.emit(input.value());
        }
    });
    html! {
        <div class="search-box" role="search">
            <label class="search-box__label" for={id}>{ label }</label>
            <div class="search-box__row">
                <input
                    class="search-box__input"
                    {id}
                    type="text"
                    autocomplete="off"
                    {placeholder}
                    value={value.clone()}
                    disabled={!is_possible}
                    {oninput}
                />
                if !value.is_empty() {
                    { button(yew::props!(ButtonProps { label: clear, onclick: onclear })) }
                }
            </div>
        </div>
    }
}
