//! The scaffolds in a checkout of their own.

use std::path::PathBuf;

use super::{camel, new};
use crate::{
    arguments::Arguments,
    project::{Project, read, write},
};

fn checkout(name: &str) -> PathBuf {
    let root = std::env::temp_dir().join(format!("pko-scaffold-{name}-{}", std::process::id()));
    for language in super::LANGUAGES {
        for file in ["missions", "levers", "words"] {
            write(&root.join(format!("locales/{language}/{file}.ftl")), "some-key = word\n")
                .unwrap();
        }
    }
    write(&root.join("data/missions/a.toml"), "id = \"a\"\ncode = 110\n").unwrap();
    write(&root.join("data/missions/h.toml"), "id = \"h\"\ncode = 301 # hypothetical\n").unwrap();
    write(&root.join("data/levers/a.toml"), "code = 20\n").unwrap();
    root
}

fn make(root: &std::path::Path, words: &[&str]) -> anyhow::Result<()> {
    new(&Project::at(root), Arguments::from_words(words))
}

#[test]
fn a_new_mission_gets_the_next_code_and_a_name_in_each_language() {
    let root = checkout("mission");
    make(&root, &["mission", "new_one"]).unwrap();
    let data = read(&root.join("data/missions/new_one.toml")).unwrap();
    assert!(data.contains("code = 111\n") && data.contains("acronym = \"NEW_ONE\""), "{data}");
    for language in super::LANGUAGES {
        let words = read(&root.join(format!("locales/{language}/missions.ftl"))).unwrap();
        assert_eq!(words, "some-key = word\n\nmission-new-one = TODO\n");
    }
    assert!(make(&root, &["mission", "new_one"]).is_err(), "the same id twice");
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn a_new_lever_and_a_new_view_are_made() {
    let root = checkout("others");
    make(&root, &["lever", "new_rule"]).unwrap();
    make(&root, &["view", "time_line"]).unwrap();
    assert!(read(&root.join("data/levers/new_rule.toml")).unwrap().contains("code = 21\n"));
    assert!(read(&root.join("src/app/views/time_line.rs")).unwrap().contains("fn TimeLine("));
    assert!(read(&root.join("styles/views/time_line.css")).unwrap().contains(".time-line {"));
    for language in super::LANGUAGES {
        let words =
            |file: &str| read(&root.join(format!("locales/{language}/{file}.ftl"))).unwrap();
        assert!(words("time_line").contains("time-line-title = TODO"));
        assert!(words("words").ends_with("screen-time-line = TODO\n"));
    }
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn an_id_in_another_spelling_is_refused() {
    let root = checkout("id");
    for words in [
        &["mission", "New-One"][..],
        &["mission", "../x"][..],
        &["mission"][..],
        &["planet", "x"][..],
    ] {
        assert!(make(&root, words).is_err(), "{words:?}");
    }
    std::fs::remove_dir_all(root).unwrap();
}

#[test]
fn ids_become_type_names() {
    assert_eq!(camel("time_line"), "TimeLine");
}
