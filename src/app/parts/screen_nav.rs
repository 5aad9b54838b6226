//! The way between the screens: links that the running page follows itself.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::words;
use crate::i18n::{Locale, text};
use crate::session::action::Action;
use crate::session::choices::{Choices, View};
use crate::session::permalink;
use crate::session::screen::Screen;

/// The name of a screen.
pub(crate) fn name(l: Locale, screen: Screen) -> AttrValue {
    words::word(l, &format!("screen-{}", screen.id()))
}

/// The id of the heading that takes the focus when a screen is opened.
pub(crate) const fn heading(screen: Screen) -> &'static str {
    match screen {
        Screen::Explore => "missions",
        _ => "screen-title",
    }
}

/// One link for each screen.
pub(crate) fn screen_nav(page: &Page, choices: &Choices) -> Html {
    let l = page.locale;
    html! {
        <nav class="screen-nav" aria-label={text::screens_label(l).into_owned()}>
            <ul class="screen-nav__list">
                for screen in Screen::ALL.iter().copied() {
                    <li key={screen.id()}>{ link(page, choices, screen) }</li>
                }
            </ul>
        </nav>
    }
}

fn link(page: &Page, choices: &Choices, screen: Screen) -> Html {
    // An open sheet stays beside screens that are tried; what is read has the page to itself.
    let mission = choices.view.mission.filter(|_| !screen.is_reading());
    let view = View { screen, mission, ..choices.view };
    let address = permalink::fragment(&Choices { view, ..choices.clone() });
    html! {
        <a
            id={format!("screen-{}", screen.id())}
            class="screen-nav__link"
            href={address}
            aria-current={(choices.view.screen == screen).then_some("page")}
            onclick={page.follows(Action::ScreenChosen(screen))}
        >{ name(page.locale, screen) }</a>
    }
}
