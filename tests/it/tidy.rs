//! Our own rules: who may import whom, what each file says of itself, sizes, words, styles.

use std::collections::BTreeSet;

use pko_explorer::rules::provision::ProvisionId;

use crate::support::{files, root};

mod styles;

/// A room of `src` and the rooms it may name. The page may name all of them.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("model", &[]),
    ("rules", &["model"]),
    ("sweep", &["model", "rules"]),
    ("data", &["model", "rules"]),
    ("session", &["model", "rules"]),
    ("layout", &["model"]),
    ("i18n", &["model", "rules", "data"]),
    ("app", &["model", "rules", "sweep", "data", "session", "layout", "i18n"]),
];

/// Crates that know a browser.
const OF_THE_BROWSER: &[&str] = &["yew", "web_sys", "js_sys", "gloo", "wasm_bindgen"];

/// Lines of a file in `src` at which it is looked at, and from which it does not pass.
const LONG: usize = 300;
const TOO_LONG: usize = 450;

/// A source file: path and text.
type File = (String, String);

fn sources() -> Vec<File> {
    files("src", ".rs")
}

fn is_test(path: &str) -> bool {
    path.ends_with("/tests.rs") || path.contains("/tests/")
}

/// The room of a file in `src`; none for `lib.rs` and `main.rs`.
fn room(path: &str) -> Option<&str> {
    path.strip_prefix("src/")?.split_once('/').map(|(room, _)| room)
}

/// A line without its comment. Good enough for `//`, which no string of ours holds but an address.
fn code(line: &str) -> &str {
    line.find("//")
        .filter(|place| !line[..*place].ends_with(':'))
        .map_or(line, |place| &line[..place])
}

/// Every word that follows `marker` in the code of a file.
fn named_after(text: &str, marker: &str) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for line in text.lines().map(code) {
        for (place, _) in line.match_indices(marker) {
            let is_whole = !line[..place].ends_with(|c: char| c.is_alphanumeric() || c == '_');
            let rest = &line[place + marker.len()..];
            let name: String =
                rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            if is_whole && !name.is_empty() {
                names.insert(name);
            }
        }
    }
    names
}

#[track_caller]
fn none(found: &[String], rule: &str) {
    assert!(found.is_empty(), "{rule}:\n{}", found.join("\n"));
}

#[test]
fn rooms_import_only_what_they_may() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        let Some(room) = room(&path) else { continue };
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(one, _)| *one == room) else {
            found.push(format!("{path}: `{room}` is no room; a new one is a decision of its own"));
            continue;
        };
        let is_group = text.lines().map(code).any(|line| line.contains("crate::{"));
        if is_group {
            found.push(format!("{path}: `crate::{{…}}`; one line per room"));
        }
        for name in named_after(&text, "crate::") {
            if name != room && !allowed.contains(&name.as_str()) {
                found.push(format!("{path}: `crate::{name}`; `{room}` may name {allowed:?}"));
            }
        }
        if text.lines().map(code).any(|line| line.contains("super::super")) {
            found.push(format!("{path}: `super::super`; `crate::` and the room's name"));
        }
    }
    none(&found, "directions of imports");
}

#[test]
fn only_the_page_knows_a_browser() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        if room(&path) == Some("app") || path == "src/main.rs" {
            continue;
        }
        for name in OF_THE_BROWSER {
            let uses = text.lines().map(code).any(|line| line.contains(&format!("{name}::")));
            if uses {
                found.push(format!("{path}: `{name}`"));
            }
        }
    }
    none(&found, "crates that know a browser");
    let features: Vec<String> = sources()
        .iter()
        .filter(|(path, text)| {
            !["src/lib.rs", "src/app/mod.rs"].contains(&path.as_str())
                && text.contains("cfg(feature")
        })
        .map(|(path, _)| path.clone())
        .collect();
    none(
        &features,
        "feature switches stand in src/lib.rs, for the page, and in src/app/mod.rs, for drawing it beforehand",
    );
}

#[test]
fn every_source_file_says_what_it_holds() {
    let mut all = sources();
    for folder in ["tests", "build", "xtask"] {
        all.extend(files(folder, ".rs"));
    }
    let found: Vec<String> = all
        .iter()
        .filter(|(_, text)| {
            !text.starts_with("//! ") || text.lines().next().is_none_or(|line| line.len() < 12)
        })
        .map(|(path, _)| path.clone())
        .collect();
    none(&found, "files without `//!` on top");
}

