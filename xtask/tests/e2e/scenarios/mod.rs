//! What visitors do, one file each.
//!
//! - `opening` the page comes up, at each width, for eyes, keyboard and screen reader

mod opening;
