//! One polite sentence per change, for those who listen; quick changes become one.

use std::rc::Rc;

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

/// What the live region holds.
#[derive(Default, PartialEq)]
struct Sentence(String);

impl Reducible for Sentence {
    type Action = String;

    /// A sentence that is said twice has to differ, or the second time nothing is heard: by a space that no one sees.
    fn reduce(self: Rc<Self>, said: String) -> Rc<Self> {
        Rc::new(Self(if self.0 == said { format!("{said}\u{a0}") } else { said }))
    }
}

/// Holds the text of the live region.
#[hook]
pub(crate) fn use_announcer() -> Announcer {
    let sentence = use_reducer(Sentence::default);
    let waiting = use_mut_ref(|| None::<(Timeout, String)>);
    let say = {
        let (sentence, waiting) = (sentence.dispatcher(), waiting.clone());
        use_callback((), move |words: String, ()| {
            let (sentence, said, told) = (sentence.clone(), words.clone(), waiting.clone());
            let timeout = Timeout::new(GATHER, move || {
                // What was said no longer waits.
                told.take();
                sentence.dispatch(said);
            });
            *waiting.borrow_mut() = Some((timeout, words));
        })
    };
    let add = use_callback(say.clone(), move |words: String, say| {
        let before = waiting.take().map(|(_, before)| format!("{before} ")).unwrap_or_default();
        say.emit(format!("{before}{words}"));
    });
    Announcer { sentence: AttrValue::from(sentence.0.clone()), say, add }
}
