//! `cargo xtask release`: what is sent and handed over, in `dist-release/`, the same bytes on every machine.
//!
//! - `guide` the page that says how to open the single file
//! - `zip` folders as one file, without times
//! - `sums` check sums as `sha256sum` writes and reads them

mod guide;
mod sums;
mod zip;

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pko_explorer::data::site;

use crate::{
    dist,
    project::{self, Project},
    setup::Tools,
};

/// Where it is put; not committed.
const FOLDER: &str = "dist-release";

/// Check sums of the files beside it.
const SUMS: &str = "SHA256SUMS";

/// Builds the page and puts together what leaves the house.
pub fn release(project: &Project, tools: &Tools) -> Result<()> {
    dist::build(project, tools, dist::Extent::Whole)?;
    let folder = project.path(FOLDER);
    if folder.exists() {
        std::fs::remove_dir_all(&folder)
            .with_context(|| format!("`{}` could not be emptied", folder.display()))?;
    }
    let stick = folder.join("usb");
    let page = read(&project.dist().join(dist::SINGLE_FILE))?;
    write(&stick.join(dist::SINGLE_FILE), &page)?;
    let guide = guide::page(&page, &crate::page::day(project));
    write(&stick.join(guide::FILE), guide.as_bytes())?;
    sums::write_all(&stick, SUMS)?;

    let name = format!("pko-explorer-{}", site::VERSION);
    write(&folder.join(format!("{name}-usb.zip")), &zip::of(&stick, "pko-explorer")?)?;
    write(&folder.join(format!("{name}-web.zip")), &zip::of(&project.dist(), "pko-explorer")?)?;
    sums::write_all(&folder, SUMS)?;
    print!("\n`{FOLDER}/`:\n{}", project::read(&folder.join(SUMS))?);
    Ok(())
}

fn read(file: &Path) -> Result<Vec<u8>> {
    std::fs::read(file).with_context(|| format!("`{}` could not be read", file.display()))
}

fn write(file: &Path, bytes: &[u8]) -> Result<()> {
    if let Some(above) = file.parent() {
        std::fs::create_dir_all(above)
            .with_context(|| format!("`{}` could not be made", above.display()))?;
    }
    std::fs::write(file, bytes)
        .with_context(|| format!("`{}` could not be written", file.display()))
}

/// Every file below a folder as (path below it with `/`, file), sorted by path.
fn files(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let listed = dist::Manifest::of(folder)?.files;
    // The list of a page's files is a file of the page.
    let list = Some("manifest.json".to_owned()).filter(|list| folder.join(list).is_file());
    let mut paths: Vec<String> = listed.into_iter().map(|entry| entry.path).chain(list).collect();
    paths.sort();
    Ok(paths.into_iter().map(|path| (path.clone(), folder.join(path))).collect())
}
