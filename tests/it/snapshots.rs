//! Verdict tables under the two laws that matter most, and the ladder of every preset: what a change moved is seen in review.

use std::fmt::Write as _;

use pko_explorer::i18n::explain::reason;
use pko_explorer::i18n::locale::Locale;
use pko_explorer::model::mission::{AsOf, Kind};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{Assessment, Docket, Ruling};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::settings::PolicySettings;

use crate::support::{CATALOG, preset, snapshot};

/// One letter per step that a mission stands on, in order.
const LETTERS: &[(Step, char)] = &[
    (Step::SomeForm, 'F'),
    (Step::SupportUnit, 'S'),
    (Step::PkfUnit, 'U'),
    (Step::Protection, 'P'),
    (Step::LogisticSupport, 'L'),
    (Step::Everything, 'E'),
    (Step::BeyondTheLists, 'B'),
];

fn letters(assessment: &Assessment) -> String {
    LETTERS
        .iter()
        .map(|(step, letter)| if assessment.reaches(*step) { *letter } else { '-' })
        .collect()
}

/// Asks with an outcome; a star for the core.
fn asks(assessment: &Assessment, outcome: Outcome) -> String {
    let name = |ruling: &Ruling| {
        let core = if ruling.ask.is_core { "*" } else { "" };
        format!("{} ({}){core}", ruling.ask.assignment.id(), ruling.ask.personnel.id())
    };
    let those = assessment.rulings.iter().filter(|ruling| ruling.outcome == outcome);
    those.map(name).collect::<Vec<_>>().join(", ")
}

fn table(settings: &PolicySettings) -> String {
    let mut text = String::new();
    for kind in Kind::ALL {
        for mission in CATALOG.of_kind(*kind) {
            let assessment = Docket::new(mission, AsOf::Reference)
                .assess(settings, CATALOG.applies_to(settings));
            let verdict = assessment.verdict.map_or("none", Verdict::id);
            let reason = reason::line(Locale::En, &assessment);
            writeln!(text, "{} {}: {verdict} {}", kind.id(), mission.id, letters(&assessment))
                .unwrap();
            writeln!(text, "    {reason}").unwrap();
            for outcome in Outcome::ALL.iter().rev() {
                let asks = asks(&assessment, *outcome);
                if !asks.is_empty() {
                    writeln!(text, "    {}: {asks}", outcome.id()).unwrap();
                }
            }
        }
    }
    text
}

#[test]
fn verdicts_under_the_law_of_4_july_2011() {
    snapshot("verdicts_report_2011", &table(&preset("report-2011")));
}

#[test]
fn verdicts_under_the_law_of_2015() {
    snapshot("verdicts_act_2015", &table(&preset("act-2015")));
}

#[test]
fn the_ladder_of_the_main_group_under_every_preset() {
    assert_eq!(LETTERS.iter().map(|(step, _)| *step).collect::<Vec<_>>(), Step::ALL);
    let mut text = String::new();
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        let assess = |mission| {
            Docket::new(mission, AsOf::Reference).assess(&settings, CATALOG.applies_to(&settings))
        };
        let ladder = Ladder::count(&CATALOG.of_kind(Kind::Main).map(assess).collect::<Vec<_>>());
        let steps: Vec<String> =
            Step::ALL.iter().map(|step| format!("{} {}", step.id(), ladder.on(*step))).collect();
        let verdicts: Vec<String> = Verdict::ALL
            .iter()
            .map(|verdict| format!("{} {}", verdict.id(), ladder.of(*verdict)))
            .collect();
        writeln!(
            text,
            "{} of {}: {} | {}",
            preset.id,
            ladder.total(),
            steps.join(", "),
            verdicts.join(", ")
        )
        .unwrap();
    }
    snapshot("ladders", &text);
}
