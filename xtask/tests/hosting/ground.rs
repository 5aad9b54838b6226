//! A folder of its own for one server: a copy of the built page, and the set-up; gone when dropped.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xtask::project::Project;

/// The folder.
pub(crate) struct Ground {
    folder: PathBuf,
    /// The page as it was built.
    pub(crate) dist: PathBuf,
}

impl Ground {
    /// A folder with the page under a path, such as `site` or `www/pko`.
    pub(crate) fn lay(project: &Project, name: &str, path: &str) -> Result<Self> {
        let folder =
            std::env::temp_dir().join(format!("pko-hosting-{name}-{}", std::process::id()));
        let ground = Self { folder, dist: project.dist() };
        copy(&ground.dist, &ground.path(path))
            .context("build the page first: `cargo xtask build`")?;
        Ok(ground)
    }

    /// A file or folder in it.
    pub(crate) fn path(&self, relative: &str) -> PathBuf {
        self.folder.join(relative)
    }

    /// The same as text.
    pub(crate) fn text(&self, relative: &str) -> String {
        self.path(relative).display().to_string()
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    for entry in std::fs::read_dir(from).with_context(|| format!("no `{}`", from.display()))? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target)?;
        } else {
            std::fs::copy(entry.path(), target)?;
        }
    }
    Ok(())
}
