//! What the build script does, without reading or writing a file, so that tests can call it.
//!
//! - `problem`: one thing that is wrong in a file, as it is printed
//! - `plural`: which whole numbers a plural category means in a language
//! - `messages`: one Fluent file -> messages
//! - `spacing`: texts within a message, joined and on one line
//! - `arguments`: the arguments that a message takes, and of which kind
//! - `words`: all languages together: parity and fallback
//! - `references`: the words of referred messages, put in
//! - `lines`: words -> a file of lines for each language, and the place of a message in it
//! - `generate`: words -> Rust
//! - `node`: TOML values -> the generic tree, shared with the command line
//! - `bundle`: data files -> one table of bytes
//! - `site`: `site.toml` -> Rust
//! - `tree`: the nodes of that table, shared with the page

pub(crate) mod arguments;
pub(crate) mod bundle;
pub(crate) mod generate;
pub(crate) mod lines;
pub(crate) mod messages;
pub(crate) mod node;
pub(crate) mod plural;
pub(crate) mod problem;
pub(crate) mod references;
pub(crate) mod site;
pub(crate) mod spacing;
pub(crate) mod words;

#[path = "../src/data/tree.rs"]
#[allow(dead_code, unreachable_pub, reason = "the page reads the tree, the build only writes it")]
pub(crate) mod tree;
