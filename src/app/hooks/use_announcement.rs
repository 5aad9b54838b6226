//! One polite sentence per change, for those who listen; quick changes become one.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds in which a later sentence takes the place of an earlier one.
const GATHER: u32 = 500;

/// The sentence to be said, and how to say one.
#[derive(Clone, PartialEq)]
pub(crate) struct Announcer {
    pub(crate) sentence: AttrValue,
    /// Says a sentence in the place of one that still waits.
    pub(crate) say: Callback<String>,
    /// Says a sentence after one that still waits.
    pub(crate) add: Callback<String>,
}

/// Holds the text of the live region.
#[hook]
pub(crate) fn use_announcer() -> Announcer {
    let sentence = use_state_eq(AttrValue::default);
    let waiting = use_mut_ref(|| None::<(Timeout, String)>);
    let say = {
        let (sentence, waiting) = (sentence.setter(), waiting.clone());
        use_callback((), move |words: String, ()| {
            let (sentence, said) = (sentence.clone(), words.clone());
            let timeout = Timeout::new(GATHER, move || sentence.set(AttrValue::from(said)));
            *waiting.borrow_mut() = Some((timeout, words));
        })
    };
    let add = use_callback(say.clone(), move |words: String, say| {
        let before = waiting.take().map(|(_, before)| format!("{before} ")).unwrap_or_default();
        say.emit(format!("{before}{words}"));
    });
    Announcer { sentence: (*sentence).clone(), say, add }
}
