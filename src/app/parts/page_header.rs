//! Title, standing notice, help, languages.

use yew::prelude::*;

use crate::app::browser::storage;
use crate::app::hooks::{Page, is_plain};
use crate::app::widgets::button::{ButtonProps, button};
use crate::app::widgets::icon::Icon;
use crate::i18n::{Locale, text};
use crate::session::action::Action;
use crate::session::choices::Choices;

/// The head of the page; the address of the other language keeps the choices.
pub(crate) fn page_header(page: &Page, onhelp: Callback<()>, choices: &Choices) -> Html {
    let l = page.locale;
    html! {
        <header class="page-header">
            <h1 class="page-header__title">{ sign() }<span>{ text::app_title(l) }</span></h1>
            <p class="page-header__notice">{ text::standing_notice(l) }</p>
            <div class="page-header__tools">
                { button(yew::props!(ButtonProps { id: "help-button", class: "button--quiet", icon: Icon::Help, is_possible: page.is_live, label: text::help_open(l).into_owned(), onclick: onhelp })) }
                { language_links(page, choices) }
            </div>
        </header>
    }
}

/// The same choices in each language.
pub(crate) fn language_links(page: &Page, choices: &Choices) -> Html {
    let l = page.locale;
    let address = |locale: Locale| {
        if page.is_live {
            page.edition.address(locale, choices)
        } else {
            page.edition.first_address(locale)
        }
    };
    let choose = |locale: Locale| {
        let dispatch = page.dispatch.clone();
        Callback::from(move |event: MouseEvent| {
            if !is_plain(&event) {
                return;
            }
            event.prevent_default();
            // Without storage the choice lasts as long as the address.
            let _ = storage::write("language", locale.code());
            let code = locale.code().as_bytes();
            if let Ok(tag) = code.try_into() {
                dispatch.dispatch(Action::LanguageChosen(tag));
            }
        })
    };
    html! {
        <nav class="page-header__languages" aria-label={text::language_label(l).into_owned()}>
            for locale in Locale::ALL {
                <a
                    key={locale.code()}
                    id={format!("language-{}", locale.code())}
                    class="page-header__language"
                    href={address(locale)}
                    lang={locale.html_lang()}
                    hreflang={locale.html_lang()}
                    aria-current={(locale == l).then_some("true")}
                    onclick={choose(locale)}
                >{ locale.own_name() }</a>
            }
        </nav>
    }
}

/// The sign of the page: a circle, a triangle and a square, its own shapes.
fn sign() -> Html {
    html! {
        <svg class="page-header__sign" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
            <circle class="verdict-mark__qualifies" cx="9" cy="9" r="7" />
            <path class="verdict-mark__judgement" d="M20 3l6.4 11.5H13.6z" stroke-width="1.2" stroke-linejoin="round" />
            <rect class="verdict-mark__no" x="9.5" y="17" width="9" height="9" rx="1" />
        </svg>
    }
}
