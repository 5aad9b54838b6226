//! `cargo xtask verdicts` as a program: its JSON fits the schema, is the same twice, and mistakes leave with the code 2.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use pko_explorer::data::catalog::Catalog;
use serde_json::Value;

mod own;
mod schema;

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn run(words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("verdicts").args(words).current_dir(root()).output().unwrap()
}

/// The document that these words print.
#[track_caller]
fn document(words: &[&str]) -> Value {
    let output = run(words);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{words:?}: {errors}");
    serde_json::from_slice(&output.stdout).unwrap()
}

/// What the command says when it refuses, line by line.
#[track_caller]
fn mistakes(words: &[&str]) -> Vec<String> {
    let output = run(words);
    assert_eq!(output.status.code(), Some(2), "{words:?}");
    assert!(output.stdout.is_empty(), "{words:?}: nothing but mistakes");
    String::from_utf8(output.stderr).unwrap().lines().map(str::to_owned).collect()
}

/// What `--flips` says, done with `--set`, brings the mission in.
#[test]
fn a_flip_that_is_printed_does_what_it_says() {
    let value = document(&["--json", "--flips", "--preset", "report-2011"]);
    let missions = value["missions"].as_array().unwrap();
    let onumoz = missions.iter().find(|mission| mission["id"] == "onumoz").unwrap();
    assert_eq!(onumoz["flips"]["everything"]["direction"], "bring_in");
    let mut words = vec!["--json".to_owned(), "--preset".to_owned(), "report-2011".to_owned()];
    for change in onumoz["flips"]["everything"]["sets"][0].as_array().unwrap() {
        let (lever, to) = (change["lever"].as_str().unwrap(), change["to"].as_str().unwrap());
        words.extend(["--set".to_owned(), format!("{lever}={to}")]);
    }
    let after = document(&words.iter().map(String::as_str).collect::<Vec<_>>());
    let missions = after["missions"].as_array().unwrap();
    let onumoz = missions.iter().find(|mission| mission["id"] == "onumoz").unwrap();
    assert_eq!(onumoz["verdict"], "qualifies");
}

#[test]
fn the_same_call_prints_the_same_bytes() {
    let words = ["--preset", "report-2011", "--json"];
    let (first, second) = (run(&words), run(&words));
    assert!(first.status.success() && first.stdout == second.stdout);
    assert!(first.stdout.ends_with(b"}\n"));
}

#[test]
fn the_document_says_what_was_asked() {
    let value = document(&["--preset", "report-2011", "--json"]);
    assert_eq!(value["preset"], "report-2011");
    assert_eq!(value["at"], Value::Null);
    assert_eq!(value["settings"]["pkf_main"], "allowed");
    let missions = value["missions"].as_array().unwrap();
    assert_eq!(missions.len(), Catalog::bundled().missions.len());
    assert!(
        missions.iter().all(|mission| mission["open"] == true && mission["verdict"].is_string())
    );
    let everything = missions
        .iter()
        .filter(|mission| mission["kind"] == "main" && mission["verdict"] == "qualifies");
    assert_eq!(value["ladder"]["main"]["everything"], everything.count());
    let ids: BTreeSet<&str> =
        missions.iter().map(|mission| mission["id"].as_str().unwrap()).collect();
    assert_eq!(ids.len(), missions.len());
    let untac = missions.iter().find(|mission| mission["id"] == "untac").unwrap();
    let sent = untac["asks"].as_array().unwrap().iter().filter(|ask| ask["sent"] == true);
    assert_eq!(sent.count(), 5);
}

#[test]
fn a_mission_that_was_not_under_way_or_not_meant_has_no_verdict_but_its_asks() {
    let value = document(&["--preset", "report-2011", "--at", "2012-03-01", "--json"]);
    assert_eq!(value["at"], "2012-03-01");
    let find = |value: &Value, id: &str| {
        value["missions"]
            .as_array()
            .unwrap()
            .iter()
            .find(|mission| mission["id"] == id)
            .unwrap()
            .clone()
    };
    let untac = find(&value, "untac");
    assert_eq!((&untac["open"], &untac["verdict"]), (&Value::Bool(false), &Value::Null));
    assert!(!untac["asks"].as_array().unwrap().is_empty());
    assert_eq!(find(&value, "unmiss")["open"], true);
    let value = document(&["--preset", "un-principles", "--json"]);
    for id in ["mfo", "h06", "relief_rwanda_1994", "election_nepal_2008"] {
        let mission = find(&value, id);
        assert_eq!(
            (&mission["open"], &mission["verdict"]),
            (&Value::Bool(true), &Value::Null),
            "{id}"
        );
        assert!(!mission["asks"].as_array().unwrap().is_empty());
    }
    assert!(find(&value, "unmiss")["verdict"].is_string());
    assert_eq!(value["ladder"]["relief"]["some_form"], 0);
}

fn mission(value: &Value, id: &str) -> Value {
    let missions = value["missions"].as_array().unwrap();
    missions.iter().find(|mission| mission["id"] == id).unwrap().clone()
}

