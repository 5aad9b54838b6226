//! An effect that runs when what it depends on has changed, under one type.
//!
//! Yew makes a kilobyte of code for each pair of a dependency and an effect. Here both are values of one
//! (`docs/adr/0010-first-use-grows-with-the-screens.md`).

use std::any::Any;

use yew::functional::{Hook, TearDown};

/// What an effect depends on.
trait Given {
    fn is_same(&self, other: &dyn Given) -> bool;
    fn as_any(&self) -> &dyn Any;
}

impl<T: PartialEq + 'static> Given for T {
    fn is_same(&self, other: &dyn Given) -> bool {
        other.as_any().downcast_ref::<Self>() == Some(self)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

struct Kept(Box<dyn Given>);

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.0.is_same(&*other.0)
    }
}

/// What an effect leaves to be done when it runs again or its part of the page goes away.
type Undo = Box<dyn FnOnce()>;

/// As Yew's `use_effect_with`: runs an effect after drawing, when what it was given differs from the last time.
pub(crate) fn use_effect_on<T: PartialEq + 'static, D: TearDown>(
    given: T,
    effect: impl FnOnce(&T) -> D + 'static,
) -> impl Hook<Output = ()> {
    let effect: Box<dyn FnOnce(&Kept) -> Undo> = Box::new(move |kept: &Kept| {
        let undo = (*kept.0).as_any().downcast_ref().map(effect);
        Box::new(move || undo.into_iter().for_each(TearDown::tear_down)) as Undo
    });
    #[expect(clippy::disallowed_methods, reason = "the one place that stands before it")]
    yew::functional::use_effect_with(Kept(Box::new(given)), effect)
}
