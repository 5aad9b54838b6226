//! The page in the browser: the only room that knows one.
//!
//! - `store`: the session as Yew keeps it
//! - `edition`: in which form the page was handed over
//! - `failure`: what happens when the page stops
//! - `results`: what follows from the choices
//! - `words`: names of things by their ids
//! - `shell`: the page around its screens
//! - `hooks/`: what the page does beside drawing itself
//! - `browser/`: the browser's own things, each of which can refuse
//! - `widgets/`: things of any page
//! - `parts/`: pieces that speak of missions and rules
//! - `views/`: one file per screen

mod browser;
mod edition;
mod failure;
mod hooks;
mod parts;
mod results;
mod shell;
mod store;
mod views;
mod widgets;
mod words;

pub use edition::Edition;

use crate::i18n::Locale;
use browser::document;
use shell::{App, AppProps};

/// Starts the page in its place of the document. What was drawn beforehand is taken over as it stands.
pub fn start() {
    failure::listen();
    let Ok(place) = document::place("app") else { return };
    let named = |name| document::root_attribute(name).unwrap_or_default();
    let props = AppProps {
        first_locale: Locale::from_code(&named("lang")).unwrap_or(Locale::FALLBACK),
        edition: Edition::from_id(&named("data-edition")).unwrap_or(Edition::File),
    };
    let is_drawn = place.has_attribute("data-drawn");
    let renderer = yew::Renderer::<App>::with_root_and_props(place, props);
    if is_drawn {
        renderer.hydrate();
    } else {
        renderer.render();
    }
}

/// The page under the baseline as text, in a language, for a form of the page. The same components as in the browser.
#[cfg(feature = "ssr")]
pub async fn draw(first_locale: Locale, edition: Edition) -> String {
    yew::LocalServerRenderer::<App>::with_props(AppProps { first_locale, edition }).render().await
}
