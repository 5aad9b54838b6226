//! Screenshots, for a person to look at.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::Page;

impl Page {
    /// Puts a picture of the window into `target/screenshots/` and gives its file.
    pub(crate) fn picture(&self, what: &str) -> Result<PathBuf> {
        let folder = self.project.target().join("screenshots");
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("`{}` could not be made", folder.display()))?;
        let file = folder.join(format!("{}-{what}.png", self.name));
        let png = self.ask(self.session()?.screenshot_as_png())?;
        std::fs::write(&file, png)
            .with_context(|| format!("`{}` could not be written", file.display()))?;
        Ok(file)
    }
}
