//! Web servers set up with the blocks of `docs/hosting.md`, for real: what they send is what the document says.
//!
//! `cargo xtask test hosting` builds the page and runs them; `cargo test -p xtask --test hosting` runs them on what is built.
//!
//! - `blocks` the document's blocks, by the file that each names
//! - `ground` a folder with the built page and the set-up, gone when dropped
//! - `server` nginx and Apache on a free port
//! - `client` one question over a plain connection
//! - `scenarios` what is looked at

#![allow(clippy::panic, reason = "a test stops where it fails")]

mod blocks;
mod client;
mod ground;
mod scenarios;
mod server;
