//! The schema of the documents: it finds what is wrong, has no mistyped keyword, and every kind of call fits it.

use std::collections::BTreeSet;
use std::fs;

use jsonschema::{ValidationError, Validator};
use serde_json::Value;

use super::{document, root};

/// The schema as it is written.
fn read() -> Value {
    let text = fs::read_to_string(root().join("tests/schema/verdicts.schema.json")).unwrap();
    serde_json::from_str(&text).unwrap()
}

/// What the schema of the documents finds wrong.
struct Schema(Validator);

impl Schema {
    fn read() -> Self {
        Self(jsonschema::validator_for(&read()).unwrap())
    }

    fn problems(&self, value: &Value) -> Vec<String> {
        let said =
            |problem: ValidationError<'_>| format!("{}: {problem:.80}", problem.instance_path());
        self.0.iter_errors(value).map(said).collect()
    }
}

#[test]
fn the_schema_finds_what_is_wrong() {
    let schema = Schema::read();
    let mut value = document(&["--preset", "report-2011", "--json"]);
    assert_eq!(schema.problems(&value), Vec::<String>::new());
    value["ladder"]["main"]["everything"] = Value::from(-1);
    value["missions"][0]["verdict"] = Value::from("maybe");
    value["missions"][1]["asks"][0]["grounds"] = Value::Array(Vec::new());
    value["missions"][2].as_object_mut().unwrap().remove("open");
    value["missions"][3]["extra"] = Value::Null;
    value["data_hash"] = Value::from("0");
    assert_eq!(schema.problems(&value).len(), 6, "{:#?}", schema.problems(&value));
}

/// JSON Schema passes over a keyword that it does not know; one that is mistyped must not be passed over here.
#[test]
fn the_schema_uses_no_keyword_that_there_is_not() {
    fn keywords<'a>(schema: &'a Value, found: &mut BTreeSet<&'a str>) {
        for (key, value) in schema.as_object().unwrap() {
            found.insert(key);
            match key.as_str() {
                "properties" | "$defs" => {
                    value.as_object().unwrap().values().for_each(|one| keywords(one, found));
                }
                "items" => keywords(value, found),
                _ => {}
            }
        }
    }
    let schema = read();
    let mut found = BTreeSet::new();
    keywords(&schema, &mut found);
    let known = "$defs $ref $schema additionalProperties description enum items maximum minItems minLength minimum pattern properties required title type";
    let known: BTreeSet<&str> = known.split(' ').collect();
    assert_eq!(found.difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new());
}

#[test]
fn every_kind_of_call_fits_the_schema() {
    let schema = Schema::read();
    let example = root().join("docs/example-mission.toml");
    let example = example.to_string_lossy();
    for words in [
        vec!["--json"],
        vec!["--json", "--preset", "act-2015"],
        vec!["--json", "--preset", "un-principles"],
        vec!["--json", "--preset", "widest", "--at", "2012-03"],
        vec!["--json", "--at", "1993-05-04"],
        vec!["--json", "--set", "pkf_main=0", "--set", "protection=full_protection"],
        vec!["--json", "--mission", &example],
        vec!["--json", "--flips", "--preset", "act-2015"],
        vec!["--json", "--flips", "--preset", "un-principles", "--at", "2012-03"],
    ] {
        let problems = schema.problems(&document(&words));
        assert!(
            problems.is_empty(),
            "{words:?}: {:#?}",
            problems.iter().take(10).collect::<Vec<_>>()
        );
    }
}
