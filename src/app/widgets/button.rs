//! A button with words and perhaps an icon. What cannot be done now stays in reach and says so.

use yew::prelude::*;

use crate::app::widgets::icon::{Icon, icon};

/// Properties of [`Button`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct ButtonProps {
    pub(crate) label: AttrValue,
    pub(crate) onclick: Callback<()>,
    #[prop_or_default]
    pub(crate) icon: Option<Icon>,
    /// Added to `button`.
    #[prop_or_default]
    pub(crate) class: &'static str,
    #[prop_or_default]
    pub(crate) id: Option<AttrValue>,
    #[prop_or(true)]
    pub(crate) is_possible: bool,
    #[prop_or_default]
    pub(crate) is_expanded: Option<bool>,
}

/// A button.
#[component]
pub(crate) fn Button(props: &ButtonProps) -> Html {
    let onclick = use_callback(
        (props.onclick.clone(), props.is_possible),
        |_: MouseEvent, (onclick, is_possible)| {
            if *is_possible {
                onclick.emit(());
            }
        },
    );
    html! {
        <button
            type="button"
            id={props.id.clone()}
            class={classes!("button", props.class)}
            aria-disabled={(!props.is_possible).then_some("true")}
            aria-expanded={props.is_expanded.map(|is| is.to_string())}
            {onclick}
        >
            { props.icon.map(|drawing| icon(drawing, "button__icon")) }
            <span class="button__text">{ &props.label }</span>
        </button>
    }
}