#[test]
fn every_mod_file_lists_its_files() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        // The provisions are listed by `ProvisionId`, in the order of explanation.
        if !path.ends_with("/mod.rs") || path == "src/rules/provisions/mod.rs" {
            continue;
        }
        let head: String = text.lines().take_while(|line| line.starts_with("//!")).collect();
        for line in text.lines().map(code) {
            let Some(name) = line
                .trim()
                .strip_suffix(';')
                .and_then(|line| line.rsplit_once("mod "))
                .map(|(_, name)| name)
            else {
                continue;
            };
            if name != "tests" && !head.contains(&format!("`{name}")) {
                found.push(format!("{path}: `{name}`"));
            }
        }
    }
    none(&found, "files that the map of their folder leaves out");
}

#[test]
fn source_files_stay_short() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        let lines = text.lines().count();
        if lines > TOO_LONG {
            found.push(format!("{path}: {lines} lines"));
        } else if lines > LONG {
            println!("{path}: {lines} lines; from {TOO_LONG} on it does not pass");
        }
    }
    none(&found, "files that are too long");
}

#[test]
fn each_provision_says_how_it_is_read() {
    let mut found = Vec::new();
    for provision in ProvisionId::ALL {
        let path = format!("src/rules/provisions/{}.rs", provision.id());
        let text = std::fs::read_to_string(root().join(&path)).unwrap_or_default();
        for head in ["How we read it", "Exceptions", "Not modelled", "In force", "Sources"] {
            if !text.contains(&format!("//! ## {head}\n//! ")) {
                found.push(format!("{path}: {head}"));
            }
        }
    }
    none(&found, "provisions that lack a heading");
}

#[test]
fn nothing_is_left_to_do() {
    // Written apart, so that this file does not find itself.
    let marks =
        [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("to", "do!("), concat!("XX", "X")];
    let mut all = sources();
    all.push((
        "index.html".to_owned(),
        std::fs::read_to_string(root().join("index.html")).unwrap_or_default(),
    ));
    for (folder, ending) in [
        ("tests", ".rs"),
        ("tests/cases", ".toml"),
        ("build", ".rs"),
        ("data", ".toml"),
        ("locales", ".ftl"),
        ("styles", ".css"),
    ] {
        all.extend(files(folder, ending));
    }
    let mut found = Vec::new();
    for (path, text) in all {
        for (place, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| line.contains(mark)) {
                found.push(format!("{path}:{}: {}", place + 1, line.trim()));
            }
        }
    }
    none(&found, "things left to do");
}

#[test]
fn no_style_stands_in_an_attribute() {
    let mut all = sources();
    all.push((
        "index.html".to_owned(),
        std::fs::read_to_string(root().join("index.html")).unwrap_or_default(),
    ));
    let mut found = Vec::new();
    for (path, text) in all {
        for (place, line) in text.lines().enumerate() {
            if line.contains(" style=")
                || line.trim_start().starts_with("style=")
                || line.contains("<style")
            {
                found.push(format!("{path}:{}", place + 1));
            }
        }
    }
    none(&found, "styles outside `styles/`");
}

/// Hiragana, katakana, kanji, and the signs that go with them.
fn is_japanese(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff9f}')
}

#[test]
fn no_display_word_stands_in_the_code() {
    let mut found = Vec::new();
    for (path, text) in sources() {
        // Each language is named in itself, whatever the page's language.
        if is_test(&path) || path == "src/i18n/locale.rs" {
            continue;
        }
        for (place, line) in text.lines().enumerate() {
            if code(line).chars().any(is_japanese) {
                found.push(format!("{path}:{}", place + 1));
            }
        }
    }
    none(&found, "words outside `locales/`");
}

#[test]
fn nothing_in_the_product_may_stop_it() {
    let marks =
        [".unwrap()", ".unwrap_err()", ".expect(", "panic!(", "unreachable!(", "unimplemented!("];
    let mut found = Vec::new();
    for (path, text) in sources() {
        // The hook that lets a test see the failure page stops it on purpose.
        if is_test(&path) || path == "src/app/failure.rs" {
            continue;
        }
        for (place, line) in text.lines().enumerate() {
            if marks.iter().any(|mark| code(line).contains(mark)) {
                found.push(format!("{path}:{}: {}", place + 1, line.trim()));
            }
        }
    }
    none(&found, "what could stop the page");
}
