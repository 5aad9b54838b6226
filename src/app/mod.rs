//! The page in the browser: the only room that knows one.
//!
//! - `store`: the session as Yew keeps it
//! - `results`: what follows from the choices
//! - `words`: names of things by their ids
//! - `shell`: the page around its screens
//! - `hooks/`: what the page does beside drawing itself
//! - `browser/`: the browser's own things, each of which can refuse
//! - `widgets/`: things of any page
//! - `parts/`: pieces that speak of missions and rules
//! - `views/`: one file per screen

mod browser;
mod hooks;
mod parts;
mod results;
mod shell;
mod store;
mod views;
mod widgets;
mod words;

use browser::document;

/// Starts the page in its place of the document; what goes wrong later is shown instead of an empty page.
pub fn start() {
    std::panic::set_hook(Box::new(|_| {
        // If not even the notice can be shown there is nothing left to do.
        let _ = document::reveal("fatal");
    }));
    if let Ok(place) = document::place("app") {
        yew::Renderer::<shell::App>::with_root(place).render();
    }
}
