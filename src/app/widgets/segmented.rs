//! One of two or three, side by side: radios in a row.

use yew::prelude::*;

/// What [`segmented`] shows.
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct SegmentedProps {
    pub(crate) name: &'static str,
    /// Read out, not shown.
    pub(crate) legend: AttrValue,
    pub(crate) choices: Vec<AttrValue>,
    pub(crate) chosen: usize,
    pub(crate) is_possible: bool,
    pub(crate) onchoose: Callback<usize>,
}

/// Radios in a row.
pub(crate) fn segmented(props: SegmentedProps) -> Html {
    html! {
        <fieldset disabled={!props.is_possible}>
            <legend class="visually-hidden">{ props.legend }</legend>
            <div class="segmented">
                for (place, words) in props.choices.iter().enumerate() {
                    <label class="segmented__choice" key={place}>
                        <input
                            type="radio"
                            name={props.name}
                            checked={place == props.chosen}
                            onchange={props.onchoose.reform(move |_: Event| place)}
                        />
                        <span>{ words }</span>
                    </label>
                }
            </div>
        </fieldset>
    }
}
