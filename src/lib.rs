//! PKO Explorer: change the rules of Japan's participation in UN peacekeeping and see what follows.
//!
//! Rooms, in the order a newcomer meets them:
//! `model` nouns - `rules` law - `sweep` the same, fast - `data` loading - `session` choices - `layout` geometry - `i18n` words - `app` the page.

pub mod data;
pub mod i18n;
pub mod layout;
pub mod model;
pub mod rules;
pub mod session;
pub mod sweep;

#[cfg(feature = "web")]
pub mod app;
