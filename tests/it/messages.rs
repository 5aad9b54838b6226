//! The build script's own work: Fluent -> Rust and TOML -> bundle, on sources written here.
//!
//! The script cannot be tested where it runs, so its pure part is included.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "../../build/mod.rs"]
#[allow(dead_code, reason = "the build script uses all of it")]
pub(crate) mod build;

use build::messages::Source;
use build::words::{self, Coverage, Language, Words};
use build::{generate, lines};

mod bundles;
mod refused;

/// Joins files given as ("en/ui.ftl", text); every folder is a full language unless it is named as partial.
fn join(partial: &[&str], files: &[(&str, &str)]) -> Result<Words, Vec<String>> {
    let mut languages: Vec<Language> = Vec::new();
    let mut sources = Vec::new();
    for (path, text) in files {
        let (code, name) = path.split_once('/').unwrap();
        if !languages.iter().any(|language| language.code == code) {
            let base = partial.contains(&code).then(|| "en".to_owned());
            languages.push(Language { code: code.to_owned(), base });
        }
        sources.push(Source {
            language: code.to_owned(),
            name: name.to_owned(),
            text: (*text).to_owned(),
        });
    }
    words::join(&languages, &sources)
        .map_err(|problems| problems.iter().map(ToString::to_string).collect())
}

/// Expects these problems, in this order, from an English and a Japanese `ui.ftl`.
#[track_caller]
fn check_problems(english: &str, japanese: &str, expect: &[&str]) {
    let found = join(&[], &[("en/ui.ftl", english), ("ja/ui.ftl", japanese)]).unwrap_err();
    assert_eq!(found, expect);
}

/// Expects this line, key and words, in the file of each language, from the same files.
#[track_caller]
fn check_lines(english: &str, japanese: &str, expect: [&str; 2]) {
    let words = join(&[], &[("en/ui.ftl", english), ("ja/ui.ftl", japanese)]).unwrap();
    let tables = lines::tables(&words);
    for (name, line) in ["words-en.txt", "words-ja.txt"].into_iter().zip(expect) {
        let (_, table) = tables.iter().find(|(file, _)| file == name).unwrap();
        assert!(table.lines().any(|there| there == line), "no `{line}` in\n{table}");
    }
}

/// Expects these files, line by line: a function knows its line by its place.
#[track_caller]
fn check_tables(english: &str, japanese: &str, expect: [&str; 2]) {
    let words = join(&[], &[("en/ui.ftl", english), ("ja/ui.ftl", japanese)]).unwrap();
    let tables = lines::tables(&words);
    for (name, expect) in ["words-en.txt", "words-ja.txt"].into_iter().zip(expect) {
        let (_, table) = tables.iter().find(|(file, _)| file == name).unwrap();
        assert_eq!(table, expect, "{name}");
    }
}

/// Expects these lines among the Rust that is written for the same files, spaces aside.
#[track_caller]
fn check_rust(english: &str, japanese: &str, expect: &[&str]) {
    let words = join(&[], &[("en/ui.ftl", english), ("ja/ui.ftl", japanese)]).unwrap();
    let rust = generate::rust(&words).unwrap();
    for line in expect {
        assert!(rust.lines().any(|there| there.trim() == *line), "no `{line}` in\n{rust}");
    }
}

#[test]
fn a_message_without_arguments_is_a_line_of_the_file_of_its_language() {
    let (english, japanese) = ("title = Explorer\nabove = A\n", "title = 探索\nabove = エー\n");
    check_rust(
        english,
        japanese,
        &[
            "/// `Explorer`",
            "pub fn title(l: Locale) -> Cow<'static, str> {",
            "Cow::Borrowed(row(l, Share::First, 1))",
        ],
    );
    check_lines(english, japanese, ["\tExplorer", "\t探索"]);
}

#[test]
fn arguments_stand_in_alphabetical_order_with_their_kinds() {
    check_rust(
        "moved = { $name } moved { NUMBER($steps) } steps\n",
        "moved = { $steps }{ $name }\n",
        &["pub fn moved(l: Locale, name: &str, steps: u32) -> Cow<'static, str> {"],
    );
}

