//! First clicks, while nothing is changed.

use yew::prelude::*;

use crate::app::hooks::Page;
use crate::app::widgets::button::{ButtonProps, button};
use crate::i18n::{Locale, text};
use crate::model::lever::Lever;
use crate::rules::settings::PolicySettings;
use crate::session::action::Action;

type Words = fn(Locale) -> std::borrow::Cow<'static, str>;

/// Good first clicks, the dearest first. One that changes nothing now is left out.
const FIRST: &[(Lever, u8, Words)] = &[
    (Lever::PartyScope, 2, |l| text::hint_parties(l)),
    (Lever::Protection, 2, |l| text::hint_protection(l)),
    (Lever::PkfMain, 0, |l| text::hint_freeze(l)),
    (Lever::Peacebuilding, 0, |l| text::hint_old_list(l)),
    (Lever::Ceasefire, 0, |l| text::hint_report_words(l)),
];

/// Three questions that set one rule each, with its partners.
pub(crate) fn hints(page: &Page, settings: &PolicySettings) -> Html {
    let l = page.locale;
    let first =
        FIRST.iter().filter(|(lever, option, _)| settings.option(*lever) != *option).take(3);
    html! {
        <section class="hints" aria-labelledby="hints-title">
            <h2 class="hints__title" id="hints-title">{ text::hints_title(l) }</h2>
            <ul class="hints__list">
                for (lever, option, words) in first {
                    <li key={lever.id()}>
                        { button(yew::props!(ButtonProps {
                            id: format!("hint-{}", lever.id()),
                            label: words(l).into_owned(),
                            is_possible: page.is_live,
                            onclick: page.does(Action::LeverMoved { lever: *lever, option: *option, also: None }),
                        })) }
                    </li>
                }
            </ul>
        </section>
    }
}
