//! A made-up `dist/`: what a page loads counts, once, and what it only names does not.

use std::path::PathBuf;

use super::first_use;
use crate::project::write;

/// A folder in which each of these files is packed to a third and a fourth of its length.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let dist = std::env::temp_dir().join(format!("pko-size-{name}-{}", std::process::id()));
    for (path, text) in files {
        write(&dist.join(path), text).unwrap();
        write(&dist.join(format!("{path}.gz")), &text.replace(['\n', ' '], "")).unwrap();
        write(&dist.join(format!("{path}.br")), "b").unwrap();
    }
    dist
}

const PAGE: &str = "<link rel=\"stylesheet\" href=\"../assets/s-1.css\"><script src=\"../boot.js\"></script>\
    <html data-worker=\"../worker.js\"><script type=\"module\" src=\"../assets/start-1.js\"></script>\
    <link rel=\"modulepreload\" href=\"../assets/glue-1.js\"><a href=\"../pko-explorer.html\">one file</a>";

#[test]
fn a_first_use_is_what_the_page_and_its_scripts_ask_for() {
    let dist = folder(
        "whole",
        &[
            ("ja/index.html", PAGE),
            ("en/index.html", PAGE),
            ("assets/s-1.css", "p { }"),
            (
                "assets/start-1.js",
                "import init from \"./glue-1.js\"; load({\"name\":\"p-1.wasm\"}); \
                 {\"en\": \"words-en-1.txt\", \"ja\": \"words-ja-1.txt\"}",
            ),
            ("assets/words-en-1.txt", "a"),
            ("assets/words-ja-1.txt", "b"),
            ("assets/glue-1.js", "// \"./gone.js\" is no file"),
            ("assets/p-1.wasm", "wasm"),
            ("boot.js", ""),
            ("worker.js", ""),
            ("embed.js", ""),
        ],
    );
    let found = first_use(&dist).unwrap();
    std::fs::remove_dir_all(&dist).unwrap();
    let mut names: Vec<&str> = found.files.iter().map(|(name, _)| name.as_str()).collect();
    assert!(names.remove(0).ends_with("/index.html"), "the page comes first");
    names.sort_unstable();
    assert_eq!(names.pop(), Some("boot.js"));
    let expected = ["assets/glue-1.js", "assets/p-1.wasm", "assets/s-1.css", "assets/start-1.js"];
    assert_eq!(names.get(..4), Some(&expected[..]));
    assert!(names.len() == 5 && names[4].starts_with("assets/words-"), "its own words: {names:?}");
    assert_eq!(found.total().brotli, 7);
    assert_eq!(found.program, dist.join("assets/p-1.wasm"));
}

#[test]
fn a_page_that_leads_to_no_program_is_an_error() {
    let dist = folder("none", &[("ja/index.html", "<p>"), ("en/index.html", "<p>")]);
    let error = first_use(&dist).unwrap_err().to_string();
    std::fs::remove_dir_all(&dist).unwrap();
    assert!(error.contains("leads to no program"), "{error}");
}
