//! What a fresh machine lacks, installed once.
//!
//! A part is looked for first, so that a second call costs milliseconds; where it cannot be had, the error says what to install.
//!
//! - `table` the tools that come from crates.io, with their versions
//! - `cargo_tool` building one of them into the cache
//! - `cache` the per-user folder that all checkouts share
//! - `toolchain` the wasm target, rustfmt and clippy
//! - `npm` the parts in `package.json`
//! - `debian` the browsers, their drivers, a display and a Japanese font

mod cache;
mod cargo_tool;
mod debian;
mod npm;
mod table;
mod toolchain;

use std::{
    ffi::OsString,
    path::PathBuf,
    time::{Duration, Instant},
};

use anyhow::{Context, Result};

use crate::project::Project;

pub use table::Tool;

/// Something a command needs on this machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// A target of the compiler.
    Target(&'static str),
    /// A component of the toolchain, by the cargo command that it brings.
    Component(&'static str),
    /// A tool from crates.io.
    Tool(Tool),
    /// The packages in `package.json`.
    Npm,
    /// Chromium, Firefox ESR and WebKitGTK, with what drives them and a Japanese font.
    Browsers,
}

/// What building the page takes.
pub const FOR_THE_PAGE: &[Part] = &[
    Part::Target("wasm32-unknown-unknown"),
    Part::Npm,
    Part::Tool(Tool::Trunk),
    Part::Tool(Tool::WasmBindgen),
];

/// What the tests take. The quick ones come first: what cannot be had is said before the long builds.
pub const FOR_THE_TESTS: &[Part] = &[
    Part::Component("fmt"),
    Part::Component("clippy"),
    Part::Browsers,
    Part::Target("wasm32-unknown-unknown"),
    Part::Npm,
    Part::Tool(Tool::Trunk),
    Part::Tool(Tool::WasmBindgen),
    Part::Tool(Tool::Geckodriver),
];

/// The folders with the programs that were looked for.
#[derive(Debug, Clone, Default)]
pub struct Tools {
    folders: Vec<PathBuf>,
}

impl Tools {
    /// A `PATH` on which these programs come first.
    pub fn path(&self) -> Result<OsString> {
        let rest = std::env::var_os("PATH").unwrap_or_default();
        let folders = self.folders.iter().cloned().chain(std::env::split_paths(&rest));
        std::env::join_paths(folders)
            .context("the PATH holds a folder with a separator in its name")
    }
}

/// Sees to it that every part is on this machine, one after another, and says what it does.
pub fn ensure(project: &Project, parts: &[Part]) -> Result<Tools> {
    let mut tools = Tools::default();
    for (number, part) in parts.iter().enumerate() {
        let begun = Instant::now();
        let place = format!("[{}/{}]", number + 1, parts.len());
        let found = one(project, *part, &place)?;
        if begun.elapsed() > Duration::from_secs(2) {
            eprintln!("{place} done in {} s", begun.elapsed().as_secs());
        }
        tools.folders.extend(found);
    }
    cache::tidy();
    Ok(tools)
}

/// A tool's program, for tests that were started without the setup; installs nothing.
pub fn program(project: &Project, tool: Tool) -> Result<PathBuf> {
    cargo_tool::program(project, tool)
}

fn one(project: &Project, part: Part, place: &str) -> Result<Option<PathBuf>> {
    match part {
        Part::Target(target) => toolchain::target(project, target, place).map(|()| None),
        Part::Component(command) => toolchain::component(project, command, place).map(|()| None),
        Part::Tool(tool) => cargo_tool::ensure(project, tool, place).map(Some),
        Part::Npm => npm::ensure(project, place).map(Some),
        Part::Browsers => debian::browsers(place).map(|()| None),
    }
}
