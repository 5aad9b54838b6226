//! What is handed over: `dist/` for a web host, and one file for a USB stick.
//!
//! - `assets` files under names that tell their content, with check sums
//! - `document` one HTML page from the shell and its parts
//! - `around` what stands in a page beside what was drawn: description, notices, scripts
//! - `host` the pages and parts for a web host
//! - `single` the page as one file
//! - `letters` bytes as letters, for the one file
//! - `pictures` the picture for shared links and the icons
//! - `offline` the worker and the manifest that make the page installable
//! - `squeezed` the same files, packed for a host that serves them so
//! - `manifest` what is in the folder: version, data, check sums
//! - `markup` text in HTML

mod around;
mod assets;
mod document;
mod host;
mod letters;
mod manifest;
mod markup;
mod offline;
mod pictures;
mod single;
mod squeezed;

use std::time::Instant;

use anyhow::{Context, Result};

use pko_explorer::{
    data::catalog,
    i18n::{
        Locale,
        text::{self, Share},
    },
};

use crate::{
    page,
    project::{self, Project},
    setup::Tools,
    stamp::Stamp,
};

pub use manifest::{Entry, Manifest};
pub(crate) use markup::escaped;
pub use single::{FILE as SINGLE_FILE, NAMED_PROGRAM};
pub use squeezed::brotli;

/// How much is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Extent {
    /// The pages for a host, to be looked at.
    Pages,
    /// All that is handed over.
    Whole,
}

/// Builds what is asked for, unless it is there and made from the same files.
pub fn build(project: &Project, tools: &Tools, extent: Extent) -> Result<()> {
    let inputs = page::inputs(project, &["xtask/src/dist", "package-lock.json"])?;
    let whole = Stamp::new(project, "dist-whole");
    let pages = Stamp::new(project, "dist-pages");
    let is_there = project.dist().join("index.html").is_file();
    if is_there && (whole.says(&inputs) || extent == Extent::Pages && pages.says(&inputs)) {
        eprintln!("`dist/` is built and nothing has changed since");
        return Ok(());
    }
    let parts = page::build(project, tools)?;
    let begun = Instant::now();
    whole.forget()?;
    pages.forget()?;
    make_empty(project)?;
    host::build(project, tools, &parts)?;
    if extent == Extent::Whole {
        single::build(project, tools, &parts)?;
        squeezed::write_all(&project.dist())?;
        manifest::write(project)?;
        whole.set(&inputs)?;
    } else {
        pages.set(&inputs)?;
    }
    eprintln!("`dist/` is written, in {} s", begun.elapsed().as_secs());
    Ok(())
}

fn make_empty(project: &Project) -> Result<()> {
    let folder = project.dist();
    match std::fs::remove_dir_all(&folder) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            return Err(error)
                .with_context(|| format!("`{}` could not be emptied", folder.display()));
        }
        _ => {}
    }
    std::fs::create_dir_all(&folder)
        .with_context(|| format!("`{}` could not be made", folder.display()))
}

/// Every file that the page asks for by name when it needs it: words, and data for later; each with its text.
fn words() -> impl Iterator<Item = (String, String)> {
    let each = Locale::ALL.into_iter().flat_map(|l| Share::ALL.map(|share| (l, share)));
    let words = each.map(|(l, share)| {
        (format!("{}-{}", share.id(), l.code()), text::built_in(l, share).to_owned())
    });
    words.chain([("facts".to_owned(), catalog::later_text())])
}

/// A script of `web/`.
fn script(project: &Project, name: &str) -> Result<String> {
    project::read(&project.path("web").join(name))
}
