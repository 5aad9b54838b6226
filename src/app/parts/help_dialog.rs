//! How the page is used, and its keys. The same help from everywhere.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::dialog::{Dialog, DialogProps};
use crate::app::widgets::icon::Icon;
use crate::app::widgets::piece::piece;
use crate::i18n::text;

/// Properties of [`HelpDialog`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct HelpDialogProps {
    pub(crate) is_open: bool,
    pub(crate) onclose: Callback<()>,
    /// Whether `/` and `?` are used.
    pub(crate) has_single_keys: bool,
    pub(crate) onsinglekeys: Callback<bool>,
}

/// The help.
#[component]
pub(crate) fn HelpDialog(props: &HelpDialogProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let keys = [
        (text::help_key_undo(l), text::undo(l)),
        (text::help_key_redo(l), text::redo(l)),
        ("/".into(), text::help_key_search(l)),
        ("?".into(), text::help_key_help(l)),
        ("Esc".into(), text::help_key_escape(l)),
    ];
    let has_single_keys = props.has_single_keys;
    html! {
        { piece::<Dialog>(yew::props!(DialogProps { is_open: props.is_open, onclose: props.onclose.clone(), labelled_by: "help-title", children: html! { <>
            <h2 id="help-title">{ text::help_title(l) }</h2>
            <p>{ text::help_about(l) }</p>
            <h3>{ text::help_keys_title(l) }</h3>
            <dl class="dialog__keys">
                for (key, does) in keys {
                    <div class="dialog__key"><dt><kbd>{ key }</kbd></dt><dd>{ does }</dd></div>
                }
            </dl>
            <label class="dialog__check">
                <input
                    type="checkbox"
                    checked={has_single_keys}
                    onchange={props.onsinglekeys.reform(move |_: Event| !has_single_keys)}
                />
                <span>{ text::help_single_keys(l) }</span>
            </label>
            <div>{ button(yew::props!(ButtonProps { icon: Icon::Close, label: text::help_close(l).into_owned(), onclick: props.onclose.clone() })) }</div>
        </> } })) }
    }
}
