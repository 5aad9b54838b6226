//! The language that is spoken: the wanted one as soon as its words are there. The others follow when the page is alive.

use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::browser::speech;
use crate::i18n::Locale;
use crate::i18n::text::{self, Share};

/// What is spoken, and whether all words of all languages and all data have come.
#[hook]
pub(crate) fn use_speech(wanted: Locale, first: Locale, is_live: bool) -> (Locale, bool) {
    let spoken = use_state_eq(|| first);
    let loaded = use_state_eq(|| false);
    let latest = use_mut_ref(|| first);
    latest.replace(wanted);
    {
        let spoken = spoken.setter();
        use_effect_with(wanted, move |wanted| {
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
        let loaded = loaded.setter();
        use_effect_with(is_live, move |is_live| {
            if *is_live {
                spawn_local(async move {
                    // The rest of the own language first; what cannot be had is left out where it would stand.
                    let _ = speech::load_later_data().await;
                    let own = [first].into_iter().chain(Locale::ALL);
                    for (locale, share) in own.flat_map(|l| Share::ALL.map(|share| (l, share))) {
                        let _ = speech::load(locale, share).await;
                    }
                    loaded.set(true);
                });
            }
        });
    }
    (*spoken, *loaded)
}
