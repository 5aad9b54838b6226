//! End-to-end tests: the built page in `dist/`, in a real browser, over a real connection.
//!
//! `cargo xtask test browser` builds the page and runs them; `cargo test -p xtask --test e2e` runs them on what is built.
//!
//! - `browser` one Chromium with its driver and a server of its own, and what a test may ask of it
//! - `scenarios` what a visitor does, one file each

mod browser;
mod scenarios;
