//! The picture for shared links, one for each language, and the icons: drawn by npm's `resvg` with a font from npm,
//! so that they are the same bytes on every machine.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use pko_explorer::i18n::{Locale, text};

use super::assets::{self, Asset, FOLDER};
use super::{markup::escaped, script};
use crate::process;
use crate::project::{self, Project};
use crate::setup::Tools;

/// Widths of the icons that browsers ask for when the page is installed.
const ICONS: [u32; 2] = [192, 512];

/// The pictures for shared links, 1200 by 630.
pub(super) fn for_links(
    project: &Project,
    tools: &Tools,
    dist: &Path,
) -> Result<Vec<(Locale, Asset)>> {
    let drawing = script(project, "link.svg")?;
    Locale::ALL
        .into_iter()
        .map(|l| {
            let lines: Vec<String> = text::document_picture_lines(l)
                .split('/')
                .map(|line| escaped(line.trim()))
                .collect();
            let line = |at: usize| lines.get(at).map_or("", String::as_str);
            let drawing = drawing
                .replace("@LANGUAGE@", l.html_lang())
                .replace("@TITLE@", &escaped(&text::app_title(l)))
                .replace("@FIRST@", line(0))
                .replace("@SECOND@", line(1));
            let png = drawn(project, tools, &format!("link-{}", l.code()), &drawing, 1200)?;
            Ok((l, assets::put(dist, &format!("link-{}", l.code()), "png", &png)?))
        })
        .collect()
}

/// The icons as (width, path from `dist/`).
pub(super) fn icons(project: &Project, tools: &Tools, dist: &Path) -> Result<Vec<(u32, String)>> {
    let drawing = script(project, "icon.svg")?;
    ICONS
        .into_iter()
        .map(|size| {
            let png = drawn(project, tools, &format!("icon-{size}"), &drawing, size)?;
            let asset = assets::put(dist, &format!("icon-{size}"), "png", &png)?;
            Ok((size, format!("{FOLDER}/{}", asset.name)))
        })
        .collect()
}

fn drawn(
    project: &Project,
    tools: &Tools,
    name: &str,
    drawing: &str,
    width: u32,
) -> Result<Vec<u8>> {
    let folder = project.path(".stage/pictures");
    let (from, to) = (folder.join(format!("{name}.svg")), folder.join(format!("{name}.png")));
    project::write(&from, drawing)?;
    process::run(
        Command::new("node")
            .env("PATH", tools.path()?)
            .current_dir(project.root())
            .arg("web/draw.mjs")
            .args([&from, &to])
            .arg(width.to_string()),
    )
    .context("a picture could not be drawn")?;
    std::fs::read(&to).with_context(|| format!("`{}` could not be read", to.display()))
}
