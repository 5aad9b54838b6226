//! Where things are: the project's root, its build folder, the page, and the versions that `Cargo.lock` holds.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

/// One checkout of the project.
#[derive(Debug, Clone)]
pub struct Project {
    root: PathBuf,
    target: PathBuf,
}

impl Project {
    /// The checkout that this command was started from.
    pub fn find() -> Result<Self> {
        // Cargo says at run time where the package lies; two checkouts may share one build folder.
        let package = std::env::var("CARGO_MANIFEST_DIR")
            .unwrap_or_else(|_| env!("CARGO_MANIFEST_DIR").to_owned());
        let Some(root) = Path::new(&package).parent() else {
            bail!("the project's root was not found above `{package}`");
        };
        let target = match std::env::var_os("CARGO_TARGET_DIR") {
            Some(folder) => {
                std::path::absolute(folder).context("CARGO_TARGET_DIR is not a path")?
            }
            None => root.join("target"),
        };
        Ok(Self { root: root.to_owned(), target })
    }

    /// A checkout at a place of its own, for tests.
    pub fn at(root: &Path) -> Self {
        Self { root: root.to_owned(), target: root.join("target") }
    }

    /// The folder that holds `Cargo.toml` and `index.html`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// A file or folder, named from the root.
    pub fn path(&self, relative: &str) -> PathBuf {
        self.root.join(relative)
    }

    /// Cargo's build folder; an absolute path, also where `CARGO_TARGET_DIR` is a relative one.
    pub fn target(&self) -> &Path {
        &self.target
    }

    /// The built page.
    pub fn dist(&self) -> PathBuf {
        self.path("dist")
    }

    /// The version of a package in `Cargo.lock`.
    pub fn locked_version(&self, package: &str) -> Result<String> {
        let text = read(&self.path("Cargo.lock"))?;
        version_in_lock(&text, package).with_context(|| {
            format!("`Cargo.lock` names no package `{package}`; `cargo update -w` writes it anew")
        })
    }
}

/// The text of a file, with the file's name in the error.
pub fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| format!("`{}` could not be read", path.display()))
}

/// Writes a file and the folders above it.
pub fn write(path: &Path, text: &str) -> Result<()> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("`{}` could not be made", folder.display()))?;
    }
    std::fs::write(path, text).with_context(|| format!("`{}` could not be written", path.display()))
}

fn version_in_lock(text: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = text.lines().skip_while(|line| *line != name);
    lines.next()?;
    let version = lines.next()?.strip_prefix("version = \"")?;
    Some(version.trim_end_matches('"').to_owned())
}

#[cfg(test)]
mod tests {
    use super::version_in_lock;

    #[test]
    fn the_locked_version_is_that_of_the_exact_name() {
        let text = "[[package]]\nname = \"a-b\"\nversion = \"1.0.0\"\n\n[[package]]\nname = \"a\"\nversion = \"2.0.0\"\n";
        assert_eq!(version_in_lock(text, "a").as_deref(), Some("2.0.0"));
        assert_eq!(version_in_lock(text, "b"), None);
    }
}
