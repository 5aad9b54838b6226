//! Before the compiler runs: `data/` becomes one compact table, `locales/` becomes typed Rust functions.
//!
//! Here are only files in and out; the work and its tests are in `build/`.
//! Every problem of every file is printed before the build stops.

use std::path::{Path, PathBuf};
use std::{env, fs};

#[path = "build/mod.rs"]
mod parts;

use parts::messages::Source;
use parts::problem::Problem;
use parts::words::Language;
use parts::{bundle, generate, lines, site, words};

fn main() {
    println!("cargo::rerun-if-changed=data");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=site.toml");
    let mut problems = Vec::new();
    let outputs =
        [data_files(&mut problems), text_file(&mut problems), site_file(&mut problems)].concat();
    if problems.is_empty() {
        let folder = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());
        for (name, bytes) in outputs {
            if let Err(error) = fs::write(folder.join(&name), bytes) {
                problems.push(unreadable(&name, &error));
            }
        }
    }
    for problem in problems {
        println!("cargo::error={problem}");
    }
}

/// A file to be written: its name and its content.
type Output = (String, Vec<u8>);

fn data_files(problems: &mut Vec<Problem>) -> Vec<Output> {
    let files = texts_below(Path::new("data"), bundle::is_wanted, problems);
    match bundle::bundle(&files) {
        Ok(bundle) => {
            let hash = format!(
                "/// Hash of the bundled data: 64-bit FNV-1a, 16 hexadecimal digits.\npub const DATA_HASH: &str = {:?};\n",
                bundle.hash
            );
            vec![
                ("data.bin".to_owned(), bundle.bytes),
                ("data_later.bin".to_owned(), bundle.later),
                ("data_hash.rs".to_owned(), hash.into_bytes()),
            ]
        }
        Err(found) => {
            problems.extend(found);
            Vec::new()
        }
    }
}

fn site_file(problems: &mut Vec<Problem>) -> Vec<Output> {
    let path = Path::new("site.toml");
    let text = fs::read_to_string(path)
        .map_err(|error| vec![unreadable(&path.display().to_string(), &error)]);
    let languages = languages();
    let languages: Vec<&str> = languages.iter().map(String::as_str).collect();
    match text.and_then(|text| site::rust(&text, &languages)) {
        Ok(rust) => vec![("site.rs".to_owned(), rust.into_bytes())],
        Err(found) => {
            problems.extend(found);
            Vec::new()
        }
    }
}

/// The codes of the languages: the folders of `locales/`.
fn languages() -> Vec<String> {
    let folders = fs::read_dir("locales").into_iter().flatten().flatten();
    let mut codes: Vec<String> = folders
        .filter(|entry| entry.path().is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    codes.sort();
    codes
}

fn text_file(problems: &mut Vec<Problem>) -> Vec<Output> {
    let is_wanted = |path: &str| {
        path.split('/').count() == 2
            && (path.rsplit('.').next() == Some("ftl") || path.ends_with("/locale.toml"))
    };
    let files = texts_below(Path::new("locales"), is_wanted, problems);
    let mut languages: Vec<Language> = Vec::new();
    let mut sources = Vec::new();
    for (path, text) in files {
        let Some((code, name)) = path.split_once('/') else { continue };
        if !languages.iter().any(|language| language.code == code) {
            languages.push(Language { code: code.to_owned(), base: None });
        }
        if name == "locale.toml" {
            let base = words::base_of(code, &text).map_err(|problem| problems.push(problem)).ok();
            languages
                .iter_mut()
                .filter(|language| language.code == code)
                .for_each(|language| language.base.clone_from(&base));
        } else {
            sources.push(Source { language: code.to_owned(), name: name.to_owned(), text });
        }
    }
    let text = words::join(&languages, &sources).and_then(|words| {
        for share in &words.coverage {
            println!(
                "cargo::warning=locale `{}` has {} of {} messages",
                share.language, share.own, share.all
            );
        }
        let tables = lines::tables(&words);
        generate::rust(&words).map(|rust| (rust, tables))
    });
    match text {
        Ok((rust, tables)) => {
            let tables = tables.into_iter().map(|(name, table)| (name, table.into_bytes()));
            tables.chain([("text.rs".to_owned(), rust.into_bytes())]).collect()
        }
        Err(found) => {
            problems.extend(found);
            Vec::new()
        }
    }
}

/// The wanted files below a folder as (path below it with `/`, text), sorted by path.
fn texts_below(
    root: &Path,
    is_wanted: impl Fn(&str) -> bool,
    problems: &mut Vec<Problem>,
) -> Vec<(String, String)> {
    let mut paths = Vec::new();
    walk(root, "", &mut paths, problems);
    paths.retain(|path| is_wanted(path));
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        match fs::read_to_string(root.join(&path)) {
            Ok(text) => texts.push((path, text)),
            Err(error) => problems.push(unreadable(&format!("{}/{path}", root.display()), &error)),
        }
    }
    texts
}

fn walk(root: &Path, below: &str, paths: &mut Vec<String>, problems: &mut Vec<Problem>) {
    let entries = match fs::read_dir(root.join(below)) {
        Ok(entries) => entries,
        Err(error) => {
            return problems.push(unreadable(&format!("{}/{below}", root.display()), &error));
        }
    };
    for entry in entries.flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if below.is_empty() { name } else { format!("{below}/{name}") };
        if entry.path().is_dir() { walk(root, &path, paths, problems) } else { paths.push(path) }
    }
}

fn unreadable(file: &str, error: &std::io::Error) -> Problem {
    Problem { file: file.to_owned(), line: 0, key: None, what: error.to_string() }
}
