//! One polite sentence per change, for those who listen; quick changes become one.

use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Milliseconds in which a later sentence takes the place of an earlier one.
const GATHER: u32 = 500;

/// The sentence to be said, and how to say one.
#[derive(Clone, PartialEq)]
pub(crate) struct Announcer {
    pub(crate) sentence: AttrValue,
    pub(crate) say: Callback<String>,
}

/// Holds the text of the live region.
#[hook]
pub(crate) fn use_announcer() -> Announcer {
    let sentence = use_state_eq(AttrValue::default);
    let waiting = use_mut_ref(|| None::<Timeout>);
    let say = {
        let sentence = sentence.setter();
        use_callback((), move |words: String, ()| {
            let sentence = sentence.clone();
            *waiting.borrow_mut() =
                Some(Timeout::new(GATHER, move || sentence.set(AttrValue::from(words))));
        })
    };
    Announcer { sentence: (*sentence).clone(), say }
}
