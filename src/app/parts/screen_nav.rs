//! The way between the screens: links that the running page follows itself.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::widgets::icon::{Icon, icon};
use crate::app::words;
use crate::i18n::{Locale, text};
use crate::session::action::Action;
use crate::session::choices::Choices;
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

/// One link for each screen; in a narrow window they open below the name of the one that is shown.
pub(crate) fn screen_nav(page: &Page, choices: &Choices) -> Html {
    let (l, shown) = (page.locale, choices.view.screen);
    html! {
        <nav class="screen-nav" aria-label={text::screens_label(l).into_owned()}>
            <div class="only-wide">{ list(page, choices, "screen") }</div>
            // A screen that was chosen closes the list.
            <details class="only-narrow screen-nav__menu" key={shown.id()}>
                <summary class="screen-nav__shown">
                    { text::screens_label(l) }
                    <span class="screen-nav__name">{ name(l, shown) }</span>
                    { icon(Icon::Chevron, "disclosure__marker") }
                </summary>
                { list(page, choices, "menu") }
            </details>
        </nav>
    }
}

/// The links; their ids begin with a word, as they are there twice.
fn list(page: &Page, choices: &Choices, begins: &str) -> Html {
    html! {
        <ul class="screen-nav__list">
            for screen in Screen::ALL.iter().copied() {
                <li key={screen.id()}>{ link(page, choices, begins, screen) }</li>
            }
        </ul>
    }
}

fn link(page: &Page, choices: &Choices, begins: &str, screen: Screen) -> Html {
    let view = choices.view.on(screen);
    let address = permalink::fragment(&Choices { view, ..choices.clone() });
    html! {
        <a
            id={format!("{begins}-{}", screen.id())}
            class="screen-nav__link"
            href={address}
            aria-current={(choices.view.screen == screen).then_some("page")}
            onclick={page.follows(Action::ScreenChosen(screen))}
        >{ name(page.locale, screen) }</a>
    }
}
