//! The rooms behind `cargo xtask`, as a library so that the end-to-end tests can serve the page as `run` does.
//!
//! - `arguments` what stands after the command
//! - `project` where things are
//! - `process` other programs
//! - `setup` what a fresh machine lacks
//! - `page` the page in `dist/`
//! - `serve` a small server of files
//! - `single` the page as one file
//! - `run` build, serve, open
//! - `suite` the steps of `test`
//! - `scaffold` the files of a new mission, lever or view

pub mod arguments;
pub mod page;
pub mod process;
pub mod project;
pub mod run;
pub mod scaffold;
pub mod serve;
pub mod setup;
pub mod single;
pub mod suite;
