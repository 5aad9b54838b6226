//! One step back, one step forward; the buttons name the step.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::icon::Icon;
use crate::app::words;
use crate::i18n::text;
use crate::session::action::{Action, Cause};

/// Undo and redo.
pub(crate) fn undo_bar(page: &Page, undoable: Option<Cause>, redoable: Option<Cause>) -> Html {
    let l = page.locale;
    let deed = |cause: Cause| words::deed(l, &page.catalog, cause);
    let undo = undoable.map_or_else(|| text::undo(l), |cause| text::undo_step(l, &deed(cause)));
    let redo = redoable.map_or_else(|| text::redo(l), |cause| text::redo_step(l, &deed(cause)));
    html! {
        <div class="undo-bar">
            { button(yew::props!(ButtonProps {
                id: "undo",
                class: "undo-bar__button",
                icon: Icon::Undo,
                label: undo.into_owned(),
                is_possible: undoable.is_some(),
                onclick: page.does(Action::Undone),
            })) }
            { button(yew::props!(ButtonProps {
                id: "redo",
                class: "undo-bar__button",
                icon: Icon::Redo,
                label: redo.into_owned(),
                is_possible: redoable.is_some(),
                onclick: page.does(Action::Redone),
            })) }
        </div>
    }
}
