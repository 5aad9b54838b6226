//! One number for everything the page is made of, so that a page built from the same files is not built again.
//!
//! It reads the files and not their dates: a checkout that goes back and forth between branches stays right.

use std::{
    collections::BTreeSet,
    hash::{DefaultHasher, Hash, Hasher},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};

use crate::project::Project;

/// Folders and files at the root that no page is made of.
const NOT_OF_THE_PAGE: [&str; 8] =
    ["target", "dist", "dist-release", "node_modules", "tests", "docs", "xtask", "README.md"];

/// The fingerprint of the checkout as it is on disk; `also` names what is of the page beside what is always.
pub(super) fn fingerprint(project: &Project, also: &[&str]) -> Result<String> {
    let mut files = BTreeSet::new();
    for path in also {
        collect(&project.path(path), &mut files)?;
    }
    for path in entries(project.root())? {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with('.')
            || NOT_OF_THE_PAGE.contains(&name.as_str())
            || path == project.target()
        {
            continue;
        }
        collect(&path, &mut files)?;
    }
    let mut hasher = DefaultHasher::new();
    for file in &files {
        file.strip_prefix(project.root()).unwrap_or(file).hash(&mut hasher);
        std::fs::read(file)
            .with_context(|| format!("`{}` could not be read", file.display()))?
            .hash(&mut hasher);
    }
    Ok(format!("{} files {:016x}\n", files.len(), hasher.finish()))
}

fn collect(path: &Path, files: &mut BTreeSet<PathBuf>) -> Result<()> {
    if path.is_dir() {
        for entry in entries(path)? {
            collect(&entry, files)?;
        }
    } else if path.is_file() {
        files.insert(path.to_owned());
    }
    Ok(())
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    let named = || format!("`{}` could not be listed", folder.display());
    std::fs::read_dir(folder)
        .with_context(named)?
        .map(|entry| entry.map(|entry| entry.path()).with_context(named))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::fingerprint;
    use crate::project::{Project, write};

    #[test]
    fn a_changed_file_changes_the_fingerprint_and_a_note_does_not() {
        let root = std::env::temp_dir().join(format!("pko-inputs-{}", std::process::id()));
        let project = Project::at(&root);
        write(&root.join("src/lib.rs"), "one").unwrap();
        let first = fingerprint(&project, &[]).unwrap();
        write(&root.join("docs/note.md"), "a note").unwrap();
        assert_eq!(fingerprint(&project, &[]).unwrap(), first);
        write(&root.join("src/lib.rs"), "two").unwrap();
        assert_ne!(fingerprint(&project, &[]).unwrap(), first);
        let with_note = fingerprint(&project, &["docs"]).unwrap();
        write(&root.join("docs/note.md"), "another note").unwrap();
        assert_ne!(fingerprint(&project, &["docs"]).unwrap(), with_note);
        std::fs::remove_dir_all(root).unwrap();
    }
}
