//! What stands beside a mission for each step of the ladder, and the line that says why.

use pko_explorer::i18n::explain::reason;
use pko_explorer::i18n::{Locale, text};
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{Assessment, Docket};
use pko_explorer::rules::mark::{Mark, concerning, mark};

use crate::support::CATALOG;

/// Every mission under every preset.
fn assessments() -> impl Iterator<Item = (String, Assessment)> {
    CATALOG.presets.iter().flat_map(|preset| {
        let settings = preset.settings();
        let applies_to = CATALOG.applies_to(&settings);
        CATALOG.missions.iter().map(move |mission| {
            let docket = Docket::new(mission, AsOf::Reference);
            (format!("{} {}", preset.id, mission.id), docket.assess(&settings, applies_to))
        })
    })
}

/// A sentence that lists conditions lists some.
#[test]
fn no_line_ends_in_an_empty_list() {
    for (name, assessment) in assessments() {
        for step in Step::ALL.iter().copied() {
            for (l, empty) in [(Locale::En, ": ."), (Locale::Ja, "：。")] {
                let told = reason::line_at(l, &assessment, step);
                assert!(!told.contains(empty), "{name} {step:?}: {told}");
            }
        }
    }
}

#[test]
fn a_mark_qualifies_where_the_ladder_counts() {
    let mut seen = [0; 3];
    for (name, assessment) in assessments() {
        for step in Step::ALL.iter().copied() {
            let shown = mark(&assessment, step);
            let is_counted = assessment.reaches(step);
            assert_eq!(shown == Mark::Verdict(Verdict::Qualifies), is_counted, "{name} {step:?}");
            let is_asked = concerning(&assessment, step).next().is_some();
            match shown {
                Mark::NotApplied => assert_eq!(assessment.verdict, None, "{name}"),
                Mark::NotAsked => assert!(!is_asked && assessment.verdict.is_some(), "{name}"),
                Mark::Verdict(_) => assert!(is_asked, "{name} {step:?}"),
            }
            let place = match shown {
                Mark::Verdict(_) => 0,
                Mark::NotAsked => 1,
                Mark::NotApplied => 2,
            };
            seen[place] += 1;
        }
    }
    assert!(seen.iter().all(|count| *count > 100), "{seen:?}");
}

/// Beyond the lists every ask counts, core or not; a line that counts says of what.
#[test]
fn the_line_of_a_step_counts_what_the_step_is_about() {
    let (l, mut counted) = (Locale::En, 0);
    for (name, assessment) in assessments() {
        let is_core = assessment.rulings.iter().filter(|ruling| ruling.ask.is_core).count();
        let (all, core) = (u32::try_from(assessment.rulings.len()).unwrap(), is_core);
        let line = |step| reason::line_at(l, &assessment, step);
        if mark(&assessment, Step::BeyondTheLists) == Mark::Verdict(Verdict::Qualifies) {
            let told = text::reason_qualifies(l, all, "every");
            assert_eq!(line(Step::BeyondTheLists), told, "{name}");
        }
        if mark(&assessment, Step::BeyondTheLists) == Mark::Verdict(Verdict::InPart) {
            let told = line(Step::BeyondTheLists);
            assert!(told.contains(&format!("of {all} tasks, core or not")), "{name}: {told}");
            counted += 1;
        }
        if assessment.verdict == Some(Verdict::InPart) {
            let told = line(Step::Everything);
            assert!(told.contains(&format!("of {core} core tasks")), "{name}: {told}");
            assert_eq!(told, reason::line(l, &assessment), "{name}");
        }
    }
    assert!(counted > 100, "{counted}");
}
