//! The engine against a second reading of the specification, written apart from it.
//!
//! Where the two differ on purpose, the difference is listed here by name; nothing else may differ.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use pko_explorer::model::claim::{Basis, Reading, Record};
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::fact::{Fact, ceasefire, legal_basis, no_conflict_ground};
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Framework, Kind, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{AppliesTo, Assessment, Docket};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::settings::PolicySettings;

use crate::oracle::facts::Date;
use crate::oracle::judge::{self, MissionRow};
use crate::oracle::read::{self, Ask};
use crate::oracle::{asks, options};
use crate::support::{CATALOG, Numbers, dockets, root};

/// Every mission as the second reading sees it, by id.
static MISSIONS: LazyLock<BTreeMap<String, read::Mission>> = LazyLock::new(|| {
    let missions = read::missions(&root().join("data/missions")).unwrap();
    missions.into_iter().map(|mission| (mission.id.clone(), mission)).collect()
});

/// Asks that a file has or lacks on purpose: mission, assignment, why.
const KEPT_OTHERWISE: &[(&str, &str, &str)] = &[];

/// Settings as the second reading takes them.
fn translated(settings: &PolicySettings, un_led_only: bool) -> read::Preset {
    let of =
        |(lever, _): &(&'static str, _)| (*lever, settings.option(Lever::from_id(lever).unwrap()));
    read::Preset {
        id: "drawn".to_owned(),
        un_led_only,
        settings: options::LEVERS.iter().map(of).collect(),
    }
}

/// What the engine says, in the words of the second reading.
fn row(assessment: &Assessment) -> MissionRow {
    let asks = assessment.rulings.iter().map(|ruling| {
        let ask = ruling.ask;
        let ids = [ask.assignment.id(), ask.personnel.id(), ask.form.id()].map(str::to_owned);
        let [assignment, personnel, form] = ids;
        (assignment, personnel, form, ask.is_core, ruling.outcome.id().to_owned())
    });
    (assessment.verdict.map(|verdict| Verdict::id(verdict).to_owned()), asks.collect())
}

/// The asks on which the two differ, and the verdict if it does.
fn differences(engine: &MissionRow, second: &MissionRow) -> Vec<String> {
    let mut found = Vec::new();
    for (ours, theirs) in engine.1.iter().zip(&second.1) {
        if ours != theirs {
            found.push(format!("{} by {}: {} and {}", ours.0, ours.1, ours.4, theirs.4));
        }
    }
    if engine.0 != second.0 || engine.1.len() != second.1.len() {
        found.push(format!("verdict: {:?} and {:?}", engine.0, second.0));
    }
    found
}

fn check(found: &[String]) {
    let most = found.iter().take(40).cloned().collect::<Vec<_>>().join("\n");
    assert!(found.is_empty(), "{} differences, engine first:\n{most}", found.len());
}

fn second(mission: &read::Mission, preset: &read::Preset, date: Date<'_>) -> MissionRow {
    judge::all(std::slice::from_ref(mission), preset, date).remove(&mission.id).unwrap()
}

#[test]
fn both_read_the_same_missions_and_presets() {
    let ids: BTreeSet<&str> = CATALOG.missions.iter().map(|mission| mission.id.as_str()).collect();
    assert_eq!(MISSIONS.keys().map(String::as_str).collect::<BTreeSet<_>>(), ids);
    let presets = read::presets(&root().join("data/presets.toml")).unwrap();
    let mut numbers: BTreeMap<&str, _> = options::PRESETS.iter().copied().collect();
    for (ours, theirs) in CATALOG.presets.iter().zip(&presets) {
        assert_eq!(
            (ours.id.as_str(), ours.is_un_led_only),
            (theirs.id.as_str(), theirs.un_led_only)
        );
        assert_eq!(translated(&ours.settings(), false).settings, theirs.settings, "{}", ours.id);
        let options: Vec<u8> =
            Lever::ALL.iter().map(|lever| ours.settings().option(*lever)).collect();
        assert_eq!(numbers.remove(ours.id.as_str()).unwrap().to_vec(), options, "{}", ours.id);
    }
    assert!(numbers.is_empty(), "{numbers:?}");
    for (lever, names) in options::LEVERS {
        let card = CATALOG.lever(Lever::from_id(lever).unwrap()).unwrap();
        assert_eq!(
            card.options.iter().map(|option| option.id.as_str()).collect::<Vec<_>>(),
            *names
        );
    }
}

#[test]
fn the_asks_of_every_file_follow_from_its_tasks() {
    let mut found = Vec::new();
    let mut used = BTreeSet::new();
    for (id, mission) in MISSIONS.iter() {
        let in_file: BTreeSet<&Ask> = mission.asks.iter().collect();
        let derived = asks::derive(mission);
        let derived: BTreeSet<&Ask> = derived.iter().collect();
        for ask in in_file.symmetric_difference(&derived) {
            let place = if in_file.contains(*ask) { "only in the file" } else { "only derived" };
            let named = KEPT_OTHERWISE
                .iter()
                .find(|(one, assignment, _)| one == id && *assignment == ask.assignment);
            match named {
                Some(named) => {
                    used.insert(named);
                }
                None => found.push(format!("{id}: {place}: {ask:?}")),
            }
        }
    }
    check(&found);
    assert_eq!(used.len(), KEPT_OTHERWISE.len(), "a difference that is no longer there");
}

#[test]
fn both_agree_on_every_ask_and_verdict_under_every_preset() {
    let mut found = Vec::new();
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        let applies_to = if preset.is_un_led_only { AppliesTo::UnLed } else { AppliesTo::All };
        let theirs = translated(&settings, preset.is_un_led_only);
        for (mission, docket) in dockets() {
            let assessment = docket.assess(&settings, applies_to);
            let second = second(&MISSIONS[&mission.id], &theirs, Date::Reference);
            let lines = differences(&row(&assessment), &second);
            found.extend(lines.iter().map(|line| format!("{} {}: {line}", preset.id, mission.id)));
            for step in Step::ALL.iter().filter(|_| second.0.is_some()) {
                assert_eq!(
                    assessment.reaches(*step),
                    judge::on_step(&second.1, step.id()),
                    "{} {}",
                    preset.id,
                    mission.id
                );
            }
        }
    }
    check(&found);
}