#[test]
fn a_date_brings_the_phase_in_force_and_the_law_of_the_day() {
    let value = document(&["--at", "2004-03", "--json"]);
    assert_eq!(value["settings"]["protection"], "none", "the law of 2001");
    let unmee = mission(&value, "unmee");
    assert_eq!(unmee["phase"], serde_json::json!({ "from": "2000-07", "event": "ceasefire_made" }));
    assert_eq!(unmee["verdict"], "qualifies");
    let value = document(&["--at", "2012-03", "--json"]);
    let unmiss = mission(&value, "unmiss");
    assert_eq!(unmiss["verdict"], "in_part", "not what happened there later");
    assert_eq!(unmiss["phase"]["from"], "2011-07-08");
    let value = document(&["--at", "2016-07-11", "--json"]);
    assert_eq!(mission(&value, "unmiss")["verdict"], "depends_on_judgement");
    let value = document(&["--at", "2008-03-01", "--json"]);
    let unmee = mission(&value, "unmee");
    assert_eq!(unmee["phase"]["event"], "consent_withdrawn");
    assert_eq!(unmee["verdict"], "does_not_qualify");
    let value = document(&["--at", "2016-04", "--json"]);
    assert_eq!(value["settings"]["protection"], "safety_ensuring", "the law of 2015");
    assert_eq!(mission(&value, "minusca")["later"], "2019-02-06");
    assert_eq!(mission(&value, "minusca")["later_until"], "2020-12-17");
    assert_eq!(mission(&value, "minurso")["phase"]["event"], "consent_narrowed");
}

#[test]
fn the_table_says_since_when_a_later_phase_is_met() {
    let words = ["--preset", "report-2011"];
    let english = String::from_utf8(run(&words).stdout).unwrap();
    let japanese =
        String::from_utf8(run(&[&words[..], &["--lang", "ja"]].concat()).stdout).unwrap();
    let line = |table: &str| {
        table.lines().find(|line| line.trim().starts_with("MINUSCA ")).unwrap().to_owned()
    };
    assert!(line(&english).ends_with("[later: would meet in 2019–2020]"), "{}", line(&english));
    assert!(line(&japanese).ends_with("2019–2020]"), "{}", line(&japanese));
    let met = english.lines().find(|line| line.trim().starts_with("UNIKOM ")).unwrap();
    assert!(!met.contains("later"), "{met}");
}

#[test]
fn a_lever_is_set_by_the_number_or_the_name_of_an_option() {
    let by_number = document(&["--set", "protection=2", "--set", "weapons=2", "--json"]);
    let by_name = document(&[
        "--set",
        "protection=safety_ensuring",
        "--set",
        "weapons=mission_type",
        "--json",
    ]);
    assert_eq!(by_number, by_name);
    assert_eq!(
        (&by_name["preset"], &by_name["settings"]["protection"]),
        (&Value::Null, &Value::from("safety_ensuring"))
    );
    let preset = document(&["--preset", "act-1998", "--set", "op_scope=0", "--json"]);
    assert_eq!(preset["preset"], "act-1992", "settings that a preset has are called by it");
}

/// Without a preset the rules are those of the day, as the law over time moved them; a preset keeps its own.
#[test]
fn without_a_preset_the_rules_follow_the_date() {
    let setting = |words: &[&str], lever: &str| document(words)["settings"][lever].clone();
    for (before, after, lever, was, is) in [
        ("1998-06-11", "1998-06-12", "op_scope", "un_and_relief", "with_elections"),
        ("2001-12-13", "2001-12-14", "pkf_main", "frozen", "allowed"),
        ("2002-01-13", "2002-01-14", "weapons", "self", "persons_and_equipment"),
        ("2014-06-30", "2014-07-01", "integration", "four_factors", "scene_of_combat"),
        ("2016-03-28", "2016-03-29", "op_scope", "with_elections", "with_coordinated"),
        ("2016-03-28", "2016-03-29", "protection", "none", "safety_ensuring"),
    ] {
        assert_eq!(setting(&["--at", before, "--json"], lever), was, "{lever} on {before}");
        assert_eq!(setting(&["--at", after, "--json"], lever), is, "{lever} on {after}");
    }
    let kept = document(&["--at", "1998-06-11", "--preset", "act-2015", "--json"]);
    assert_eq!(
        (&kept["preset"], &kept["settings"]["op_scope"]),
        (&Value::from("act-2015"), &Value::from("with_coordinated"))
    );
    let before = mistakes(&["--at", "1992-08-09"]);
    assert!(before.iter().any(|line| line.contains("1992-08-10")), "{before:?}");
    let early = document(&["--at", "1992-08-09", "--preset", "act-1992", "--json"]);
    assert_eq!(early["at"], "1992-08-09");
}

/// `--set` moves one lever of the rules of the day and leaves the facts at the date.
#[test]
fn one_lever_can_be_moved_from_the_rules_of_the_day() {
    let day = document(&["--at", "1993-05-04", "--json"]);
    let moved = document(&["--at", "1993-05-04", "--set", "pkf_main=allowed", "--json"]);
    assert_eq!(
        (&day["settings"]["pkf_main"], &moved["settings"]["pkf_main"]),
        (&Value::from("frozen"), &Value::from("allowed"))
    );
    assert_eq!(day["at"], moved["at"]);
    let untac = mission(&day, "untac");
    assert_eq!(untac["phase"]["from"], "1993-04-13");
    assert_eq!(
        untac["verdict"], "depends_on_judgement",
        "readings of the ceasefire differ on that day"
    );
    assert_eq!(mission(&day, "unosom_ii")["verdict"], "does_not_qualify");
    assert_eq!(mission(&day, "unmiss")["open"], false);
}
