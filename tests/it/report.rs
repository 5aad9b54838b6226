//! Every issue of the interim report of 2011 has a rule, a fact beside the rules or a stated reason, in every language; and its figures are right.

use std::collections::BTreeMap;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::i18n::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::plan::Plan;
use pko_explorer::model::report::{ReportItem, ReportSection};

use crate::support::{CATALOG, files, mission};

/// The annexed table, from the report itself: group by group, row by row.
const ANNEX: &[(&str, &str, &[&str])] = &[
    (
        "annex_strategy",
        "annex 1",
        &[
            "annex_role",
            "annex_strengths",
            "annex_forces",
            "annex_police_coast_guard",
            "annex_evaluations",
            "annex_risks",
        ],
    ),
    (
        "annex_principles",
        "annex 2",
        &["annex_legal_nature", "annex_parties", "annex_ceasefire", "annex_civilians"],
    ),
    (
        "annex_assignments",
        "annex 2",
        &["annex_link_to_strategy", "annex_peacebuilding", "annex_protection"],
    ),
    ("annex_weapons", "annex 2", &["annex_enough_authority", "annex_divergence", "annex_camps"]),
    ("annex_integration", "annex 2", &["annex_theory", "annex_logistics", "annex_posts"]),
    (
        "annex_capacity",
        "annex 3",
        &[
            "annex_units",
            "annex_equipment",
            "annex_procedures",
            "annex_civilian_capacity",
            "annex_training",
            "annex_careers",
            "annex_women",
        ],
    ),
    ("annex_support", "annex 3", &["annex_families"]),
    ("annex_speed", "annex 3", &["annex_mechanism"]),
    ("annex_other", "annex 3", &["annex_un_claims"]),
];

/// Section II.3, from the report itself: the list of what experts had recommended, then (1) to (4).
const ISSUES: &[(&str, &str, &[&str])] = &[
    (
        "experts",
        "II.3",
        &[
            "experts_government",
            "experts_partners",
            "experts_principles",
            "experts_protection",
            "experts_logistics",
            "experts_weapons",
            "experts_posts",
            "experts_police",
        ],
    ),
    (
        "coordination",
        "II.3(1)",
        &[
            "coordination_diplomacy",
            "coordination_civil_military",
            "coordination_information",
            "civilians_and_police",
            "coast_guard_officers",
        ],
    ),
    (
        "authority",
        "II.3(2)",
        &["constitution", "study_principles", "study_assignments", "study_weapons"],
    ),
    (
        "institutions",
        "II.3(3)",
        &["human_resources", "training", "allowance", "support_and_safety"],
    ),
    ("public_relations", "II.3(4)", &["telling_the_public", "evaluation_afterwards"]),
];

fn section(id: &str) -> &'static ReportSection {
    CATALOG.report.iter().find(|section| section.id == id).unwrap_or_else(|| panic!("no `{id}`"))
}

fn items() -> impl Iterator<Item = (&'static ReportSection, &'static ReportItem)> {
    CATALOG.report.iter().flat_map(|section| section.items.iter().map(move |item| (section, item)))
}

fn said(l: Locale, key: &str) -> Option<&'static str> {
    text::by_key(l, &key.replace('_', "-")).filter(|words| !words.is_empty())
}

#[track_caller]
fn walk(list: &[(&str, &str, &[&str])], count: usize) {
    let mut seen = 0;
    for (id, pinpoint, rows) in list {
        let section = section(id);
        assert_eq!(section.pinpoint, *pinpoint, "{id}");
        let there: Vec<&str> = section.items.iter().map(|item| item.id.as_str()).collect();
        assert_eq!(there, *rows, "{id}: in the report's order, none left out");
        for item in &section.items {
            seen += 1;
            for l in Locale::ALL {
                let key = format!("report-{}", item.id);
                assert!(said(l, &key).is_some(), "{}: no words in {l:?}", item.id);
                let why = said(l, &format!("{key}-why"));
                let is_told = !item.levers.is_empty() || item.is_note || item.is_beyond;
                assert!(is_told, "{}: neither lever nor note nor reason", item.id);
                assert_eq!(why.is_some(), item.is_note || item.is_beyond, "{} in {l:?}", item.id);
            }
        }
    }
    assert_eq!(seen, count);
}

