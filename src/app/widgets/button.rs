//! A button with words and perhaps an icon. What cannot be done now stays in reach and says so.

use yew::prelude::*;

use crate::app::widgets::icon::{Icon, icon};

/// What a [`button`] shows.
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
pub(crate) fn button(props: ButtonProps) -> Html {
    let ButtonProps { label, onclick, icon: drawing, class, id, is_possible, is_expanded } = props;
    let onclick = Callback::from(move |_: MouseEvent| {
        if is_possible {
            onclick.emit(());
        }
    });
    let class = if class.is_empty() {
        AttrValue::Static("button")
    } else {
        AttrValue::from(format!("button {class}"))
    };
    html! {
        <button
            type="button"
            {id}
            {class}
            aria-disabled={(!is_possible).then_some("true")}
            aria-expanded={is_expanded.map(|is| if is { "true" } else { "false" })}
            {onclick}
        >
            { drawing.map(|drawing| icon(drawing, "button__icon")) }
            <span class="button__text">{ label }</span>
        </button>
    }
}
