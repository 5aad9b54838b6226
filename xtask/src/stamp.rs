//! What was built from which files, so that the same is not built again.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::{self, Project};

/// A note in the build folder.
#[derive(Debug)]
pub struct Stamp {
    file: PathBuf,
}

impl Stamp {
    /// The note with this name.
    pub fn new(project: &Project, name: &str) -> Self {
        Self { file: project.target().join("xtask").join(format!("{name}.stamp")) }
    }

    /// Whether the last whole build was made from these.
    pub fn says(&self, inputs: &str) -> bool {
        std::fs::read_to_string(&self.file).is_ok_and(|text| text == inputs)
    }

    /// Removed before building, so that a build cut short is never taken for a finished one.
    pub fn forget(&self) -> Result<()> {
        match std::fs::remove_file(&self.file) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error)
                .with_context(|| format!("`{}` could not be removed", self.file.display())),
            _ => Ok(()),
        }
    }

    /// Written when a build is whole.
    pub fn set(&self, inputs: &str) -> Result<()> {
        project::write(&self.file, inputs)
    }
}
