//! The language that is spoken: the wanted one as soon as its words are there. The others follow when the page is alive.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::browser::speech;
use crate::app::hooks::use_effect_on;
use crate::i18n::Locale;
use crate::i18n::text::{self, Share};
use crate::session::screen::Screen;

/// What is spoken, and how far the rest has come.
#[derive(Clone, Copy, PartialEq)]
pub(crate) struct Speech {
    pub(crate) locale: Locale,
    /// All words of this language and all data are there.
    pub(crate) is_worded: bool,
    /// They were asked for in vain. A screen that is opened asks again.
    pub(crate) is_lost: bool,
}

/// What no first look needs, as far as it has come.
#[derive(Clone, Copy, Default, PartialEq)]
struct Rest {
    /// It was asked for, and the last answer is here.
    is_answered: bool,
    has_data: bool,
    /// Shares of words, of all languages.
    shares: usize,
}

impl Rest {
    const fn is_whole(self) -> bool {
        self.has_data && self.shares == Locale::ALL.len() * Share::ALL.len()
    }
}

/// Asks for words and data, the rest of the own language first.
async fn asked(first: Locale, before: Rest) -> Rest {
    let has_data = before.has_data || speech::load_later_data().await.is_ok();
    let own = [first].into_iter().chain(Locale::ALL.into_iter().filter(|one| *one != first));
    let mut shares = 0;
    for (locale, share) in own.flat_map(|l| Share::ALL.map(|share| (l, share))) {
        shares += usize::from(speech::load(locale, share).await.is_ok());
    }
    Rest { is_answered: true, has_data, shares }
}

/// Follows the wanted language; whatever is missing is asked for when the page comes alive and when a screen is opened.
#[hook]
pub(crate) fn use_speech(wanted: Locale, first: Locale, is_live: bool, screen: Screen) -> Speech {
    let spoken = use_state_eq(|| first);
    let rest = use_state_eq(Rest::default);
    let latest = use_mut_ref(|| first);
    latest.replace(wanted);
    {
        let spoken = spoken.setter();
        use_effect_on(wanted, move |wanted| {
            let wanted = *wanted;
            if text::is_loaded(wanted, Share::First) {
                spoken.set(wanted);
                return;
            }
            spawn_local(async move {
                // Without its words a language cannot be spoken; the page stays in the one it has.
                let is_there = speech::load(wanted, Share::First).await.is_ok();
                if is_there && *latest.borrow() == wanted {
                    spoken.set(wanted);
                }
            });
        });
    }
    {
        let (rest, is_asking) = (rest.clone(), use_mut_ref(|| false));
        use_effect_on((is_live, screen), move |(is_live, _)| {
            if !*is_live || rest.is_whole() || is_asking.replace(true) {
                return;
            }
            spawn_local(async move {
                let answer = asked(first, *rest).await;
                is_asking.replace(false);
                rest.set(answer);
            });
        });
    }
    let is_worded = rest.has_data && text::is_loaded(*spoken, Share::Later);
    Speech { locale: *spoken, is_worded, is_lost: rest.is_answered && !is_worded }
}