#[test]
fn both_count_the_same_missions_on_every_step() {
    let missions: Vec<read::Mission> = MISSIONS.values().cloned().collect();
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        let theirs = translated(&settings, preset.is_un_led_only);
        let mut second = judge::ladder(&missions, &theirs, Date::Reference);
        for kind in Kind::ALL {
            let assess = |mission| {
                Docket::new(mission, AsOf::Reference)
                    .assess(&settings, CATALOG.applies_to(&settings))
            };
            let ladder = Ladder::count(&CATALOG.of_kind(*kind).map(assess).collect::<Vec<_>>());
            let (total, steps) = second.remove(kind.id()).unwrap_or_default();
            assert_eq!(
                usize::try_from(ladder.total()).unwrap(),
                total,
                "{} {}",
                preset.id,
                kind.id()
            );
            for (id, count) in judge::STEPS.iter().zip(steps) {
                let on = ladder.on(Step::from_id(id).unwrap());
                assert_eq!(usize::try_from(on).unwrap(), count, "{} {} {id}", preset.id, kind.id());
            }
        }
        assert!(second.is_empty(), "{second:?}");
    }
}

#[test]
fn both_judge_alike_what_japan_sent() {
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        let theirs = translated(&settings, false);
        for mission in CATALOG.missions.iter().filter(|mission| mission.japan_entry().is_some()) {
            let docket = Docket::new(mission, AsOf::Reference);
            let second = &MISSIONS[&mission.id];
            let sent = &mission.japan.as_ref().unwrap().sent;
            let outcomes: Vec<Outcome> =
                sent.iter().map(|ask| docket.rule(*ask, &settings).outcome).collect();
            let has = |outcome: Outcome| outcomes.contains(&outcome);
            let verdict = if outcomes.iter().all(|outcome| *outcome == Outcome::Pass) {
                Verdict::Qualifies
            } else if has(Outcome::Pass) {
                Verdict::InPart
            } else if has(Outcome::Contested) {
                Verdict::DependsOnJudgement
            } else if has(Outcome::Unknown) {
                Verdict::NotEnoughInformation
            } else {
                Verdict::DoesNotQualify
            };
            assert_eq!(sent.len(), second.sent.len(), "{}", mission.id);
            assert_eq!(
                verdict.id(),
                judge::history(second, &theirs),
                "{} {}",
                preset.id,
                mission.id
            );
        }
    }
}

#[test]
fn both_agree_under_settings_that_look_random() {
    let mut numbers = Numbers::new(4);
    let dockets = dockets();
    let mut found = Vec::new();
    for round in 0..3000 {
        let settings = numbers.settings();
        let theirs = translated(&settings, false);
        // Every mission now and then, three of them every time.
        let whole = round % 500 == 0;
        let count = if whole { dockets.len() } else { 3 };
        for place in 0..count {
            let place = if whole { place } else { numbers.below(dockets.len()) };
            let (mission, docket) = &dockets[place];
            let ours = row(&docket.assess(&settings, AppliesTo::All));
            let second = second(&MISSIONS[&mission.id], &theirs, Date::Reference);
            let lines = differences(&ours, &second);
            found.extend(lines.iter().map(|line| format!("{settings:?} {}: {line}", mission.id)));
        }
    }
    check(&found);
}

#[test]
fn both_agree_from_the_first_day_to_the_last() {
    let mut found = Vec::new();
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        let theirs = translated(&settings, false);
        for mission in &CATALOG.missions {
            let phases = mission.phases.iter().map(|phase| phase.from);
            let days = phases.chain(mission.start).chain(mission.end).map(|day| day.to_string());
            for day in days.chain(["1945-10-24", "2199-12-31"].map(str::to_owned)) {
                let date = AsOf::On(CivilDate::parse(&day).unwrap());
                let assessment = Docket::new(mission, date).assess(&settings, AppliesTo::All);
                let mut ours = row(&assessment);
                let second = second(&MISSIONS[&mission.id], &theirs, Date::On(&day));
                if ours.0.is_none() {
                    assert!(!assessment.is_open);
                    ours.0.clone_from(&second.0);
                }
                let lines = differences(&ours, &second);
                let where_at = format!("{} {} on {day}", preset.id, mission.id);
                found.extend(lines.iter().map(|line| format!("{where_at}: {line}")));
            }
        }
    }
    check(&found);
}