#[test]
fn every_row_of_the_annexed_table_has_a_lever_a_note_or_a_stated_reason() {
    walk(ANNEX, 6 + 13 + 10);
}

#[test]
fn every_issue_of_section_ii_3_has_a_lever_a_note_or_a_stated_reason() {
    walk(ISSUES, 8 + 5 + 4 + 4 + 2);
}

#[test]
fn each_item_is_exactly_one_thing_and_its_levers_exist() {
    for (_, item) in items() {
        let told = [!item.levers.is_empty(), item.is_note, item.is_beyond, item.value.is_some()];
        assert_eq!(told.into_iter().filter(|told| *told).count(), 1, "{}", item.id);
        for lever in &item.levers {
            assert!(Lever::from_id(lever).is_some(), "{}: `{lever}`", item.id);
        }
        let has_reason = item.is_note || item.is_beyond;
        for l in Locale::ALL {
            let why = said(l, &format!("report-{}-why", item.id));
            assert_eq!(why.is_some(), has_reason, "{} in {l:?}", item.id);
        }
    }
}

/// Where a lever's card names a place of the report, an item of that place leads back to the lever.
#[test]
fn a_lever_and_its_places_in_the_report_name_each_other() {
    for card in &CATALOG.levers {
        for place in &card.report {
            let leads = items().any(|(section, item)| {
                let here = item.pinpoint.as_ref().unwrap_or(&section.pinpoint);
                here == place && item.levers.iter().any(|lever| lever == card.lever.id())
            });
            assert!(leads, "{} at {place}", card.lever.id());
        }
    }
}

/// `annex 2`, `n. 3(1)` as each language writes them.
fn written(l: Locale, pinpoint: &str) -> String {
    match l {
        Locale::En => pinpoint.replace("annex", "Annex"),
        Locale::Ja => pinpoint.replace("annex ", "別表").replace("n. ", "注"),
    }
}

#[test]
fn every_section_is_headed_by_its_place_and_says_something_in_both_languages() {
    assert_eq!(CATALOG.report.len(), 28);
    for section in &CATALOG.report {
        for l in Locale::ALL {
            let key = format!("report-section-{}", section.id);
            let title = said(l, &key).unwrap_or_else(|| panic!("{key} in {l:?}"));
            let place = written(l, &section.pinpoint);
            assert!(title.starts_with(&place), "`{title}` is at {place}");
            let text = said(l, &format!("{key}-text"));
            assert!(text.is_some() || !section.items.is_empty(), "{key} is empty");
        }
    }
    for (_, item) in items() {
        for l in Locale::ALL {
            let name = said(l, &format!("report-{}", item.id));
            let name = name.unwrap_or_else(|| panic!("{} in {l:?}", item.id));
            let place = item.pinpoint.as_ref().map(|place| written(l, place));
            assert!(place.is_none_or(|place| name.contains(&place)), "`{name}`");
        }
    }
}

fn figures(id: &str) -> Vec<u32> {
    section(id).items.iter().map(ReportItem::in_tenths).collect()
}

fn counted() -> impl Iterator<Item = &'static Plan> + Clone {
    CATALOG.plans.iter().filter(|plan| plan.is_in_report_count)
}

#[test]
fn the_figures_are_those_of_the_report() {
    assert_eq!(figures("assignments"), [260, 130, 30]);
    assert_eq!(figures("personnel"), [70_000, 820]);
    assert_eq!(figures("opinion"), [589, 852]);
    assert_eq!(section("opinion").full_in_tenths(), 1_000, "of a hundred");
    assert_eq!(figures("growth"), [10, 50]);
}

