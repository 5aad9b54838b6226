//! Two builds of the last commit, from clean clones in different folders, give the same bytes for every file of `dist/`.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    process::Command,
};

use anyhow::{Context, Result, ensure};

use crate::{dist::Manifest, process, project::Project};

/// Two folders whose paths differ in length and in letters.
const FOLDERS: [&str; 2] = ["one", "another/and-a-longer-one"];

/// Builds twice and compares.
pub(super) fn check(project: &Project) -> Result<String> {
    let ground = Ground::lay()?;
    let mut builds = Vec::new();
    for name in FOLDERS {
        let clone = ground.0.join(name);
        println!("a clean clone in `{}`: some minutes", clone.display());
        build(project, &clone)?;
        builds.push(contents(&clone.join("dist"))?);
        // Gives back the room: what was built is compared by its check sums.
        std::fs::remove_dir_all(clone.join("target")).context("`target/` could not be removed")?;
    }
    let (Some(first), Some(second)) = (builds.first(), builds.get(1)) else {
        return Ok("nothing was built".to_owned());
    };
    let differing = differing(first, second);
    if !differing.is_empty() {
        ground.keep();
    }
    ensure!(differing.is_empty(), "the builds differ in {}", differing.join(", "));
    Ok(format!("{} files of `dist/`, the same bytes in both", first.len()))
}

fn build(project: &Project, clone: &Path) -> Result<()> {
    let mut git = Command::new("git");
    process::run(git.args(["clone", "--quiet"]).arg(project.root()).arg(clone))?;
    let mut cargo = process::cargo();
    cargo.current_dir(clone).args(["run", "--quiet", "--package", "xtask", "--", "build"]);
    // Each clone has a build folder of its own, and nobody's flags.
    for name in
        ["CARGO_TARGET_DIR", "CARGO_BUILD_TARGET_DIR", "CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"]
    {
        cargo.env_remove(name);
    }
    process::run(&mut cargo)
}

/// Every file with its check sum, the list of files with its own text.
fn contents(dist: &Path) -> Result<BTreeMap<String, String>> {
    let files = Manifest::of(dist)?.files.into_iter().map(|entry| (entry.path, entry.sha256));
    let mut contents: BTreeMap<String, String> = files.collect();
    let list = "manifest.json";
    contents.insert(list.to_owned(), crate::project::read(&dist.join(list))?);
    Ok(contents)
}

/// Files that are not the same, or only in one.
fn differing(first: &BTreeMap<String, String>, second: &BTreeMap<String, String>) -> Vec<String> {
    let mut names: Vec<&String> = first.keys().chain(second.keys()).collect();
    names.sort();
    names.dedup();
    names.into_iter().filter(|name| first.get(*name) != second.get(*name)).cloned().collect()
}

/// A folder for both clones, gone when dropped.
struct Ground(PathBuf);

impl Ground {
    fn lay() -> Result<Self> {
        let folder = std::env::temp_dir().join(format!("pko-rebuild-{}", std::process::id()));
        std::fs::create_dir_all(&folder)
            .with_context(|| format!("`{}` could not be made", folder.display()))?;
        Ok(Self(folder))
    }

    /// Leaves the builds where they are, for looking at what differs.
    fn keep(self) {
        println!("the two builds are kept in `{}`", self.0.display());
        std::mem::forget(self);
    }
}

impl Drop for Ground {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::differing;

    #[test]
    fn a_file_that_differs_or_stands_alone_is_named() {
        let build = |files: &[(&str, &str)]| {
            files.iter().map(|(name, sum)| ((*name).to_owned(), (*sum).to_owned())).collect()
        };
        let first = build(&[("a", "1"), ("b", "2"), ("c", "3")]);
        let second = build(&[("a", "1"), ("b", "9"), ("d", "4")]);
        assert_eq!(differing(&first, &second), ["b", "c", "d"]);
        assert!(differing(&first, &first).is_empty());
    }
}
