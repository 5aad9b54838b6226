//! The tools that come from crates.io: their names, their versions and how each is built in the shortest time.

use anyhow::Result;

use crate::project::Project;

/// A tool from crates.io.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tool {
    /// Builds the page.
    Trunk,
    /// Writes the glue between wasm and the page; its version must be the library's.
    WasmBindgen,
    /// Drives Firefox.
    Geckodriver,
}

/// How one tool is had.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Recipe {
    /// The package on crates.io.
    pub(super) package: &'static str,
    /// The program that it brings.
    pub(super) program: &'static str,
    /// The exact version.
    pub(super) version: String,
    /// Whether the package's own lock file is used.
    pub(super) locked: bool,
}

impl Tool {
    pub(super) fn recipe(self, project: &Project) -> Result<Recipe> {
        Ok(match self {
            Self::Trunk => Recipe {
                package: "trunk",
                program: "trunk",
                version: "0.21.14".to_owned(),
                locked: true,
            },
            // Its own lock file does not resolve on every mirror of the registry.
            Self::WasmBindgen => Recipe {
                package: "wasm-bindgen-cli",
                program: "wasm-bindgen",
                version: project.locked_version("wasm-bindgen")?,
                locked: false,
            },
            Self::Geckodriver => Recipe {
                package: "geckodriver",
                program: "geckodriver",
                version: "0.37.1".to_owned(),
                locked: true,
            },
        })
    }
}
