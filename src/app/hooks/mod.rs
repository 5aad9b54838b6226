//! What the page does beside drawing itself, one hook each.
//!
//! - `use_page`: store, catalog and language for every part
//! - `use_opening`: the first effect: the address is read, the controls come alive
//! - `use_permalink`: the address follows the choices, and the other way round
//! - `use_announcement`: one sentence per change for those who listen
//! - `use_document`: language, title and sign of life
//! - `use_shortcuts`: keys of the whole page
//! - `use_height`: inside somebody else's page: how high this one is
//! - `use_help`: the help, and what each key does
//! - `use_effect_on`: effects of every kind under one type, in place of Yew's
//! - `use_kept_focus`: the focus stays near a control that a press takes away
//! - `use_notices`: what an opened address could not say
//! - `use_results`: every mission under the chosen rules
//! - `use_slices`: work that is longer than a frame
//! - `use_speech`: the language that is spoken
//! - `use_telling`: after each deed, what it did
//! - `use_screen_focus`: the focus goes to the screen that is opened, or to the rule that it was opened for
//! - `use_sheet_focus`: the focus goes to the mission sheet and comes back

mod use_announcement;
mod use_document;
mod use_effect_on;
mod use_height;
mod use_help;
mod use_kept_focus;
mod use_notices;
mod use_opening;
mod use_page;
mod use_permalink;
mod use_results;
mod use_screen_focus;
mod use_sheet_focus;
mod use_shortcuts;
mod use_slices;
mod use_speech;
mod use_telling;

pub(crate) use use_announcement::use_announcer;
pub(crate) use use_document::use_document;
pub(crate) use use_effect_on::use_effect_on;
pub(crate) use use_height::use_height;
pub(crate) use use_help::use_help;
pub(crate) use use_kept_focus::use_kept_focus;
pub(crate) use use_notices::{Heard, Notices, use_notices};
pub(crate) use use_opening::use_opening;
pub(crate) use use_page::{Page, is_plain, use_page};
pub(crate) use use_permalink::use_permalink;
pub(crate) use use_results::use_results;
pub(crate) use use_screen_focus::use_screen_focus;
pub(crate) use use_sheet_focus::use_sheet_focus;
pub(crate) use use_shortcuts::use_shortcuts;
pub(crate) use use_slices::{Slices, use_slices};
pub(crate) use use_speech::{Speech, use_speech};
pub(crate) use use_telling::use_telling;
