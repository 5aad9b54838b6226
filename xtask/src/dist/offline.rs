//! The worker that keeps the page for when there is no network, and the manifest that makes it installable.

use std::{collections::BTreeMap, path::Path};

use anyhow::{Context, Result};
use pko_explorer::i18n::{Locale, text};
use serde_json::json;

use super::manifest::Manifest;
use super::{
    assets::{self, FOLDER},
    script,
};
use crate::project::{self, Project};

/// Writes both; every file that the worker keeps is in the folder already.
pub(super) fn write(project: &Project, dist: &Path, icons: &[(u32, String)]) -> Result<()> {
    project::write(&dist.join("manifest.webmanifest"), &about(icons)?)?;
    let files = Manifest::of(dist)?;
    let is_kept = |path: &&str| !path.starts_with("404") && !is_picture_for_links(path);
    let kept: BTreeMap<&str, String> = files
        .files
        .iter()
        .map(|entry| entry.path.as_str())
        .filter(is_kept)
        .map(|path| {
            let content = std::fs::read(dist.join(path))
                .with_context(|| format!("`{path}` could not be read"))?;
            Ok((path, assets::integrity(&content)))
        })
        .collect::<Result<_>>()?;
    let list = serde_json::to_string_pretty(&kept).context("the worker's list is no text")?;
    let hash = files.hash();
    let worker = script(project, "worker.js")?
        .replace("@VERSION@", hash.get(..16).unwrap_or(&hash))
        .replace("@FILES@", &list);
    project::write(&dist.join("worker.js"), &worker)
}

/// Pictures for shared links are asked for by others only.
fn is_picture_for_links(path: &str) -> bool {
    path.starts_with(&format!("{FOLDER}/link-"))
}

fn about(icons: &[(u32, String)]) -> Result<String> {
    let l = Locale::ALL.first().copied().unwrap_or(Locale::FALLBACK);
    let icons: Vec<_> = icons
        .iter()
        .map(|(size, path)| {
            json!({ "src": path, "sizes": format!("{size}x{size}"), "type": "image/png" })
        })
        .collect();
    let text = serde_json::to_string_pretty(&json!({
        "name": format!("{} · {}", text::app_title(l), text::app_title(Locale::FALLBACK)),
        "short_name": text::app_title(Locale::FALLBACK),
        "description": text::document_description(l),
        "lang": l.html_lang(),
        "id": "./",
        "start_url": "./",
        "scope": "./",
        "display": "standalone",
        "icons": icons,
    }))
    .context("the manifest is no text")?;
    Ok(text + "\n")
}