/// Two of one kind would be taken for each other.
#[test]
fn arguments_of_one_kind_have_names_where_they_are_given() {
    check_rust(
        "moved = { $name } moved { NUMBER($steps) } { $mission-kind } steps\n",
        "moved = { $steps }{ $mission-kind }{ $name }\n",
        &[
            "pub struct Moved<'a> {",
            "pub mission_kind: &'a str,",
            "pub steps: u32,",
            "pub fn moved(l: Locale, told: Moved<'_>) -> Cow<'static, str> {",
            "let Moved { mission_kind, name, steps } = told;",
        ],
    );
    let both = "of = { NUMBER($met) } of { NUMBER($all) }\n";
    check_rust(
        both,
        both,
        &[
            "pub struct Of {",
            "pub met: u32,",
            "pub fn of(l: Locale, told: Of) -> Cow<'static, str> {",
        ],
    );
}

#[test]
fn a_plural_select_becomes_a_choice_among_lines() {
    let english = "found = { $count ->\n    [0] None\n    [one] { $count } mission\n   *[other] { $count } missions\n}\n";
    let japanese = "found = { $count }件\n";
    check_rust(
        english,
        japanese,
        &[
            "/// `{ $count -> [0] None [1] { $count } mission *[other] { $count } missions }`",
            "pub fn found(l: Locale, count: u32) -> Cow<'static, str> {",
            "Cow::Owned(fill(row(l, Share::First, match l { Locale::En => match count { 0 => 0, 1 => 1, _ => 2 }, Locale::Ja => 0 }), &[&number(count)]))",
        ],
    );
    let said = ["\tNone\n\t\u{1}0 mission\n\t\u{1}0 missions\n", "\t\u{1}0件\n\t\n\t\n"];
    check_tables(english, japanese, said);
}

#[test]
fn what_stands_around_a_choice_stands_in_each_of_its_lines() {
    check_lines(
        "a = { $name } has { $n ->\n    [one] one\n   *[other] { $n }\n} left\n",
        "a = { $name }は{ $n }\n",
        ["\t\u{1}1 has \u{1}0 left", "\t\u{1}1は\u{1}0"],
    );
}

#[test]
fn a_choice_of_ready_words_is_borrowed() {
    let english = "ends = { $kind ->\n    [main] A\n   *[other] { $count ->\n        [one] B\n       *[other] C\n    }\n}\n";
    let japanese = "ends = { $kind ->\n   *[other] { $count ->\n       *[other] あ\n    }\n}\n";
    check_rust(
        english,
        japanese,
        &[
            "pub fn ends(l: Locale, count: u32, kind: &str) -> Cow<'static, str> {",
            r#"Cow::Borrowed(row(l, Share::First, match l { Locale::En => match kind { "main" => 0, _ => match count { 1 => 1, _ => 2 } }, Locale::Ja => 0 }))"#,
        ],
    );
    check_tables(english, japanese, ["\tA\n\tB\n\tC\n", "\tあ\n\t\n\t\n"]);
}

#[test]
fn references_and_literals_are_put_in() {
    check_lines(
        "name = Explorer\nlong = About { name }{ \" \" }{ 2011 } { \"\\u00E9\" }\n",
        "name = 探索\nlong = { name }とは\n",
        ["\tAbout Explorer 2011 é", "\t探索とは"],
    );
}

#[test]
fn line_breaks_become_spaces_except_between_japanese_letters() {
    check_lines(
        "text =\n    one\n    two\n\n    three\n",
        "text =\n    一つ\n    二つ\n    UN\n    です。\n",
        ["\tone two three", "\t一つ二つ UN です。"],
    );
}