#[test]
fn the_figures_are_those_of_the_records_of_japans_assignments() {
    let count = |number: usize| u32::try_from(number).unwrap() * 10;
    let police = || counted().filter_map(|plan| plan.police).filter(|police| *police > 0);
    let assignments = [
        counted().count(),
        counted().filter(|plan| plan.is_sdf_involved).count(),
        police().count(),
    ];
    assert_eq!(figures("assignments"), assignments.map(count));
    let sdf: u32 = counted().filter_map(|plan| plan.sdf_total_2011).sum();
    assert_eq!(figures("personnel"), [sdf / 1_000 * 10_000, police().sum::<u32>() * 10]);
    let mut kinds: BTreeMap<String, usize> = BTreeMap::new();
    for (_, text) in files("data/assignments", ".toml") {
        let table: toml::Table = toml::from_str(&text).unwrap();
        if table.get("in_report_count").and_then(toml::Value::as_bool) == Some(true) {
            let kind = table.get("category_2011").and_then(toml::Value::as_str).unwrap();
            *kinds.entry(kind.to_owned()).or_default() += 1;
        }
    }
    let shown = section("kinds").items.iter().map(|item| {
        let kind = item.id.strip_prefix("kind_").unwrap();
        (kinds.get(kind).copied().map(count), item.in_tenths())
    });
    for (counted, shown) in shown {
        assert_eq!(counted, Some(shown));
    }
    assert_eq!(figures("kinds").iter().sum::<u32>(), 260, "all of them");
}

/// The report records it beside the figures; so does the page, and the mission's sheet, with the place in the report.
#[test]
fn the_life_that_was_lost_is_stated_beside_the_figures_and_on_the_sheet() {
    for (l, word, lost) in
        [(Locale::En, "Cambodia", "life was lost"), (Locale::Ja, "カンボジア", "命が失われた")]
    {
        for key in ["report-section-personnel-after", "mission-untac-japan"] {
            let told = said(l, key).unwrap_or_else(|| panic!("{key} in {l:?}"));
            for part in [word, lost, "II.1(2)"] {
                assert!(told.contains(part), "no `{part}` in `{told}`");
            }
        }
    }
    assert!(mission("untac").japan.as_ref().unwrap().sources.contains(&"report_2011".to_owned()));
    let styles = files("styles", ".css");
    let (_, style) = styles.iter().find(|(path, _)| path == "styles/views/report.css").unwrap();
    for mark in ["animation", "transition", "@keyframes"] {
        assert!(!style.contains(mark), "the figures stand still: {mark}");
    }
}

// The shared file below names it `super::tree`.
#[path = "../../build/node.rs"]
mod node;

use pko_explorer::data::tree;

#[test]
fn a_wrong_report_file_gets_all_its_mistakes_listed() {
    let text = r#"
        [[sections]]
        id = "one"
        pinpoint = "IV"
        full = 10
        items = [
            { id = "two_things", note = true, beyond = true },
            { id = "nothing" },
            { id = "no_lever", levers = ["will"] },
            { id = "twice", levers = ["weapons", "weapons"] },
            { id = "twice", value = 11 },
            { id = "digits", value = 1, tenths = 12 },
            { id = "tenths_alone", note = true, tenths = 1 },
            { id = "more", note = true, colour = "red" },
        ]
    "#;
    let table = node::node(toml::Value::Table(toml::from_str(text).unwrap()));
    let errors = Catalog::from_files(&[("data/report.toml".to_owned(), table)]).unwrap_err();
    let of_the_file: Vec<String> = errors
        .iter()
        .filter(|error| error.file == "data/report.toml")
        .map(|error| format!("{}: {}", error.key, error.found))
        .collect();
    assert_eq!(
        of_the_file,
        [
            "digits: `22`",
            "id: `twice twice`",
            "no_lever: `will`",
            "nothing: `0 of them`",
            "pinpoint: `IV`",
            "sections[0].items[7].colour: a key that is not known here",
            "tenths_alone: `1`",
            "twice: `110`",
            "twice: `weapons twice`",
            "two_things: `2 of them`",
        ]
    );
}
