//! The rooms behind `cargo xtask`, as a library so that the end-to-end tests can serve the page as `run` does.
//!
//! - `arguments` what stands after the command
//! - `project` where things are
//! - `process` other programs
//! - `setup` what a fresh machine lacks
//! - `page` the page compiled and drawn
//! - `deep` checks that take minutes
//! - `release` what is sent and handed over
//! - `dist` what is handed over
//! - `serve` a small server of files
//! - `stamp` what was built from which files
//! - `run` build, serve, open
//! - `sources` the list of sources, from the data
//! - `suite` the steps of `test`
//! - `size` what visitors are made to load, against the budget
//! - `bench` the fast engine against the interpreter, and against others
//! - `scaffold` the files of a new mission, lever or view

pub mod arguments;
pub mod bench;
pub mod deep;
pub mod dist;
pub mod page;
pub mod process;
pub mod project;
pub mod release;
pub mod run;
pub mod scaffold;
pub mod serve;
pub mod setup;
pub mod size;
pub mod sources;
pub mod stamp;
pub mod suite;
