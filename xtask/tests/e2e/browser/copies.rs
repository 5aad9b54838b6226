//! Copies of the folder that is handed over, to be changed as something goes wrong with it, and the headers that a host sends.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use xtask::project::{Project, read, write};

/// A copy of `dist/` under a name.
pub(crate) fn copy(name: &str) -> Result<PathBuf> {
    let project = Project::find()?;
    let to = project.target().join("e2e/copies").join(name);
    if to.exists() {
        std::fs::remove_dir_all(&to).context("an old copy could not be removed")?;
    }
    copy_folder(&project.dist(), &to)?;
    Ok(to)
}

fn copy_folder(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to).context("no folder for a copy")?;
    for entry in std::fs::read_dir(from).context("build the page first: `cargo xtask build`")? {
        let path = entry?.path();
        let Some(name) = path.file_name() else { continue };
        if path.is_dir() {
            copy_folder(&path, &to.join(name))?;
        } else {
            std::fs::copy(&path, to.join(name)).context("a file could not be copied")?;
        }
    }
    Ok(())
}

/// The one file in `assets/` whose name begins and ends so.
pub(crate) fn asset(folder: &Path, begins: &str, ends: &str) -> Result<PathBuf> {
    let files = std::fs::read_dir(folder.join("assets")).context("no assets")?;
    let mut paths = files.filter_map(|entry| Some(entry.ok()?.path()));
    let is_it = |path: &PathBuf| {
        path.file_name()
            .and_then(|name| name.to_str())
            .is_some_and(|name| name.starts_with(begins) && name.ends_with(ends))
    };
    paths.find(is_it).with_context(|| format!("no `{begins}*{ends}`"))
}

/// Puts other words for some in every page and script of a copy.
pub(crate) fn replace(folder: &Path, what: &str, with: &str) -> Result<()> {
    for entry in std::fs::read_dir(folder).context("no copy")? {
        let path = entry?.path();
        if path.is_dir() {
            replace(&path, what, with)?;
        } else if path.extension().is_some_and(|ending| ending == "html" || ending == "js") {
            let text = read(&path)?;
            if text.contains(what) {
                write(&path, &text.replace(what, with))?;
            }
        }
    }
    Ok(())
}

/// The headers that `docs/hosting.md` has nginx send with a page, name and value.
pub(crate) fn host_headers() -> Result<Vec<(String, String)>> {
    let text = read(&Project::find()?.path("docs/hosting.md"))?;
    let policy = text
        .lines()
        .find_map(|line| line.trim().strip_prefix("default")?.trim().strip_prefix("\"default-src"))
        .map(|rest| format!("default-src{}", rest.trim_end_matches("\";")))
        .context("`docs/hosting.md` names no policy")?;
    let added = text.lines().filter_map(|line| {
        let rest = line.trim().strip_prefix("add_header ")?.strip_suffix(" always;")?;
        let (name, value) = rest.split_once(' ')?;
        let value = if value == "$pko_explorer_policy" { policy.as_str() } else { value };
        // Caching depends on the file: this server has its own.
        (!value.starts_with('$')).then(|| (name.to_owned(), value.to_owned()))
    });
    let mut headers: Vec<(String, String)> = Vec::new();
    for header in added {
        // The server of the tests sends this one by itself.
        if header.0 != "X-Content-Type-Options" && !headers.contains(&header) {
            headers.push(header);
        }
    }
    Ok(headers)
}

#[test]
fn the_headers_for_embedding_are_read_from_the_docs() -> Result<()> {
    let headers = host_headers()?;
    let is_there = |name: &str, part: &str| {
        headers.iter().any(|(known, value)| known == name && value.contains(part))
    };
    anyhow::ensure!(is_there("Content-Security-Policy", "frame-ancestors *"), "{headers:?}");
    anyhow::ensure!(is_there("Access-Control-Allow-Origin", "*"), "{headers:?}");
    anyhow::ensure!(is_there("Cross-Origin-Resource-Policy", "cross-origin"), "{headers:?}");
    Ok(())
}
