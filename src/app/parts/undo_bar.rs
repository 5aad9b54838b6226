//! One step back, one step forward; the buttons name the step.

use yew::prelude::*;

use crate::app::hooks::use_page;
use crate::app::widgets::button::Button;
use crate::app::widgets::icon::Icon;
use crate::app::words;
use crate::i18n::text;
use crate::session::action::{Action, Cause};

/// Properties of [`UndoBar`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct UndoBarProps {
    pub(crate) undoable: Option<Cause>,
    pub(crate) redoable: Option<Cause>,
}

/// Undo and redo.
#[component]
pub(crate) fn UndoBar(props: &UndoBarProps) -> Html {
    let Some(page) = use_page() else { return Html::default() };
    let l = page.locale;
    let deed = |cause: Cause| words::deed(l, &page.catalog, cause);
    let undo =
        props.undoable.map_or_else(|| text::undo(l), |cause| text::undo_step(l, &deed(cause)));
    let redo =
        props.redoable.map_or_else(|| text::redo(l), |cause| text::redo_step(l, &deed(cause)));
    html! {
        <div class="undo-bar">
            <Button
                id="undo"
                class="undo-bar__button"
                icon={Icon::Undo}
                label={undo.into_owned()}
                is_possible={props.undoable.is_some()}
                onclick={page.does(Action::Undone)}
            />
            <Button
                id="redo"
                class="undo-bar__button"
                icon={Icon::Redo}
                label={redo.into_owned()}
                is_possible={props.redoable.is_some()}
                onclick={page.does(Action::Redone)}
            />
        </div>
    }
}
