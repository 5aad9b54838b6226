//! The build script's own work: Fluent -> Rust and TOML -> bundle, on sources written here.
//!
//! The script cannot be tested where it runs, so its pure part is included.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

#[path = "../../build/mod.rs"]
#[allow(dead_code, reason = "the build script uses all of it")]
pub(crate) mod build;

use build::messages::Source;
use build::words::{self, Language, Share, Words};
use build::{bundle, generate, lines};

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
fn missing_and_extra_keys_are_all_listed() {
    check_problems(
        "a = A\nb = B\nc = C\n",
        "\nb = ビー\nd = ディー\n",
        &[
            "locales/ja/ui.ftl: key `a`: found no message, expected one as in `locales/en/ui.ftl:1`",
            "locales/ja/ui.ftl: key `c`: found no message, expected one as in `locales/en/ui.ftl:3`",
            "locales/ja/ui.ftl:3: key `d`: found a message, expected none as `locales/en` has no such key",
        ],
    );
}

#[test]
fn differing_arguments_are_named_with_their_kinds() {
    check_problems(
        "a = { $name }\nb = { $count ->\n    [one] x\n   *[other] y\n}\n",
        "a = { $nmae }\nb = { $count ->\n    [one-two] x\n   *[other] y\n}\n",
        &[
            "locales/ja/ui.ftl:1: key `a`: found `$nmae` (text), expected `$name` (text)",
            "locales/ja/ui.ftl:2: key `b`: found `$count` (text), expected `$count` (number)",
        ],
    );
    check_problems(
        "a = { $name }\nb = B\n",
        "a = エー\nb = { NUMBER($x) }\n",
        &[
            "locales/ja/ui.ftl:1: key `a`: found no arguments, expected `$name` (text)",
            "locales/ja/ui.ftl:2: key `b`: found `$x` (number), expected no arguments",
        ],
    );
}

#[test]
fn a_key_stands_in_one_file_only() {
    let files = [
        ("en/explain.ftl", "a = A\n"),
        ("en/ui.ftl", "b = B\na = A\n"),
        ("ja/explain.ftl", "a = A\nb = B\nb = B\n"),
        ("ja/ui.ftl", ""),
    ];
    let expect = [
        "locales/en/ui.ftl:2: key `a`: found a second time, expected only in `locales/en/explain.ftl:1`",
        "locales/ja/explain.ftl:2: key `b`: found in `explain.ftl`, expected in `ui.ftl`",
        "locales/ja/explain.ftl:3: key `b`: found a second time, expected only in `locales/ja/explain.ftl:2`",
    ];
    assert_eq!(join(&[], &files).unwrap_err(), expect);
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
    assert_eq!(words.shares, [Share { language: "fr".to_owned(), own: 1, all: 3 }]);
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

#[test]
fn what_is_not_supported_is_named() {
    #[track_caller]
    fn check(english: &str, expect: &str) {
        let found = join(&[], &[("en/ui.ftl", english)]).unwrap_err();
        assert_eq!(found, [format!("locales/en/ui.ftl:1: {expect}")]);
    }
    check("-brand = B\n", "key `brand`: found a term, expected a message");
    check("a = { -brand }\n", "key `a`: found term `-brand`, expected a message");
    check(
        "a = A\n    .title = T\n",
        "key `a`: found attribute `.title`, expected a message of its own",
    );
    check("a = { b.title }\n", "key `a`: found an attribute of `b`, expected a message");
    check(
        "a = { DATETIME($x) }\n",
        "key `a`: found function `DATETIME()`, expected none but `NUMBER()`",
    );
    check(
        "a = { NUMBER($x, digits: 2) }\n",
        "key `a`: found `NUMBER()` with other arguments, expected one variable",
    );
    check(
        "someKey = A\n",
        "key `someKey`: found other letters than kebab-case has, expected `some-key`",
    );
    check("a = { b }\n", "key `a`: found a reference to `b`, expected a key of `locales/en`");
    check(
        "a = { $x ->\n    [few] A\n   *[other] B\n}\n",
        "key `a`: found plural category `few`, expected one of `en`: `one`, `other`",
    );
    check(
        "a = { $x ->\n    [one] A\n    [main] A\n   *[other] B\n}\n",
        "key `a`: found numbers and words in the choice of `$x`, expected one kind",
    );
    check(
        "a = { $x ->\n    [1] A\n    [one] A\n   *[other] B\n}\n",
        "key `a`: found `1` twice in the choice of `$x`, expected once",
    );
    check(
        "a = { $x ->\n    [one] A\n   *[many] B\n}\n",
        "key `a`: found default `*[many]` in a choice by number, expected `*[other]`",
    );
    check("a { $x }\n", "not Fluent: Expected a token starting with \"=\"");
}

#[test]
fn references_end_and_take_no_arguments() {
    check_problems(
        "a = { b }\nb = { a }\nc = { d }\nd = { $x }\n",
        "a = あ\nb = い\nc = う\nd = { $x }\n",
        &[
            "locales/en/ui.ftl:1: key `a`: found a reference to `a` that leads back to itself, expected an end",
            "locales/en/ui.ftl:2: key `b`: found a reference to `b` that leads back to itself, expected an end",
            "locales/en/ui.ftl:3: key `c`: found a reference to `d`, expected a message without arguments",
        ],
    );
}

#[test]
fn names_that_rust_keeps_for_itself_are_refused() {
    let words = join(
        &[],
        &[(
            "en/ui.ftl",
            "match = { $type }\nby-key = { $l }\nok = { $someName }\nshare = { $a }{ $b }\n",
        )],
    )
    .unwrap();
    let found: Vec<String> =
        generate::rust(&words).unwrap_err().iter().map(ToString::to_string).collect();
    assert_eq!(
        found,
        [
            "locales/en/ui.ftl: key `by-key`: found `by_key`, expected a name that a function may have",
            "locales/en/ui.ftl: key `by-key`: found argument `$l`, expected a name in kebab-case that an argument may have",
            "locales/en/ui.ftl: key `match`: found `match`, expected a name that a function may have",
            "locales/en/ui.ftl: key `match`: found argument `$type`, expected a name in kebab-case that an argument may have",
            "locales/en/ui.ftl: key `ok`: found argument `$someName`, expected a name in kebab-case that an argument may have",
            "locales/en/ui.ftl: key `share`: found `Share`, expected a name that a type may have",
        ]
    );
}

fn files(given: &[(&str, &str)]) -> Vec<(String, String)> {
    given.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect()
}

#[test]
fn a_bundle_is_sorted_and_reads_back() {
    use build::tree::Node;
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
