//! TOML to the two tables of the page.

use super::build::bundle;
use super::build::tree::Node;

fn files(given: &[(&str, &str)]) -> Vec<(String, String)> {
    given.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_bundle_is_sorted_and_reads_back() {
    let given = files(&[
        ("sources.toml", "b = 1\na = [1.5, 2]\n"),
        (
            "missions/x.toml",
            "start = 2011-07-08\nopen = true\nsources = [\"z\"]\n[facts]\nceasefire = { value = \"none\" }\n\
             [[phases]]\nfrom = 2012\n[[phases]]\nfrom = 2013\npinpoint = \"3\"\n\
             [phases.facts]\nceasefire = { value = \"none\", sources = [\"a\"] }\n",
        ),
        ("schema/mission.toml", "not read ["),
        ("missions/.x.toml", "not read ["),
    ]);
    let bundle = bundle::bundle(&given).unwrap();
    let rows = |bytes: &[u8]| postcard::from_bytes::<Vec<(String, Node)>>(bytes).unwrap();
    let (first, later) = (rows(&bundle.bytes), rows(&bundle.later));
    let names =
        |rows: &[(String, Node)]| rows.iter().map(|(path, _)| path.clone()).collect::<Vec<_>>();
    assert_eq!(names(&first), ["data/missions/x.toml"]);
    assert_eq!(names(&later), ["data/missions/x.toml", "data/sources.toml"]);
    let (mission, sources) = (&first[0].1, &later[1].1);
    assert_eq!(mission.get("start").and_then(Node::as_text), Some("2011-07-08"));
    assert_eq!(mission.get("open").and_then(Node::as_flag), Some(true));
    let ceasefire = mission.get("facts").and_then(|facts| facts.get("ceasefire"));
    assert_eq!(ceasefire.and_then(|fact| fact.get("value")).and_then(Node::as_text), Some("none"));
    assert_eq!(sources.get("a").and_then(Node::as_list).unwrap()[1].as_real(), Some(2.0));
    assert_eq!(sources.get("b").and_then(Node::as_whole), Some(1));
    let said = |node: &Node| format!("{node:?}");
    assert!(!said(mission).contains("sources") && !said(mission).contains("pinpoint"));
    let mut whole = mission.clone();
    whole.join(later[0].1.clone());
    let phases = whole.get("phases").and_then(Node::as_list).unwrap();
    assert_eq!(phases[0].as_table().map(<[_]>::len), Some(1), "nothing is added where nothing was");
    assert_eq!(phases[1].get("pinpoint").and_then(Node::as_text), Some("3"));
    let ceasefire = phases[1].get("facts").and_then(|facts| facts.get("ceasefire")).unwrap();
    assert_eq!(ceasefire.get("sources").and_then(Node::as_list).map(<[_]>::len), Some(1));
    let all = [("data/missions/x.toml".to_owned(), whole), later[1].clone()];
    assert_eq!(bundle.hash, bundle::fnv1a(&postcard::to_allocvec(&all[..]).unwrap()));
}

#[test]
fn every_file_that_is_not_toml_is_listed() {
    let given =
        files(&[("a.toml", "x = 1\n"), ("b.toml", "x = 1\nx = 2\n"), ("c.toml", "\n\ny = \n")]);
    let found: Vec<String> =
        bundle::bundle(&given).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].starts_with("data/b.toml:2: not TOML: duplicate key"), "{}", found[0]);
    assert!(found[1].starts_with("data/c.toml:3: not TOML: "), "{}", found[1]);
}

#[test]
fn the_hash_is_fnv1a() {
    assert_eq!(bundle::fnv1a(b""), "cbf29ce484222325");
    assert_eq!(bundle::fnv1a(b"a"), "af63dc4c8601ec8c");
    assert_eq!(bundle::fnv1a(b"foobar"), "85944171f73967e8");
}
