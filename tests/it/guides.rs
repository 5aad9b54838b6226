//! What the guides name is there: paths, and the tests that hold a rule.

use crate::support::root;

/// Documents that say where something is, or which test holds a rule.
const GUIDES: &[&str] = &["ARCHITECTURE.md", "CONTRIBUTING.md", "README.md"];

/// Whether words in a document are a path into the project.
fn is_path(span: &str) -> bool {
    let rooms = ["src/", "tests/", "xtask/", "data/", "locales/", "styles/", "docs/", "web/"];
    rooms.iter().any(|room| span.starts_with(room))
        && !span.contains(['*', '<', '{', ' ', '…'])
        && !span.contains("EXAMPLE")
}

/// Whether words in a document are the name of a test: three words or more, joined.
fn is_test_name(span: &str) -> bool {
    span.split('_').count() > 2
        && span.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_')
}

#[test]
fn what_the_guides_name_is_there() {
    let mut found = Vec::new();
    for guide in GUIDES {
        let text = std::fs::read_to_string(root().join(guide)).unwrap();
        for (number, line) in text.lines().enumerate() {
            let mut file = String::new();
            // What stands between two marks, and not what stands outside.
            for span in line.split('`').skip(1).step_by(2) {
                let is_there = if is_path(span) {
                    file = std::fs::read_to_string(root().join(span)).unwrap_or_default();
                    root().join(span).exists()
                } else {
                    !is_test_name(span) || file.is_empty() || file.contains(&format!("fn {span}("))
                };
                if !is_there {
                    found.push(format!("{guide}:{}: `{span}`", number + 1));
                }
            }
        }
    }
    assert!(found.is_empty(), "names in the guides that lead nowhere:\n{}", found.join("\n"));
}
