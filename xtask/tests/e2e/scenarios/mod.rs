//! What visitors do, one file each.
//!
//! - `opening` the page comes up, at each width, for eyes, keyboard and screen reader
//! - `exploring` one rule is changed, undone, and opened again by its address
//! - `languages` both languages
//! - `keyboard` everything without a mouse
//! - `access` the rules of accessibility on the remaining states
//! - `single_file` the page as one file, from `file://`
//! - `reading` what a scenario reads off the page

mod access;
mod exploring;
mod keyboard;
mod languages;
mod opening;
mod reading;
mod single_file;
