//! What the build refuses, and the words in which it says so.

use super::build::generate;
use super::{check_problems, join};

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
