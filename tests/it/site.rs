//! Who publishes a copy: what `site.toml` may say, what an empty value leaves out, and that nobody is named elsewhere.

#[path = "../../build/problem.rs"]
#[allow(dead_code, reason = "the build script uses all of it")]
mod problem;

#[path = "../../build/site.rs"]
mod lines;

use crate::support::{files, root};

const LANGUAGES: [&str; 2] = ["en", "ja"];

fn rust(text: &str) -> String {
    lines::rust(text, &LANGUAGES).unwrap()
}

#[track_caller]
fn check_problems(text: &str, expected: &[&str]) {
    let found: Vec<String> =
        lines::rust(text, &LANGUAGES).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(found, expected);
}

#[test]
fn an_empty_value_leaves_its_line_out() {
    for text in ["", "canonical = \"\"\n[publisher]\nja = \"\"\nen = \"\"\n[privacy]\nja = \"\"\n"]
    {
        let rust = rust(text);
        assert!(rust.contains("CANONICAL: &str = \"\";"), "{rust}");
        assert!(rust.ends_with("LINES: &[(&str, &str, &str)] = &[\n];\n"), "{rust}");
    }
}

#[test]
fn lines_stand_in_the_order_of_the_page_whatever_the_order_of_the_file() {
    let text = "[privacy]\nja = \"https://example.jp/p\"\n[contact]\nen = \"mailto:a@example.jp\"\n[publisher]\nja = \"ある \\\"省\\\"\"\nen = \"\"\n";
    let expected = "&[\n    (\"publisher\", \"ja\", \"ある \\\"省\\\"\"),\n    (\"contact\", \"en\", \"mailto:a@example.jp\"),\n    \
        (\"privacy\", \"ja\", \"https://example.jp/p\"),\n];\n";
    let rust = rust(text);
    assert!(rust.ends_with(expected), "{rust}");
}

#[test]
fn an_address_is_whole_and_safe() {
    let canonical = "site.toml: key `canonical`: expected an address that begins with https:// and ends with a slash, or nothing";
    for address in ["http://example.jp/", "https://example.jp/pko", "/pko/", "https://a\\\"b/"] {
        check_problems(&format!("canonical = \"{address}\"\n"), &[canonical]);
    }
    let terms = "site.toml: key `terms`: expected an address that begins with https:// or mailto:, or nothing";
    for address in ["\"example.jp\"", "\"javascript:alert(1)\"", "\"https://a b\"", "3"] {
        check_problems(&format!("[terms]\nja = {address}\n"), &[terms]);
    }
    assert!(rust("canonical = \"https://example.jp/pko/\"\n").contains("https://example.jp/pko/"));
}

#[test]
fn every_unknown_key_and_language_is_listed() {
    check_problems(
        "canonical = 3\npublisher = \"a\"\n[imprint]\nja = \"a\"\n[terms]\njp = \"\"\n[publisher_]\n",
        &[
            "site.toml: key `canonical`: is not known here",
            "site.toml: key `imprint`: is not known here",
            "site.toml: key `publisher`: is not known here",
            "site.toml: key `publisher_`: is not known here",
            "site.toml: key `terms`: found `jp`, expected one of en, ja",
        ],
    );
    let found = lines::rust("[", &LANGUAGES).unwrap_err();
    assert!(found[0].to_string().starts_with("site.toml: not TOML: "), "{}", found[0]);
}

/// Whoever publishes a copy stands in `site.toml`: code, scripts and the shell name no office, and lead to nobody's address.
#[test]
fn no_office_is_named_in_the_code() {
    let code =
        [("src", ".rs"), ("build", ".rs"), ("xtask/src", ".rs"), ("web", ""), ("styles", ".css")];
    let mut all: Vec<(String, String)> =
        code.iter().flat_map(|(folder, ending)| files(folder, ending)).collect();
    let shell = std::fs::read_to_string(root().join("index.html")).unwrap();
    all.push(("index.html".to_owned(), shell));
    let offices = ["mofa", "cao.go.jp", ".go.jp", "外務省", "内閣府", "防衛省", "Ministry of"];
    for (path, text) in all {
        for office in offices {
            assert!(!text.contains(office), "`{path}` names `{office}`");
        }
    }
}
