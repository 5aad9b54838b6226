//! Mission files of a user's own, and what is written wrong on the command line or in them.

use std::fs;
use std::path::Path;

use serde_json::Value;

use super::{document, mistakes, root};

/// A file of this test alone.
fn file(name: &str, text: &str) -> String {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text).unwrap();
    path.to_string_lossy().into_owned()
}

#[test]
fn mistakes_on_the_command_line_are_all_listed() {
    let found =
        mistakes(&["--preset", "act-1900", "--set", "colour=blue", "--set", "police=9", "--json"]);
    for word in ["act-1900", "colour", "`9`", "un-principles", "formed_units"] {
        assert!(found.iter().any(|line| line.contains(word)), "{word}: {found:#?}");
    }
    assert_eq!(found.len(), 3, "{found:#?}");
    let found = mistakes(&["--at", "2011-13", "--bogus"]);
    assert!(found.iter().any(|line| line.contains("2011-13")), "{found:#?}");
    assert!(found.iter().any(|line| line.contains("--bogus")), "{found:#?}");
}

const WRONG: &str = r#"
id = "own"
acronym = "OWN"
framework = "un_pko"
led_by = "un"
chapter_vii = "perhaps"
confidence = "low"
colour = "blue"

[facts]
ceasefire = { value = "sometimes", basis = "author" }
host_consent = { value = "yes" }

[[asks]]
assignment = "dancing"
personnel = "sdf_unit"
form = "support_unit"
core = true
"#;

#[test]
fn a_wrong_mission_file_gets_all_its_mistakes_listed() {
    let path = file("wrong.toml", WRONG);
    let found = mistakes(&["--mission", &path, "--json"]);
    for key in [
        "asks[0].assignment",
        "chapter_vii",
        "colour",
        "facts.ceasefire.value",
        "facts.host_consent.basis",
        "name",
    ] {
        let line = found.iter().find(|line| line.contains(&format!("`{key}`")));
        let line = line.unwrap_or_else(|| panic!("{key}: {found:#?}"));
        assert!(
            line.starts_with(&path) && line.contains("found ") && line.contains("expected "),
            "{line}"
        );
    }
    assert_eq!(found.len(), 6, "{found:#?}");
}

#[test]
fn a_file_that_is_not_there_or_not_toml_leaves_with_the_same_code() {
    let found = mistakes(&["--mission", "nowhere.toml"]);
    assert!(found[0].starts_with("nowhere.toml: "), "{found:#?}");
    let path = file("not.toml", "id = \n");
    let found = mistakes(&["--mission", &path]);
    assert!(found[0].starts_with(&path), "{found:#?}");
}

#[test]
fn a_mission_of_ones_own_is_judged_alone() {
    let example = root().join("docs/example-mission.toml");
    let value =
        document(&["--mission", &example.to_string_lossy(), "--preset", "act-2015", "--json"]);
    let missions = value["missions"].as_array().unwrap();
    assert_eq!(missions.len(), 1);
    assert_eq!(
        (&missions[0]["kind"], &missions[0]["open"]),
        (&Value::from("user"), &Value::Bool(true))
    );
    assert!(value["ladder"]["user"].is_object());
    assert!(
        value["ladder"]["main"]["some_form"].as_u64() > Some(0),
        "the other groups are counted as ever"
    );
}
