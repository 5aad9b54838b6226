//! The editions of the page, and where each is opened.

use std::{
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError},
};

use anyhow::{Context, Result};
use xtask::project::Project;

/// A form in which visitors get the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Edition {
    /// Over a connection, from a server.
    Hosted,
    /// One file, from `file://`.
    SingleFile,
}

/// Scenarios that run at the same time share the copy of the single file: one of them writes it.
static COPIED: Mutex<Option<PathBuf>> = Mutex::new(None);

impl Edition {
    /// Every edition.
    pub(crate) const ALL: [Self; 2] = [Self::Hosted, Self::SingleFile];

    /// The name in tests and pictures.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Hosted => "hosted",
            Self::SingleFile => "file",
        }
    }
}

/// The single file by itself, in a folder as visitors have them, with spaces and Japanese in its name.
pub(super) fn single_file(project: &Project) -> Result<PathBuf> {
    let mut copied = COPIED.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(file) = copied.as_ref() {
        return Ok(file.clone());
    }
    let folder = project.target().join("e2e/平和 協力 (demo)");
    std::fs::create_dir_all(&folder).context("no folder for the single file")?;
    let alone = folder.join(xtask::dist::SINGLE_FILE);
    std::fs::copy(project.dist().join(xtask::dist::SINGLE_FILE), &alone)
        .context("build the page first: `cargo xtask build`")?;
    *copied = Some(alone.clone());
    Ok(alone)
}

/// The address of a file.
pub(super) fn file_address(file: &Path) -> String {
    format!("file://{}", file.display())
}
