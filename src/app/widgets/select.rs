//! One of a list, in a closed box: the browser's own control.

use wasm_bindgen::JsCast;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

/// One entry: value and words.
pub(crate) type Entry = (AttrValue, AttrValue);

/// What [`select`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SelectProps {
    pub(crate) id: &'static str,
    pub(crate) label: AttrValue,
    pub(crate) entries: Vec<Entry>,
    pub(crate) chosen: AttrValue,
    pub(crate) is_possible: bool,
    pub(crate) onchoose: Callback<AttrValue>,
    /// A sentence on what is chosen.
    #[prop_or_default]
    pub(crate) about: Option<AttrValue>,
}

/// A labelled list to choose from.
pub(crate) fn select(props: SelectProps) -> Html {
    let onchange = Callback::from(move |event: Event| {
        let select = event.target().and_then(|target| target.dyn_into::<HtmlSelectElement>().ok());
        if let Some(select) = select {
            props.onchoose.emit(AttrValue::from(select.value()));
        }
    });
    let entries = props.entries.into_iter().map(|(value, words)| {
        let is_chosen = value == props.chosen;
        (value, words, is_chosen)
    });
    let about_id = format!("{}-about", props.id);
    html! {
        <div class="select">
            <label class="select__label" for={props.id}>{ &props.label }</label>
            <select
                class="select__control"
                id={props.id}
                aria-describedby={props.about.as_ref().map(|_| about_id.clone())}
                disabled={!props.is_possible}
                {onchange}
            >
                // What a visitor chose no longer follows the attribute: an option that becomes the chosen one is a new one.
                for (value, words, is_chosen) in entries {
                    <option key={format!("{value} {is_chosen}")} {value} selected={is_chosen}>{ words }</option>
                }
            </select>
            if let Some(about) = &props.about {
                <p class="select__about" id={about_id}>{ about }</p>
            }
        </div>
    }
}
