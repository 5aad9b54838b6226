//! Small drawings of lines. They are never the only sign of anything.

use yew::prelude::*;

/// Which drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Undo,
    Redo,
    Chevron,
    Arrow,
    Close,
    Help,
    Lock,
    Rules,
}

impl Icon {
    const fn path(self) -> &'static str {
        match self {
            Self::Undo => "M9 7H4V2M4.5 7A8 8 0 1 1 4 14",
            Self::Redo => "M15 7h5V2M19.5 7A8 8 0 1 0 20 14",
            Self::Chevron => "M9 5l7 7-7 7",
            Self::Arrow => "M4 12h15M13 6l6 6-6 6",
            Self::Close => "M5 5l14 14M19 5L5 19",
            Self::Help => {
                "M9 9a3 3 0 1 1 4.5 2.6c-1 .6-1.5 1.2-1.5 2.4M12 17.5v.5M12 2.5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19"
            }
            Self::Lock => "M6 11h12v9H6zM8.5 11V7.5a3.5 3.5 0 0 1 7 0V11",
            Self::Rules => "M4 7h9M17 7h3M4 17h3M11 17h9M15 4v6M9 14v6",
        }
    }
}

/// Draws an icon with a class of its place.
pub(crate) fn icon(icon: Icon, class: &'static str) -> Html {
    html! {
        <svg {class} width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={icon.path()} stroke-width="2" stroke-linecap="round" stroke-linejoin="round" />
        </svg>
    }
}
