//! One ask, one mission, and the ladder.

use std::collections::BTreeMap;

use super::facts::{Date, Facts, Outcome, all_of};
use super::options::Held;
use super::read::{Ask, Mission, Preset};
use super::{level_a, level_b};

/// Assignment, personnel, form, core, and the outcome's word.
pub(crate) type AskRow = (String, String, String, bool, String);

/// The verdict of a mission, `None` where the settings are not applied to it, and its asks.
pub(crate) type MissionRow = (Option<String>, Vec<AskRow>);

/// The steps of the ladder, in order.
pub(crate) const STEPS: [&str; 7] = [
    "some_form",
    "support_unit",
    "pkf_unit",
    "protection",
    "logistic_support",
    "everything",
    "beyond_the_lists",
];

/// Every mission under a preset.
pub(crate) fn all(
    missions: &[Mission],
    preset: &Preset,
    date: Date<'_>,
) -> BTreeMap<String, MissionRow> {
    missions.iter().map(|m| (m.id.clone(), one(m, preset, date))).collect()
}

/// How many missions of each kind reach each step, with the number counted.
pub(crate) fn ladder(
    missions: &[Mission],
    preset: &Preset,
    date: Date<'_>,
) -> BTreeMap<String, (usize, [usize; 7])> {
    let mut counts: BTreeMap<String, (usize, [usize; 7])> = BTreeMap::new();
    for mission in missions {
        let (verdict, rows) = one(mission, preset, date);
        if verdict.is_none() {
            continue;
        }
        let (counted, steps) = counts.entry(mission.kind.clone()).or_default();
        *counted += 1;
        for (count, step) in steps.iter_mut().zip(STEPS) {
            *count += usize::from(on_step(&rows, step));
        }
    }
    counts
}

/// Whether a mission with these asks reaches `step`.
pub(crate) fn on_step(rows: &[AskRow], step: &str) -> bool {
    let passes = |row: &AskRow| row.4 == "pass";
    match step {
        "some_form" => rows.iter().any(passes),
        "logistic_support" => rows.iter().any(|r| r.0 == "supply_for_others" && passes(r)),
        "everything" => rows.iter().filter(|r| r.3).all(passes),
        "beyond_the_lists" => rows.iter().all(passes),
        form => rows.iter().any(|r| r.2 == form && passes(r)),
    }
}

/// The verdict over outcomes of core asks, the first line that fits.
pub(crate) fn verdict(outcomes: &[Outcome]) -> &'static str {
    let any = |wanted: Outcome| outcomes.contains(&wanted);
    if outcomes.iter().all(|o| *o == Outcome::Pass) {
        "qualifies"
    } else if any(Outcome::Pass) {
        "in_part"
    } else if any(Outcome::Contested) {
        "depends_on_judgement"
    } else if any(Outcome::Unknown) {
        "not_enough_information"
    } else {
        "does_not_qualify"
    }
}

/// The outcome of one ask of a mission.
pub(crate) fn outcome(mission: &Mission, facts: &Facts, ask: &Ask, held: &Held) -> Outcome {
    let of_the_ask = level_b::conditions(mission, facts, ask, held);
    let in_category = |(category, own)| {
        all_of([
            level_a::covered(category, held),
            level_a::basis(mission, facts, category, own, held),
            level_a::conditions(facts, category, ask, held),
            level_a::floor(facts, ask),
            of_the_ask,
        ])
    };
    level_a::categories(mission, ask).into_iter().map(in_category).max().unwrap_or(Outcome::Unknown)
}

/// The verdict over what Japan really sent, under the settings given.
pub(crate) fn history(mission: &Mission, preset: &Preset) -> &'static str {
    let held = Held::new(&preset.settings);
    let facts = Facts::at(mission, Date::Reference);
    let outcomes: Vec<Outcome> =
        mission.sent.iter().map(|a| outcome(mission, &facts, a, &held)).collect();
    verdict(&outcomes)
}

fn one(mission: &Mission, preset: &Preset, date: Date<'_>) -> MissionRow {
    let held = Held::new(&preset.settings);
    let facts = Facts::at(mission, date);
    let outcomes: Vec<(&Ask, Outcome)> =
        mission.asks.iter().map(|a| (a, outcome(mission, &facts, a, &held))).collect();
    let core: Vec<Outcome> = outcomes.iter().filter(|(a, _)| a.core).map(|(_, o)| *o).collect();
    let applied =
        !preset.un_led_only || matches!(mission.framework.as_str(), "un_pko" | "un_other");
    let rows = outcomes
        .into_iter()
        .map(|(a, o)| {
            (a.assignment.clone(), a.personnel.clone(), a.form.clone(), a.core, o.word().to_owned())
        })
        .collect();
    (applied.then(|| verdict(&core).to_owned()), rows)
}
