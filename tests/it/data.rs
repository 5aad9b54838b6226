//! Every data file loads and fits the others; and the rows say what the report of 2011 says.

use std::collections::BTreeMap;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::claim::Basis;
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{JapanRole, Kind};
use pko_explorer::model::plan::Plan;
use pko_explorer::model::source::SourceKind;

use crate::support::{CATALOG, files, preset};

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

#[test]
fn the_bundled_data_has_no_mistake() {
    let errors = Catalog::checked().err().unwrap_or_default();
    let lines: Vec<String> = errors.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{} mistakes:\n{}", lines.len(), lines.join("\n"));
}

#[test]
fn each_group_has_its_number_of_missions() {
    let count = |kind: Kind| CATALOG.of_kind(kind).count();
    assert_eq!(count(Kind::Main), 59);
    assert_eq!(count(Kind::BeforeTheAct), 14);
    assert_eq!(count(Kind::OtherUn), 8);
    assert_eq!(count(Kind::NotUn), 29);
    assert_eq!(count(Kind::Relief), 6);
    assert_eq!(count(Kind::Election), 9);
    assert_eq!(count(Kind::Hypothetical), 12);
    assert_eq!(CATALOG.missions.len(), 59 + 14 + 8 + 29 + 6 + 9 + 12);
    assert_eq!(CATALOG.plans.len(), 29);
    assert_eq!(CATALOG.presets.len(), 10);
}

#[test]
fn permanent_numbers_stay_within_their_ranges() {
    for mission in &CATALOG.missions {
        let range = match mission.kind {
            Kind::Relief | Kind::Election => 201..=215,
            Kind::Hypothetical => 301..=312,
            Kind::User => 0..=0,
            Kind::Main | Kind::BeforeTheAct | Kind::OtherUn | Kind::NotUn => 1..=200,
        };
        assert!(range.contains(&mission.code), "{}: {}", mission.id, mission.code);
    }
}

fn counted_by_the_report() -> impl Iterator<Item = &'static Plan> + Clone {
    CATALOG.plans.iter().filter(|plan| plan.is_in_report_count)
}

#[test]
fn the_totals_of_the_report_as_of_4_july_2011_come_out() {
    let plans = counted_by_the_report();
    assert_eq!(plans.clone().count(), 26, "assignments");
    assert_eq!(
        plans.clone().filter(|plan| plan.is_sdf_involved).count(),
        13,
        "with the Self-Defense Forces"
    );
    let police: Vec<u32> =
        plans.clone().filter_map(|plan| plan.police).filter(|count| *count > 0).collect();
    assert_eq!((police.iter().sum::<u32>(), police.len()), (82, 3), "police, in assignments");
    for plan in plans {
        assert!(plan.start.earliest() <= date("2011-07-04").latest(), "{}", plan.id);
    }
}

#[test]
fn the_rows_of_the_self_defense_forces_add_up_to_more_than_the_report_rounds_to() {
    let total: u32 = counted_by_the_report().filter_map(|plan| plan.sdf_total_2011).sum();
    let said_by_the_report = 7_000;
    assert_eq!(total, 7_103);
    assert_eq!(total / 1_000 * 1_000, said_by_the_report, "the report's figure is rounded");
}

/// The split is the Cabinet Office's, not the report's.
#[test]
fn the_cabinet_office_divides_them_into_twelve_five_and_nine() {
    let mut split: BTreeMap<String, usize> = BTreeMap::new();
    for (path, text) in files("data/assignments", ".toml") {
        let table: toml::Table = toml::from_str(&text).unwrap();
        if table.get("in_report_count").and_then(toml::Value::as_bool) == Some(true) {
            let category = table.get("category_2011").and_then(toml::Value::as_str);
            *split.entry(category.unwrap_or_else(|| panic!("{path}")).to_owned()).or_default() += 1;
        }
    }
    let split: Vec<(&str, usize)> =
        split.iter().map(|(category, count)| (category.as_str(), *count)).collect();
    assert_eq!(split, [("election", 9), ("relief", 5), ("un_pko", 12)]);
}

