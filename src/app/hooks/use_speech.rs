//! The language that is spoken: the wanted one as soon as its words are there. The others follow when the page is alive.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::browser::speech;
use crate::i18n::{Locale, text};

/// What is spoken, and how many languages are there.
#[hook]
pub(crate) fn use_speech(wanted: Locale, first: Locale, is_live: bool) -> (Locale, usize) {
    let spoken = use_state_eq(|| first);
    let loaded = use_state_eq(|| 1);
    let latest = use_mut_ref(|| first);
    latest.replace(wanted);
    {
        let spoken = spoken.setter();
        use_effect_with(wanted, move |wanted| {
            let wanted = *wanted;
            if text::is_loaded(wanted) {
                spoken.set(wanted);
                return;
            }
            spawn_local(async move {
                // Without its words a language cannot be spoken; the page stays in the one it has.
                let is_there = speech::load(wanted).await.is_ok();
                if is_there && *latest.borrow() == wanted {
                    spoken.set(wanted);
                }
            });
        });
    }
    {
        let loaded = loaded.setter();
        use_effect_with(is_live, move |is_live| {
            if *is_live {
                spawn_local(async move {
                    for locale in Locale::ALL {
                        // Only the search in that language is lost.
                        let _ = speech::load(locale).await;
                    }
                    loaded.set(Locale::ALL.into_iter().filter(|l| text::is_loaded(*l)).count());
                });
            }
        });
    }
    (*spoken, *loaded)
}
