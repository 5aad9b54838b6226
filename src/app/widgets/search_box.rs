//! A field that narrows a list while it is typed into.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::widgets::button::Button;

/// Properties of [`SearchBox`].
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
#[component]
pub(crate) fn SearchBox(props: &SearchBoxProps) -> Html {
    let oninput = use_callback(props.oninput.clone(), |event: InputEvent, oninput| {
        let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
        if let Some(input) = input {
            oninput.emit(input.value());
        }
    });
    html! {
        <div class="search-box" role="search">
            <label class="search-box__label" for={props.id}>{ &props.label }</label>
            <div class="search-box__row">
                <input
                    class="search-box__input"
                    id={props.id}
                    type="text"
                    autocomplete="off"
                    placeholder={props.placeholder.clone()}
                    value={props.value.clone()}
                    disabled={!props.is_possible}
                    {oninput}
                />
                if !props.value.is_empty() {
                    <Button label={props.clear.clone()} onclick={props.oninput.reform(|()| String::new())} />
                }
            </div>
        </div>
    }
}
