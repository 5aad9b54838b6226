//! Verdict tables under the two laws that matter most, every answer and the ladder under every preset, and the course of missions
//! over time: what a change moved is seen in review.

use std::fmt::Write as _;

use pko_explorer::i18n::explain::reason;
use pko_explorer::i18n::locale::Locale;
use pko_explorer::model::mission::{AsOf, Kind};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{AppliesTo, Assessment, Docket, Ruling};
use pko_explorer::rules::course::course;
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

/// One letter per ask, in the order of the file: p, c, u or f; a capital for the core.
fn answers(assessment: &Assessment) -> String {
    let letter = |ruling: &Ruling| {
        let letter = ruling.outcome.id().chars().next().unwrap();
        if ruling.ask.is_core { letter.to_ascii_uppercase() } else { letter }
    };
    assessment.rulings.iter().map(letter).collect()
}

#[test]
fn every_answer_under_every_preset() {
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        let mut text = String::new();
        for kind in Kind::ALL {
            for mission in CATALOG.of_kind(*kind) {
                let assessment = Docket::new(mission, AsOf::Reference)
                    .assess(&settings, CATALOG.applies_to(&settings));
                let verdict = assessment.verdict.map_or("none", Verdict::id);
                let (letters, answers) = (letters(&assessment), answers(&assessment));
                writeln!(text, "{}: {verdict} {letters} {answers}", mission.id).unwrap();
            }
        }
        snapshot(&format!("answers_{}", preset.id.replace('-', "_")), &text);
    }
}

/// What each phase makes of every answer under the law of its day: a fact that moves in a phase is seen here.
#[test]
fn every_answer_in_every_phase_under_the_law_of_the_day() {
    let mut text = String::new();
    for mission in CATALOG.missions.iter().filter(|mission| !mission.phases.is_empty()) {
        for phase in &mission.phases {
            let Some(law) = CATALOG.law_of(phase.from) else { continue };
            let assessment =
                Docket::new(mission, AsOf::On(phase.from)).assess(&law, AppliesTo::All);
            let verdict = assessment.verdict.map_or("none", Verdict::id);
            let (letters, answers) = (letters(&assessment), answers(&assessment));
            writeln!(text, "{} {}: {verdict} {letters} {answers}", mission.id, phase.from).unwrap();
        }
    }
    snapshot("answers_of_the_day", &text);
}

/// Under the law in force since 2016 and the words of the report, whose options of principle 4 differ.
#[test]
fn the_course_of_every_mission_with_phases() {
    let mut text = String::new();
    for mission in CATALOG.missions.iter().filter(|mission| !mission.phases.is_empty()) {
        for id in ["report-wording", "report-2011", "act-2015"] {
            writeln!(text, "{} {id}", mission.id).unwrap();
            for stretch in course(mission, &preset(id), AppliesTo::All) {
                let from = stretch.from.map(|from| from.to_string()).unwrap_or_default();
                let phase = stretch.phase.and_then(|place| mission.phases.get(place));
                let event = phase.map_or("-", |phase| phase.event.id());
                let pause = if stretch.may_pause { ", may pause" } else { "" };
                let (state, verdict) = (stretch.state.id(), stretch.verdict.id());
                writeln!(text, "    {from} {state} ({verdict}{pause}): {event}").unwrap();
            }
        }
    }
    snapshot("courses", &text);
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