#[test]
fn files_by_key_become_a_sorted_table_for_each_language() {
    let files = [
        ("en/missions.ftl", "mission-b = B\n"),
        ("en/countries.ftl", "country-a = A\n"),
        ("ja/missions.ftl", "mission-b = ビー\n"),
        ("ja/countries.ftl", "country-a = エー\n"),
        ("en/sources.ftl", "source-c = C\n"),
        ("ja/sources.ftl", "source-c = シー\n"),
    ];
    let words = join(&[], &files).unwrap();
    assert!(!generate::rust(&words).unwrap().contains("pub fn"));
    let table = |code: &str, text: &str| (code.to_owned(), text.to_owned());
    let tables = [
        table("words-en.txt", "country-a\tA\nmission-b\tB\n"),
        table("later-en.txt", "source-c\tC\n"),
        table("words-ja.txt", "country-a\tエー\nmission-b\tビー\n"),
        table("later-ja.txt", "source-c\tシー\n"),
    ];
    assert_eq!(lines::tables(&words), tables);
}

/// What a function knows by its place stands first and needs no key; what is looked up follows in order of keys.
#[test]
fn a_line_that_a_function_knows_has_no_key() {
    let files = [
        ("en/missions.ftl", "mission-b = B\nmission-a = A\n"),
        ("ja/missions.ftl", "mission-b = ビー\nmission-a = エー\n"),
        ("en/ui.ftl", "title = Explorer\nabove = Above\n"),
        ("ja/ui.ftl", "title = 探索\nabove = 上\n"),
    ];
    let words = join(&[], &files).unwrap();
    let tables = lines::tables(&words);
    let english = tables.iter().find(|(name, _)| name == "words-en.txt").unwrap();
    assert_eq!(english.1, "\tAbove\n\tExplorer\nmission-a\tA\nmission-b\tB\n");
    let rust = generate::rust(&words).unwrap();
    let title = rust.split("pub fn title(").nth(1).unwrap();
    assert!(title.contains("row(l, Share::First, 1)"), "{title}");
}

#[test]
fn files_by_key_take_no_arguments() {
    let files =
        [("en/missions.ftl", "mission-b = { $x }\n"), ("ja/missions.ftl", "mission-b = { $x }\n")];
    let expect = "locales/en/missions.ftl:1: key `mission-b`: found `$x` (text), expected no arguments: the messages of this file are looked up by key";
    assert_eq!(join(&[], &files).unwrap_err(), [expect]);
}

#[test]
fn a_partial_locale_falls_back_key_by_key() {
    let files = [
        ("en/ui.ftl", "a = A\nb = B\nc = { b }!\n"),
        ("ja/ui.ftl", "a = エー\nb = ビー\nc = { b }。\n"),
        ("fr/ui.ftl", "b = Bé\n"),
    ];
    let words = join(&["fr"], &files).unwrap();
    assert_eq!(words.languages, ["en", "fr", "ja"]);
    assert_eq!(words.coverage, [Coverage { language: "fr".to_owned(), own: 1, all: 3 }]);
    let tables = lines::tables(&words);
    let french = tables.iter().find(|(name, _)| name == "words-fr.txt").unwrap();
    assert_eq!(french.1, "\tA\n\tBé\n\tBé!\n");
}

#[test]
fn a_partial_locale_may_not_invent_keys_or_arguments() {
    let files = [("en/ui.ftl", "a = A\n"), ("fr/ui.ftl", "a = { $x }\nb = B\n")];
    let expect = [
        "locales/fr/ui.ftl:1: key `a`: found `$x` (text), expected no arguments",
        "locales/fr/ui.ftl:2: key `b`: found a message, expected none as `locales/en` has no such key",
    ];
    assert_eq!(join(&["fr"], &files).unwrap_err(), expect);
}

#[test]
fn a_locale_file_names_its_base() {
    assert_eq!(words::base_of("fr", "base = \"en\"\n").unwrap(), "en");
    let expect = "locales/fr/locale.toml: found no base, expected `base = \"en\"`";
    assert_eq!(words::base_of("fr", "bass = 1\n").unwrap_err().to_string(), expect);
}