#[test]
fn taking_part_means_under_the_act_only() {
    let joined = |kind: Kind| {
        CATALOG.of_kind(kind).filter(|mission| mission.japan_entry().is_some()).count()
    };
    let of_operations = joined(Kind::Main) + joined(Kind::OtherUn) + joined(Kind::NotUn);
    assert_eq!((of_operations, joined(Kind::Relief), joined(Kind::Election)), (14, 6, 9));
    for mission in &CATALOG.missions {
        let Some(japan) = &mission.japan else { continue };
        let is_under_the_act = japan.role == JapanRole::UnderTheAct;
        assert_eq!(japan.entry.is_some(), is_under_the_act, "{}", mission.id);
        assert_eq!(!japan.sent.is_empty(), is_under_the_act, "{}", mission.id);
        assert_eq!(!japan.law.is_empty(), japan.role == JapanRole::OtherLaw, "{}", mission.id);
        if is_under_the_act {
            assert!(!japan.plans.is_empty(), "{}: no assignment", mission.id);
        }
        if let (Some(entry), Some(start)) = (japan.entry, mission.start) {
            assert!(entry.latest() >= start.earliest(), "{}: joined before it began", mission.id);
        }
    }
}

#[test]
fn a_mission_and_its_assignments_name_each_other() {
    for mission in &CATALOG.missions {
        for id in mission.japan.iter().flat_map(|japan| &japan.plans) {
            let plan = CATALOG.plans.iter().find(|plan| plan.id == *id).unwrap();
            let is_of_its_own = matches!(mission.kind, Kind::Relief | Kind::Election);
            assert!(is_of_its_own || plan.operations.contains(&mission.id), "{id}: {}", mission.id);
        }
    }
    for plan in &CATALOG.plans {
        let is_named = CATALOG
            .missions
            .iter()
            .any(|mission| mission.japan.iter().any(|japan| japan.plans.contains(&plan.id)));
        assert!(is_named, "{} belongs to no mission", plan.id);
    }
}

#[test]
fn a_fact_names_its_source_or_is_marked_as_the_authors() {
    for mission in &CATALOG.missions {
        let phases = mission.phases.iter().flat_map(|phase| &phase.facts);
        let once = mission.facts.iter().chain(&mission.facts_at_start);
        for (fact, record) in once.chain(&mission.facts_at_japan_entry).chain(phases) {
            for reading in &record.readings {
                let has_source = !reading.sources.is_empty();
                assert_eq!(
                    has_source,
                    reading.basis != Basis::Author,
                    "{}: {}",
                    mission.id,
                    fact.id()
                );
                for source in &reading.sources {
                    let kind = CATALOG.source(source).unwrap().kind;
                    assert_ne!(kind, SourceKind::Memory, "{}: {}: {source}", mission.id, fact.id());
                }
            }
        }
    }
}

#[test]
fn each_lever_has_its_card_and_each_preset_its_settings() {
    // No law and no proposal: the Coast Guard was in the Act from the start.
    let without = (Lever::CoastGuard, "none");
    for lever in Lever::ALL {
        let card = CATALOG.lever(*lever).unwrap();
        assert_eq!(card.options.len(), usize::from(lever.option_count()), "{}", lever.id());
        for option in card.options.iter().filter(|option| !option.is_never_law) {
            let is_sourced = !option.law.is_empty() || !option.sources.is_empty();
            let is_without = (*lever, option.id.as_str()) == without;
            assert_ne!(
                is_sourced,
                is_without,
                "{} {}: law without a source",
                lever.id(),
                option.id
            );
        }
    }
    let ids: Vec<&str> = CATALOG.presets.iter().map(|preset| preset.id.as_str()).collect();
    let expected = [
        "act-1992",
        "act-1998",
        "act-2001",
        "report-2011",
        "report-wording",
        "akashi-2002",
        "act-2015",
        "un-principles",
        "widest",
        "narrowest",
    ];
    assert_eq!(ids, expected, "in the order of their permanent numbers");
    let codes: Vec<u16> = CATALOG.presets.iter().map(|preset| preset.code).collect();
    assert_eq!(codes, (1..=10).collect::<Vec<u16>>());
    let of_the_un = CATALOG.presets.iter().filter(|preset| preset.is_un_led_only);
    assert_eq!(of_the_un.map(|preset| preset.id.as_str()).collect::<Vec<_>>(), ["un-principles"]);
    let constructions = CATALOG.presets.iter().filter(|preset| preset.is_construction);
    assert_eq!(
        constructions.map(|preset| preset.id.as_str()).collect::<Vec<_>>(),
        ["widest", "narrowest"]
    );
}

