//! What the visitor chose, and what each choice makes of it.
//!
//! Why here: choices are small and can be undone, linked and restored; results are worked out from them and never kept.
//! No browser, no words, no catalog.
//!
//! | file | holds |
//! |---|---|
//! | `choices.rs` | the choices themselves |
//! | `action.rs` | everything that can happen |
//! | `screen.rs` | the screens of the page |
//! | `note.rs` | what is noted of the five factors, mission by mission |
//! | `wish.rs` | what is looked for on the screen "Find" |
//! | `update.rs` | choices and an action to new choices; undo and redo |
//! | `steps.rs` | the steps that can be taken back or done again |
//! | `permalink/` | choices to the fragment of an address and back |

pub mod action;
pub mod choices;
pub mod note;
pub mod permalink;
pub mod screen;
mod steps;
pub mod update;
pub mod wish;
