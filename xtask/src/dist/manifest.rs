//! What is in the folder: version, data, day, and the check sum of every file, in `dist/manifest.json`.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pko_explorer::data::{catalog::DATA_HASH, site};
use serde_json::json;
use sha2::{Digest, Sha256};

use super::assets::hexadecimal;
use crate::page;
use crate::project::{self, Project};

/// The name of the file.
const FILE: &str = "manifest.json";

/// One file of the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From the folder on, with `/`.
    pub path: String,
    /// Its length.
    pub bytes: usize,
    /// SHA-256, hexadecimal.
    pub sha256: String,
}

/// Every file of a folder, sorted by path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Manifest {
    /// The files.
    pub files: Vec<Entry>,
}

impl Manifest {
    /// Reads a folder; the list itself is left out.
    pub fn of(folder: &Path) -> Result<Self> {
        let mut files = Vec::new();
        for file in files_below(folder)? {
            let relative = file.strip_prefix(folder).unwrap_or(&file);
            let parts: Vec<_> =
                relative.components().map(|part| part.as_os_str().to_string_lossy()).collect();
            let path = parts.join("/");
            if path == FILE {
                continue;
            }
            let content = std::fs::read(&file)
                .with_context(|| format!("`{}` could not be read", file.display()))?;
            let sha256 = hexadecimal(&Sha256::digest(&content));
            files.push(Entry { path, bytes: content.len(), sha256 });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        Ok(Self { files })
    }

    /// One number for all files.
    pub fn hash(&self) -> String {
        let lines: Vec<String> =
            self.files.iter().map(|entry| format!("{} {}\n", entry.sha256, entry.path)).collect();
        let all = lines.concat();
        hexadecimal(&Sha256::digest(all.as_bytes()))
    }
}

/// Writes the list of what is in `dist/`.
pub(super) fn write(project: &Project) -> Result<()> {
    let dist = project.dist();
    let text = document(&Manifest::of(&dist)?, &page::day(project))?;
    project::write(&dist.join(FILE), &text)
}

fn document(manifest: &Manifest, day: &str) -> Result<String> {
    let files: Vec<_> = manifest
        .files
        .iter()
        .map(|entry| json!({ "path": entry.path, "bytes": entry.bytes, "sha256": entry.sha256 }))
        .collect();
    let text = serde_json::to_string_pretty(&json!({
        "name": "pko-explorer",
        "version": site::VERSION,
        "data": DATA_HASH,
        "built_from": day,
        "hash": manifest.hash(),
        "files": files,
    }))
    .context("the list of files could not be written as text")?;
    Ok(text + "\n")
}

/// Every file below a folder, in the order of their paths.
pub(super) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    let named = || format!("`{}` could not be listed", folder.display());
    for entry in std::fs::read_dir(folder).with_context(named)? {
        let path = entry.with_context(named)?.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{Manifest, document};
    use crate::project::write;

    #[test]
    fn every_file_is_listed_with_its_length_and_check_sum() {
        let folder = std::env::temp_dir().join(format!("pko-manifest-{}", std::process::id()));
        write(&folder.join("b.txt"), "abc").unwrap();
        write(&folder.join("a/c.txt"), "").unwrap();
        write(&folder.join("manifest.json"), "the list itself").unwrap();
        let manifest = Manifest::of(&folder).unwrap();
        write(&folder.join("a/c.txt"), "1").unwrap();
        let changed = Manifest::of(&folder).unwrap();
        std::fs::remove_dir_all(folder).unwrap();
        let listed: Vec<(&str, usize, &str)> = manifest
            .files
            .iter()
            .map(|entry| (entry.path.as_str(), entry.bytes, &entry.sha256[..8]))
            .collect();
        assert_eq!(listed, [("a/c.txt", 0, "e3b0c442"), ("b.txt", 3, "ba7816bf")]);
        assert_ne!(manifest.hash(), changed.hash());
        let text = document(&manifest, "2026-01-02").unwrap();
        let read: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!(read["files"][1]["path"], "b.txt");
        assert_eq!(read["files"][1]["sha256"], manifest.files[1].sha256.as_str());
        assert_eq!(read["hash"], manifest.hash().as_str());
        assert_eq!(read["built_from"], "2026-01-02");
    }
}
