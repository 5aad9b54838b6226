//! Data files made wrong: every mistake is listed, with its place.

use std::collections::BTreeSet;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::data::mission;
use pko_explorer::data::tree;
use pko_explorer::model::mission::Kind;

use crate::support::{CATALOG, files, snapshot};

// The shared file below names it `super::tree`.
#[path = "../../build/node.rs"]
mod node;

/// TOML as the tree that the bundle holds.
fn tree(text: &str) -> tree::Node {
    node::node(toml::Value::Table(toml::from_str(text).unwrap()))
}

const WRONG: &str = r#"
id = "own"
acronym = 7
framework = "un_pko"
led_by = "regional"
area = "SSD"
start = "2011-01-13"
end = "2010-01"
dates_checked = "yes"
chapter_vii = "no"
confidence = "none"
colour = "blue"

[name]
ja = "試験"

[facts]
ceasefire = { value = "sometimes", basis = "author" }
host_consent = { value = "yes" }
parties_consent = "all"
weather = { value = "fine" }

[[phases]]
from = "2011-01"
event = "rain"
facts = { ceasefire_held = { value = "held", basis = "author" } }

[[phases]]
from = "2011-01"
event = "other"
facts = { ceasefire_held = { value = "collapsed", basis = "author" } }

[[phases]]
from = "2012-01"
event = "other"
facts = { ceasefire_held = { value = "collapsed", basis = "author" } }

[tasks]
mandated = ["engineering", "dancing"]

[[asks]]
assignment = "transport_and_construction"
personnel = "sdf_unit"
form = "unit"
core = true

[[asks]]
assignment = "transport_and_construction"
personnel = "sdf_unit"
form = "individuals"
core = true

[japan]
role = "under_the_act"
law = "other"
entry = "2011-13"
"#;

#[test]
fn a_wrong_mission_file_gets_all_its_mistakes_listed() {
    let errors = mission::own("mine.toml", &tree(WRONG)).unwrap_err();
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    snapshot("wrong_mission_file", &lines.join("\n"));
    for error in &errors {
        assert_eq!(error.file, "mine.toml");
        assert!(!error.found.is_empty() && !error.expected.is_empty(), "{error}");
    }
    let keys: Vec<&str> = errors.iter().map(|error| error.key.as_str()).collect();
    // One complaint a key, about what stands there and not about what stood in for it.
    let once: BTreeSet<&str> = keys.iter().copied().collect();
    assert_eq!(once.len(), keys.len(), "{}", lines.join("\n"));
    for key in [
        "acronym",
        "area",
        "asks[0].form",
        "asks[1]",
        "chapter_vii",
        "colour",
        "confidence",
        "dates_checked",
        "end",
        "facts.ceasefire.value",
        "facts.host_consent.basis",
        "facts.parties_consent",
        "facts.weather",
        "framework",
        "japan.entry",
        "japan.law",
        "name.en",
        "phases[0].event",
        "phases[1].from",
        "phases[2].facts",
        "start",
        "tasks.mandated",
    ] {
        // What is right is not complained of.
        let is_right = matches!(key, "chapter_vii" | "start");
        assert_eq!(keys.contains(&key), !is_right, "`{key}`:\n{}", lines.join("\n"));
    }
}

const OWN: &str = r#"
id = "own"
acronym = "OWN"
framework = "un_pko"
led_by = "un"
chapter_vii = "no"
confidence = "low"
name = { ja = "試験", en = "Test" }

[facts]
host_consent = { value = "yes", basis = "author" }

[[asks]]
assignment = "transport_and_construction"
personnel = "sdf_unit"
form = "support_unit"
core = true
"#;

const PHASE: &str = r#"
[[phases]]
from = "2001-01"
event = "consent_narrowed"
sources = ["nobody"]

[phases.facts]
host_consent = { value = "fragile", basis = "official", sources = ["nothing"] }
"#;

#[test]
fn a_mission_file_of_ones_own_is_read() {
    let own = mission::own("mine.toml", &tree(OWN)).unwrap();
    assert_eq!((own.kind, own.code), (Kind::User, 0));
    assert_eq!(own.own_name, Some(("試験".to_owned(), "Test".to_owned())));
}

#[test]
fn what_does_not_fit_across_files_is_listed_too() {
    let mut all: Vec<(String, tree::Node)> =
        files("data", ".toml").iter().map(|(path, text)| (path.clone(), tree(text))).collect();
    assert_eq!(
        Catalog::from_files(&all).unwrap_or_default(),
        *CATALOG,
        "files and bundle say the same"
    );
    let twin = OWN
        .replace(
            "id = \"own\"",
            "id = \"twin\"\ncode = 67\nkind = \"main\"\nsources = [\"nowhere\"]",
        )
        .replace("name = { ja = \"試験\", en = \"Test\" }", "")
        + PHASE;
    all.push(("data/missions/own.toml".to_owned(), tree(&twin)));
    let errors = Catalog::from_files(&all).unwrap_err();
    let found: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "data/missions: `code`: found `67 twice`, expected each value once",
            "data/missions/own.toml: `id`: found `twin`, expected the name of the file",
            "data/missions/twin.toml: `phases[0].facts.host_consent`: found `nothing`, expected the id of a source in data/sources.toml",
            "data/missions/twin.toml: `phases[0].sources`: found `nobody`, expected the id of a source in data/sources.toml",
            "data/missions/twin.toml: `sources`: found `nowhere`, expected the id of a source in data/sources.toml",
        ]
    );
}

#[test]
fn a_wrong_episode_gets_all_its_mistakes_listed() {
    let mut all: Vec<(String, tree::Node)> =
        files("data", ".toml").iter().map(|(path, text)| (path.clone(), tree(text))).collect();
    let wrong = r#"
        [[episodes]]
        id = "one"
        date = "2012-12-21"
        to = "2012-11"
        mission = "nowhere"
        kind = "left"
        position = "met"
        sources = ["nobody"]

        [[episodes]]
        id = "one"
        date = "2012-12-21"
        mission = "undof"
        kind = "withdrawn"
        position = "met"
        sources = []
        reason = "safety"
    "#;
    for (path, node) in &mut all {
        if path == "data/history.toml" {
            *node = tree(wrong);
        }
    }
    let errors = Catalog::from_files(&all).unwrap_err();
    let found: Vec<String> =
        errors.iter().map(|one| format!("{} {}", one.key, one.found)).collect();
    assert_eq!(
        found,
        [
            "episodes[0].kind `left`",
            "episodes[0].to `2012-11`",
            "episodes[1].reason a key that is not known here",
            "episodes[1].sources nothing",
            "id `one twice`",
            "mission `nowhere`",
            "sources `nobody`",
        ]
    );
    assert!(errors.iter().all(|one| one.file == "data/history.toml"), "{errors:?}");
}
