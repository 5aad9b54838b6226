//! The browser's own things, each behind a function that can refuse.
//!
//! - `history`: the address
//! - `speech`: the words of a language
//! - `storage`: what is remembered between visits
//! - `document`: attributes and title of the page, and what it tells the scripts around it
//! - `focus`: moving it, and finding where it was
//! - `keyboard`: which key was meant
//! - `clipboard`: copying
//! - `frame`: the page around this one
//! - `letters`: what a search takes for the same

pub(crate) mod clipboard;
pub(crate) mod document;
pub(crate) mod focus;
pub(crate) mod frame;
pub(crate) mod history;
pub(crate) mod keyboard;
pub(crate) mod letters;
pub(crate) mod speech;
pub(crate) mod storage;

/// A facility of the browser that was refused or is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BrowserError {
    /// There is no such thing here.
    Missing,
    /// The browser refused.
    Refused,
}
