//! Everything that is drawn with a memory of its own, under one type.
//!
//! Yew makes some eight kilobytes of code for each type of component. Here the components of the page are values of one:
//! a [`Slot`] draws whatever it is given. That is what keeps a first use light (`docs/adr/0010-first-use-grows-with-the-screens.md`).

use std::any::{Any, type_name};
use std::fmt::Display;
use std::rc::Rc;

use yew::functional::{FunctionProvider, Hook, HookContext};
use yew::prelude::*;

/// What can be drawn in a slot: a component with its properties.
trait Draw {
    fn draw(&self, context: &mut HookContext) -> HtmlResult;
    fn is_same(&self, other: &dyn Draw) -> bool;
    fn as_any(&self) -> &dyn Any;
}

struct Of<C: FunctionProvider>(C::Properties);

impl<C: FunctionProvider + 'static> Draw for Of<C> {
    fn draw(&self, context: &mut HookContext) -> HtmlResult {
        C::run(context, &self.0)
    }

    fn is_same(&self, other: &dyn Draw) -> bool {
        other.as_any().downcast_ref::<Self>().is_some_and(|other| other.0 == self.0)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

#[derive(Clone, Properties)]
struct SlotProps {
    of: Rc<dyn Draw>,
}

impl PartialEq for SlotProps {
    fn eq(&self, other: &Self) -> bool {
        self.of.is_same(&*other.of)
    }
}

/// The component that the slot is drawn by, run among the slot's own hooks.
struct Drawn(Rc<dyn Draw>);

impl Hook for Drawn {
    type Output = HtmlResult;

    fn run(self, context: &mut HookContext) -> HtmlResult {
        self.0.draw(context)
    }
}

fn use_drawn(of: &Rc<dyn Draw>) -> Drawn {
    Drawn(Rc::clone(of))
}

#[component]
fn Slot(props: &SlotProps) -> HtmlResult {
    use_drawn(&props.of)
}

/// A component, drawn again only when its properties, its state or the page change. Once among its siblings.
pub(crate) fn piece<C: FunctionProvider + 'static>(properties: C::Properties) -> Html {
    slot(type_name::<C>().to_owned(), Rc::new(Of::<C>(properties)))
}

/// The same in a list: the key tells it from its siblings.
pub(crate) fn keyed<C: FunctionProvider + 'static>(
    key: &impl Display,
    properties: C::Properties,
) -> Html {
    slot(format!("{} {key}", type_name::<C>()), Rc::new(Of::<C>(properties)))
}

/// Two kinds never share a key: what one remembers means nothing to the other.
fn slot(key: String, of: Rc<dyn Draw>) -> Html {
    html! { <Slot {key} {of} /> }
}
