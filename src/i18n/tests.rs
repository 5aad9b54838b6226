//! Tests of the room: languages, dates, numbers, lists, lookup.

use std::collections::BTreeSet;

use crate::i18n::locale::Locale::{self, En, Ja};
use crate::i18n::{format, letters, text};
use crate::model::date::CivilDate;

#[test]
fn each_language_is_found_by_its_own_code() {
    for locale in Locale::ALL {
        assert_eq!(Locale::from_code(locale.code()), Some(locale));
    }
    assert_eq!(Locale::from_code("xx"), None);
}

#[test]
fn thousands_are_parted_by_commas() {
    fn check(input: u32, expect: &str) {
        assert_eq!(format::number(input), expect);
    }
    check(0, "0");
    check(12, "12");
    check(999, "999");
    check(1_000, "1,000");
    check(12_345, "12,345");
    check(123_456, "123,456");
    check(u32::MAX, "4,294,967,295");
}

#[test]
fn a_date_is_written_in_the_order_of_the_language() {
    fn check(input: &str, english: &str, japanese: &str) {
        let date = CivilDate::parse(input).unwrap();
        assert_eq!(format::date(En, date), english);
        assert_eq!(format::date(Ja, date), japanese);
    }
    check("2011-07-04", "4 July 2011", "2011年7月4日");
    check("1992-01-31", "31 January 1992", "1992年1月31日");
    check("2024-12-01", "1 December 2024", "2024年12月1日");
    // As exact as the source and no more.
    check("2011-07", "July 2011", "2011年7月");
    check("1999-12", "December 1999", "1999年12月");
}

#[test]
fn a_period_says_its_days_once() {
    fn check(start: &str, end: Option<&str>, english: &str, japanese: &str) {
        let date = |input| CivilDate::parse(input).unwrap();
        assert_eq!(format::period(En, date(start), end.map(date)), english);
        assert_eq!(format::period(Ja, date(start), end.map(date)), japanese);
    }
    check("1998-09", Some("1998-09"), "September 1998", "1998年9月");
    check(
        "1992-09",
        Some("1993-09-26"),
        "September 1992 – 26 September 1993",
        "1992年9月～1993年9月26日",
    );
    check("2011-07-08", None, "8 July 2011 – (ongoing)", "2011年7月8日～（継続中）");
}

#[test]
fn every_month_has_its_own_name() {
    let names: BTreeSet<String> = (1..=12).map(|month| format::month(En, 2011, month)).collect();
    assert_eq!(names.len(), 12);
    assert_eq!(format::month(Ja, 2011, 9), "2011年9月");
    assert_eq!(format::day(Ja, 2011, 9, 30), "2011年9月30日");
}

#[test]
fn a_list_is_joined_as_the_language_joins() {
    fn check(input: &[&str], english: &str, japanese: &str) {
        assert_eq!(format::list(En, input), english);
        assert_eq!(format::list(Ja, input), japanese);
    }
    check(&[], "", "");
    check(&["a"], "a", "a");
    check(&["a", "b"], "a and b", "a、b");
    check(&["a", "b", "c"], "a, b and c", "a、b、c");
    check(&["a", "b", "c", "d"], "a, b, c and d", "a、b、c、d");
}

#[test]
fn messages_speak_both_languages() {
    assert_eq!(text::app_title(En), "PKO Explorer");
    assert_eq!(text::app_title(Ja), "国際平和協力 政策エクスプローラー");
}

#[test]
fn every_key_is_found_and_no_other() {
    let keys: Vec<&str> = text::all_keys().collect();
    let distinct: BTreeSet<&str> = keys.iter().copied().collect();
    assert_eq!(distinct.len(), keys.len(), "no key stands in both shares");
    for key in keys {
        for locale in Locale::ALL {
            assert!(text::by_key(locale, key).is_some_and(|words| !words.is_empty()), "{key}");
        }
    }
    assert_eq!(text::by_key(En, "no-such-key"), None);
    assert_eq!(text::by_key(En, ""), None);
}

#[test]
fn a_first_letter_is_as_large_as_the_standard_library_has_it() {
    let latin = ('a'..='z').chain('à'..='ö').chain('ø'..='þ');
    for small in latin.chain("αβγδεζηθικλμνξοπρστυφχψω".chars()).chain('а'..='я')
    {
        let large: String = small.to_uppercase().collect();
        assert_eq!(letters::large(small).to_string(), large, "{small}");
        assert_eq!(letters::small(letters::large(small)), small);
        assert!(letters::is_small(small) && !letters::is_small(letters::large(small)), "{small}");
    }
    for other in "Aß÷ς×ÿ1 あ国".chars() {
        assert_eq!(letters::large(other), other);
        assert!(!letters::is_small(other));
    }
}
