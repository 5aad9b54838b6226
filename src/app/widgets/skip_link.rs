//! A link past what comes on every page. The focus is moved by script, so that the address is not written.

use yew::prelude::*;

use crate::app::browser::focus;

/// A link that shows itself when it has the focus; `otherwise` takes the focus where the target is hidden.
pub(crate) fn skip_link(words: &str, target: &'static str, otherwise: &'static str) -> Html {
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        // Without either the link does nothing, as any link to a missing place.
        let _ = focus::to(target).or_else(|_| focus::to(otherwise));
    });
    html! { <a class="skip-link visually-hidden" href={format!("#{target}")} {onclick}>{ words }</a> }
}
