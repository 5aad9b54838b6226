//! A native `<dialog>`: the browser keeps the focus inside, closes it with Escape and gives the focus back.

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use crate::app::hooks::use_effect_on;

/// Properties of [`Dialog`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct DialogProps {
    pub(crate) is_open: bool,
    pub(crate) onclose: Callback<()>,
    /// Id of the heading inside.
    pub(crate) labelled_by: &'static str,
    pub(crate) children: Html,
}

/// A dialog that follows `is_open`.
#[component]
pub(crate) fn Dialog(props: &DialogProps) -> Html {
    let dialog = use_node_ref();
    {
        let dialog = dialog.clone();
        use_effect_on(props.is_open, move |is_open| {
            let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
            if *is_open && !dialog.open() {
                // A browser that refuses leaves the help closed; nothing else depends on it.
                let _ = dialog.show_modal();
            } else if !*is_open && dialog.open() {
                dialog.close();
            }
        });
    }
    html! {
        <dialog
            class="dialog"
            ref={dialog}
            aria-labelledby={props.labelled_by}
            onclose={props.onclose.reform(|_: Event| ())}
        >
            <div class="dialog__body">{ props.children.clone() }</div>
        </dialog>
    }
}
