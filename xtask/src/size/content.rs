//! What the data and the texts weigh, put together by the build script's own parts.

use std::path::Path;

use anyhow::{Context, Result, bail};

use super::parts::Sizes;
use crate::{dist, project::Project};

#[path = "../../../build/mod.rs"]
#[allow(dead_code, reason = "the build script uses all of it")]
mod build;

use build::messages::{Part, Source};
use build::words::Language;
use build::{bundle, words};

/// A name and its sizes, packed alone; gzip is left out.
pub(super) type Row = (String, Sizes);

/// The data as it is bundled, and the texts of each language.
pub(super) fn of(project: &Project) -> Result<Vec<Row>> {
    let mut data = Vec::new();
    collect(&project.path("data"), "", &mut data)?;
    let bundled = match bundle::bundle(&data) {
        Ok(bundle) => [bundle.bytes, bundle.later],
        Err(problems) => bail!("the data cannot be bundled: {} problems", problems.len()),
    };
    let [first, later] = bundled;
    let mut rows = vec![
        row("data of a first look".to_owned(), &first)?,
        row("data for later".to_owned(), &later)?,
    ];
    rows.extend(texts(project)?);
    Ok(rows)
}

fn texts(project: &Project) -> Result<Vec<Row>> {
    let mut files = Vec::new();
    collect(&project.path("locales"), "", &mut files)?;
    let mut languages: Vec<Language> = Vec::new();
    let mut sources = Vec::new();
    for (path, text) in files {
        let Some((code, name)) = path.split_once('/') else { continue };
        if !languages.iter().any(|language| language.code == code) {
            languages.push(Language { code: code.to_owned(), base: None });
        }
        if Path::new(name).extension().is_some_and(|ending| ending == "ftl") {
            sources.push(Source { language: code.to_owned(), name: name.to_owned(), text });
        }
    }
    let words = match words::join(&languages, &sources) {
        Ok(words) => words,
        Err(problems) => bail!("the texts cannot be read: {} problems", problems.len()),
    };
    let mut rows = Vec::new();
    for (place, language) in words.languages.iter().enumerate() {
        let mut all = String::new();
        for entry in words.table.iter().chain(&words.functions) {
            put(&mut all, entry.texts.get(place).map_or(&[], Vec::as_slice));
        }
        rows.push(row(format!("texts in `{language}`"), all.as_bytes())?);
    }
    let keys: String = words.table.iter().map(|entry| entry.key.as_str()).collect();
    rows.push(row(format!("keys of {} texts", words.table.len()), keys.as_bytes())?);
    Ok(rows)
}

fn put(all: &mut String, parts: &[Part]) {
    for part in parts {
        match part {
            Part::Text(text) => all.push_str(text),
            Part::Variable { .. } | Part::Reference(_) => {}
            Part::Choice { cases, otherwise, .. } => {
                cases.numbers().iter().for_each(|(_, parts)| put(all, parts));
                cases.words().iter().for_each(|(_, parts)| put(all, parts));
                put(all, otherwise);
            }
        }
    }
}

fn row(name: String, bytes: &[u8]) -> Result<Row> {
    let brotli = dist::brotli(bytes)?.len();
    Ok((name, Sizes { raw: bytes.len(), gzip: 0, brotli }))
}

/// Every text file below a folder as (path below it with `/`, text), sorted by path.
fn collect(folder: &Path, below: &str, files: &mut Vec<(String, String)>) -> Result<()> {
    let named = || format!("`{}` could not be listed", folder.display());
    let mut entries: Vec<_> =
        std::fs::read_dir(folder).with_context(named)?.collect::<Result<_, _>>()?;
    entries.sort_by_key(std::fs::DirEntry::file_name);
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.path().is_dir() {
            collect(&entry.path(), &path, files)?;
        } else {
            files.push((path, crate::project::read(&entry.path())?));
        }
    }
    Ok(())
}
