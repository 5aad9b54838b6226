//! The checkout as git sees it, so that a step that writes a generated file anew is noticed.
//!
//! In a fresh clone this is `git diff --exit-code` with new files counted too;
//! in a checkout with work in progress only what the steps themselves changed is reported.

use std::{collections::BTreeMap, hash::DefaultHasher, hash::Hasher, process::Command};

use anyhow::{Context, Result};

use crate::{process, project::Project};

/// Every file that differs from the last commit, with a fingerprint of its content.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Tree {
    files: BTreeMap<String, u64>,
}

impl Tree {
    /// Reads the checkout.
    pub(super) fn read(project: &Project) -> Result<Self> {
        let mut git = Command::new("git");
        git.current_dir(project.root()).args([
            "status",
            "--porcelain",
            "--untracked-files=all",
            "--no-renames",
            "-z",
        ]);
        let listed = process::answer(&mut git).context(
            "git cannot tell which files changed; install git and run the tests in a clone of the repository",
        )?;
        let names = listed.split('\0').filter_map(|entry| entry.get(2..)).map(str::trim_start);
        let files = names
            .filter(|name| !name.is_empty())
            .map(|name| {
                (
                    name.to_owned(),
                    fingerprint(&std::fs::read(project.path(name)).unwrap_or_default()),
                )
            })
            .collect();
        Ok(Self { files })
    }

    /// The names of the files that are different in a later reading.
    pub(super) fn changed_until(&self, later: &Self) -> Vec<String> {
        let names = self.files.keys().chain(later.files.keys());
        let mut changed: Vec<String> =
            names.filter(|name| self.files.get(*name) != later.files.get(*name)).cloned().collect();
        changed.sort();
        changed.dedup();
        changed
    }
}

fn fingerprint(content: &[u8]) -> u64 {
    let mut hasher = DefaultHasher::new();
    hasher.write(content);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::Tree;

    fn tree(files: &[(&str, u64)]) -> Tree {
        Tree { files: files.iter().map(|(name, print)| ((*name).to_owned(), *print)).collect() }
    }

    #[test]
    fn only_what_became_different_is_reported() {
        let before = tree(&[("same", 1), ("edited", 2), ("put back", 3)]);
        let after = tree(&[("same", 1), ("edited", 9), ("new", 4)]);
        assert_eq!(before.changed_until(&after), ["edited", "new", "put back"]);
        assert!(before.changed_until(&before).is_empty());
    }
}
