//! The page in the browser: the only room that knows one.
//!
//! - `store`: the session as Yew keeps it
//! - `errand`: work that is longer than a frame
//! - `edition`: in which form the page was handed over
//! - `failure`: what happens when the page stops
//! - `results`: what follows from the choices
//! - `known`: the choices as far as this version knows what they name
//! - `words`: names of things by their ids
//! - `shell`: the page as a whole
//! - `columns`: what stands on it below its header
//! - `hooks/`: what the page does beside drawing itself
//! - `browser/`: the browser's own things, each of which can refuse
//! - `widgets/`: things of any page
//! - `parts/`: pieces that speak of missions and rules
//! - `views/`: one file per screen

mod browser;
mod columns;
mod edition;
mod errand;
mod failure;
mod hooks;
mod known;
mod parts;
mod results;
mod shell;
mod store;
mod views;
mod widgets;
mod words;

pub use edition::Edition;

use crate::i18n::Locale;
use crate::i18n::text::Share;
use browser::{document, speech};
use shell::{App, AppProps};
use yew::platform::spawn_local;

/// Starts the page in its place of the document, when the words of its language are there.
pub fn start() {
    failure::listen();
    spawn_local(async {
        let first_locale = named("lang", Locale::from_code).unwrap_or(Locale::FALLBACK);
        match speech::load(first_locale, Share::First).await {
            Ok(()) => open(first_locale),
            // Without words there is no page; what was drawn beforehand can still be read.
            Err(_) => failure::tell(),
        }
    });
}

/// Takes over what was drawn beforehand, as it stands, or draws it.
fn open(first_locale: Locale) {
    let Ok(place) = document::place("app") else { return };
    let edition = named("data-edition", Edition::from_id).unwrap_or(Edition::File);
    let is_drawn = place.has_attribute("data-drawn");
    let renderer =
        yew::Renderer::<App>::with_root_and_props(place, AppProps { first_locale, edition });
    if is_drawn {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}

/// What an attribute of the document stands for.
fn named<T>(attribute: &str, meant: impl Fn(&str) -> Option<T>) -> Option<T> {
    document::root_attribute(attribute).and_then(|value| meant(&value))
}

/// The page under the baseline as text, in a language, for a form of the page. The same components as in the browser.
#[cfg(feature = "ssr")]
pub async fn draw(first_locale: Locale, edition: Edition) -> String {
    yew::LocalServerRenderer::<App>::with_props(AppProps { first_locale, edition }).render().await
}
