//! The files of a first use: a language page and what it and its scripts ask for before anybody has pressed anything.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use pko_explorer::i18n::Locale;

use crate::project;

/// The sizes of a file: as it is, and packed as a host sends it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Sizes {
    pub(super) raw: usize,
    pub(super) gzip: usize,
    pub(super) brotli: usize,
}

/// Files that are loaded together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct FirstUse {
    /// From `dist/` on, with its sizes; the page comes first.
    pub(super) files: Vec<(String, Sizes)>,
    /// Where the compiled program lies.
    pub(super) program: PathBuf,
}

impl FirstUse {
    /// All files together.
    pub(super) fn total(&self) -> Sizes {
        self.files.iter().fold(Sizes::default(), |all, (_, one)| Sizes {
            raw: all.raw + one.raw,
            gzip: all.gzip + one.gzip,
            brotli: all.brotli + one.brotli,
        })
    }
}

/// The first use of the language whose page makes it the largest.
pub(super) fn first_use(dist: &Path) -> Result<FirstUse> {
    let each = Locale::ALL.iter().map(|l| of_page(dist, l.code()));
    let each: Vec<FirstUse> = each.collect::<Result<_>>()?;
    each.into_iter().max_by_key(|one| one.total().brotli).context("there is no language")
}

fn of_page(dist: &Path, language: &str) -> Result<FirstUse> {
    let page = format!("{language}/index.html");
    let text = project::read(&dist.join(&page))?;
    let mut names = vec![page];
    for attribute in [" src=\"", " href=\""] {
        let linked = quoted_after(&text, attribute).filter_map(|name| name.strip_prefix("../"));
        for name in linked.filter(|name| has_ending(name, &["css", "js"])) {
            if !names.iter().any(|there| there == name) {
                names.push(name.to_owned());
            }
        }
    }
    let mut place = 0;
    while let Some(name) = names.get(place).cloned() {
        place += 1;
        if !name.starts_with("assets/") || !has_ending(&name, &["js"]) {
            continue;
        }
        let script = project::read(&dist.join(&name))?;
        for neighbour in quoted_after(&script, "\"") {
            let neighbour = format!("assets/{}", neighbour.trim_start_matches("./"));
            // The words of another language wait until they are asked for.
            let is_loaded = has_ending(&neighbour, &["js", "wasm"])
                || neighbour.starts_with(&format!("assets/words-{language}-"));
            if is_loaded && !names.contains(&neighbour) && dist.join(&neighbour).is_file() {
                names.push(neighbour);
            }
        }
    }
    let program = names.iter().find(|name| has_ending(name, &["wasm"]));
    let program = dist.join(program.with_context(|| {
        format!("the page `{language}/` leads to no program; was the way it is started changed?")
    })?);
    let files = names.into_iter().map(|name| Ok((sizes(&dist.join(&name))?, name)));
    let files = files.map(|file: Result<_>| file.map(|(sizes, name)| (name, sizes)));
    Ok(FirstUse { files: files.collect::<Result<_>>()?, program })
}

/// What stands between a beginning and the next quotation mark, wherever it does.
fn quoted_after<'a>(text: &'a str, beginning: &str) -> impl Iterator<Item = &'a str> {
    let places: Vec<usize> = text.match_indices(beginning).map(|(place, _)| place).collect();
    let length = beginning.len();
    places.into_iter().filter_map(move |place| text.get(place + length..)?.split('"').next())
}

fn has_ending(name: &str, endings: &[&str]) -> bool {
    name.rsplit_once('.').is_some_and(|(_, ending)| endings.contains(&ending))
}

fn sizes(file: &Path) -> Result<Sizes> {
    let packed = |ending: &str| {
        let mut name = file.as_os_str().to_owned();
        name.push(ending);
        length(Path::new(&name))
    };
    Ok(Sizes { raw: length(file)?, gzip: packed(".gz")?, brotli: packed(".br")? })
}

/// The length of a file.
pub(super) fn length(file: &Path) -> Result<usize> {
    let read = std::fs::metadata(file)
        .with_context(|| format!("`{}` could not be read", file.display()))?;
    usize::try_from(read.len()).context("a file is longer than this machine can count")
}

#[cfg(test)]
mod tests;
