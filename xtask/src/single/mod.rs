//! The page as one file: double click, no server, no network.
//!
//! Modules and `fetch` do not work from `file://`, so everything stands in the file: the compiled program as packed text,
//! one style, and two classic scripts that the page's own content policy names by their hashes.
//!
//! - `html`: the file from its parts; pure
//! - `pack`: bytes to packed text, and hashes
//! - `loader.js`: unpacks the program and starts it

mod html;
mod pack;

use std::{path::Path, process::Command};

use anyhow::{Context, Result};

use crate::{
    page, process,
    project::{self, Project},
    setup::Tools,
};

/// The file in `dist/`.
pub const FILE: &str = "pko-explorer.html";

/// Makes the file from what `page::build` has just compiled.
pub fn build(project: &Project, tools: &Tools) -> Result<()> {
    let folder = project.path(".stage/single");
    let compiled = project.target().join("wasm32-unknown-unknown/release/pko-explorer.wasm");
    process::run(
        Command::new("wasm-bindgen")
            .env("PATH", tools.path()?)
            .args(["--target", "no-modules", "--no-typescript", "--out-name", "page", "--out-dir"])
            .arg(&folder)
            .arg(&compiled),
    )
    .context("the compiled page could not be bound to its script")?;
    let shell = project::read(&project.path("index.html"))?;
    let (level, features) = html::optimiser(&shell)?;
    let small = folder.join("small.wasm");
    process::run(
        Command::new("wasm-opt")
            .env("PATH", tools.path()?)
            .arg(format!("-O{level}"))
            .args(features)
            .arg("-o")
            .arg(&small)
            .arg(folder.join("page_bg.wasm")),
    )
    .context("the compiled page could not be made smaller")?;
    let parts = html::Parts {
        shell: &shell,
        styles: &page::join_styles(project)?,
        glue: &project::read(&folder.join("page.js"))?,
        loader: include_str!("loader.js"),
        program: &pack::packed(&read_bytes(&small)?)?,
    };
    let text = html::compose(&parts)?;
    let file = project.dist().join(FILE);
    project::write(&file, &text)?;
    println!("one file for a USB stick: `dist/{FILE}`, {} kB", text.len() / 1000);
    Ok(())
}

fn read_bytes(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("`{}` could not be read", file.display()))
}