/// Facts drawn for both: known, unknown, or, for one of them, readings that differ.
/// Why there was no armed conflict goes with what is drawn of the ceasefire, as in every file.
fn drawn(numbers: &mut Numbers) -> Vec<(Fact, Vec<u8>)> {
    let disputed = numbers.below(2 * Fact::COUNT);
    let values = |fact: &Fact, numbers: &mut Numbers| {
        let count = fact.values().len();
        let is_unknown = numbers.below(4) == 0;
        let [first, second] = [0; 2].map(|_| u8::try_from(numbers.below(count)).unwrap());
        match fact.index() == disputed {
            true if first != second => vec![first, second],
            false if is_unknown => Vec::new(),
            _ => vec![first],
        }
    };
    let mut facts: Vec<(Fact, Vec<u8>)> =
        Fact::ALL.iter().map(|fact| (*fact, values(fact, numbers))).collect();
    let ground = match facts[Fact::Ceasefire.index()].1[..] {
        [ceasefire::NO_ARMED_CONFLICT] => {
            let open = u8::try_from(numbers.below(4)).unwrap();
            if open == no_conflict_ground::CONFLICT { vec![] } else { vec![open] }
        }
        [] => vec![],
        [_] => vec![no_conflict_ground::CONFLICT],
        _ => {
            facts[Fact::Ceasefire.index()].1.retain(|value| *value != ceasefire::NO_ARMED_CONFLICT);
            vec![no_conflict_ground::CONFLICT]
        }
    };
    facts[Fact::NoConflictGround.index()].1 = ground;
    facts
}

/// Differences on purpose, on facts that no file has:
/// - a request of the host is no basis of relief or election observation, which the second reading leaves open;
/// - readings of one fact that are each enough in another way are contested for the engine, since parts are combined
///   by least and greatest and by nothing else; the second reading reads the facts of a test together.
fn is_on_purpose(mission: &Mission, facts: &[(Fact, Vec<u8>)], ours: &str, theirs: &str) -> bool {
    let of = |fact: Fact| facts[fact.index()].1.as_slice();
    let is_relief = matches!(mission.framework, Framework::Relief | Framework::Election);
    let is_by_request =
        is_relief && of(Fact::LegalBasis).contains(&legal_basis::HOST_REQUEST_BACKED);
    let is_disputed = facts.iter().any(|(_, values)| values.len() > 1);
    is_by_request || is_disputed && (ours, theirs) == ("contested", "pass")
}

#[test]
fn both_agree_on_facts_that_look_random() {
    let mut numbers = Numbers::new(5);
    let mut found = Vec::new();
    for _ in 0..4000 {
        let mission = &CATALOG.missions[numbers.below(CATALOG.missions.len())];
        // "Unknown for the fifteen" is a statement on what is recorded of them, not a rule for other facts.
        let mut settings = numbers.settings();
        if matches!(mission.framework, Framework::Relief | Framework::Election) {
            settings = settings.with(Lever::ConsentStability, 2);
        }
        let facts = drawn(&mut numbers);
        let mut ours = Mission {
            facts_at_start: Vec::new(),
            facts_at_japan_entry: Vec::new(),
            phases: Vec::new(),
            ..mission.clone()
        };
        let mut theirs = MISSIONS[&mission.id].clone();
        theirs.facts_at_start.clear();
        theirs.facts_at_entry.clear();
        theirs.phases.clear();
        ours.facts.clear();
        theirs.facts.clear();
        for (fact, values) in &facts {
            let reading = |value: &u8| Reading {
                value: *value,
                holder: None,
                basis: Basis::Author,
                sources: Vec::new(),
                pinpoint: String::new(),
            };
            ours.facts.push((*fact, Record { readings: values.iter().map(reading).collect() }));
            let words: Vec<Option<String>> =
                values.iter().map(|value| Some(fact.value_id(*value).to_owned())).collect();
            let words = if words.is_empty() { vec![None] } else { words };
            theirs.facts.insert(fact.id().to_owned(), words);
        }
        let ours = row(&Docket::new(&ours, AsOf::Reference).assess(&settings, AppliesTo::All));
        let second = second(&theirs, &translated(&settings, false), Date::Reference);
        for (ours, theirs) in ours.1.iter().zip(&second.1).filter(|(ours, theirs)| ours != theirs) {
            if !is_on_purpose(mission, &facts, &ours.4, &theirs.4) {
                let asked = format!("{} by {}: {} and {}", ours.0, ours.1, ours.4, theirs.4);
                found.push(format!("{} {facts:?} {settings:?}: {asked}", mission.id));
            }
        }
    }
    check(&found);
}