/// Options marked `*` in the specification; `constitutional_view` 1 among them.
#[test]
fn options_that_were_never_law_are_marked() {
    let never: &[(Lever, &[u8])] = &[
        (Lever::Ceasefire, &[2]),
        (Lever::PartyScope, &[0, 2]),
        (Lever::Consent, &[2]),
        (Lever::Council, &[1]),
        (Lever::Impartiality, &[0, 2]),
        (Lever::Lapse, &[3]),
        (Lever::Weapons, &[3]),
        (Lever::PkfMain, &[]),
        (Lever::Protection, &[3]),
        (Lever::Logistics, &[2]),
        (Lever::Peacebuilding, &[2]),
        (Lever::Police, &[1, 2]),
        (Lever::CommandPosts, &[2]),
        (Lever::Integration, &[3]),
        (Lever::Camp, &[]),
        (Lever::ConsentStability, &[0]),
        (Lever::OpScope, &[3]),
        (Lever::CoastGuard, &[]),
        (Lever::Civilians, &[1, 2]),
        (Lever::ConstitutionalView, &[1]),
    ];
    for (lever, expected) in never {
        let options = CATALOG.lever(*lever).unwrap().options.iter().enumerate();
        let marked = options.filter(|(_, option)| option.is_never_law);
        let found: Vec<u8> = marked.map(|(place, _)| u8::try_from(place).unwrap()).collect();
        assert_eq!(found, *expected, "{}", lever.id());
    }
    assert_eq!(never.len(), Lever::ALL.len());
}

#[test]
fn the_public_view_has_thirteen_levers_in_order() {
    let mut public: Vec<(u8, Lever)> =
        CATALOG.levers.iter().filter_map(|card| Some((card.public_order?, card.lever))).collect();
    public.sort_unstable();
    let expected = [
        Lever::Ceasefire,
        Lever::PartyScope,
        Lever::Consent,
        Lever::Impartiality,
        Lever::Lapse,
        Lever::Weapons,
        Lever::PkfMain,
        Lever::Protection,
        Lever::Logistics,
        Lever::Peacebuilding,
        Lever::Police,
        Lever::CommandPosts,
        Lever::Integration,
    ];
    let expected: Vec<(u8, Lever)> = (1..).zip(expected).collect();
    assert_eq!(public, expected);
}

#[test]
fn the_law_of_a_day_is_the_preset_of_that_day() {
    for (day, id) in [
        ("1992-08-10", "act-1992"),
        ("1998-06-11", "act-1992"),
        ("1998-06-12", "act-1998"),
        ("2001-12-13", "act-1998"),
        ("2002-01-14", "act-2001"),
        ("2011-07-04", "report-2011"),
        ("2014-06-30", "report-2011"),
        ("2016-03-29", "act-2015"),
        ("2026-01-01", "act-2015"),
    ] {
        assert_eq!(CATALOG.law_of(date(day)), Some(preset(id)), "{day}");
    }
    assert_eq!(CATALOG.law_of(date("1992-08-09")), None);
    assert_eq!(CATALOG.law_of(date("1945-10-24")), None);
    // Between the two parts of the amendment of 2001, and of the change of 2014-2016, the law was no preset.
    let part = CATALOG.law_of(date("2001-12-14")).unwrap();
    assert_eq!((part.option(Lever::PkfMain), part.option(Lever::Weapons)), (1, 0));
    let part = CATALOG.law_of(date("2016-03-28")).unwrap();
    assert_eq!((part.option(Lever::Integration), part.option(Lever::Protection)), (2, 0));
}

/// Of a month without a day it is not said which of two phases of that month is meant.
#[test]
fn a_month_without_a_day_has_one_phase_at_most() {
    for mission in &CATALOG.missions {
        let phases = mission.phases.iter().map(|phase| phase.from);
        let dates = [mission.start, mission.reference_date()].into_iter().flatten();
        for date in dates.chain(phases.clone()).filter(|date| date.day.is_none()) {
            let same = |from: &CivilDate| (from.year, from.month) == (date.year, date.month);
            assert!(phases.clone().filter(same).count() < 2, "{} {date}", mission.id);
        }
    }
}
