//! The cases of `tests/cases`: facts, an ask and settings to an outcome, one file per provision.
//!
//! How a file is written stands in `tests/cases/README.md`. Expectations come from the specification, never from the engine.

use std::collections::{BTreeMap, BTreeSet};

use pko_explorer::data::lever::option_of;
use pko_explorer::model::ask::{Ask, Assignment, Form, Personnel};
use pko_explorer::model::claim::{Basis, Reading, Record};
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Framework, Mission, Records};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::locks::LOCKS;
use pko_explorer::rules::proof::{Body, Proof};
use pko_explorer::rules::provision::ProvisionId;
use pko_explorer::rules::settings::PolicySettings;
use serde::Deserialize;

use crate::support::{CATALOG, files, mission, options, preset};

/// A mission that meets everything: facts that a file or a case may replace.
const QUIET: &[(Fact, &str)] = &[
    (Fact::ConflictType, "civil"),
    (Fact::Ceasefire, "all_parties"),
    (Fact::NoConflictGround, "conflict"),
    (Fact::HostConsent, "yes"),
    (Fact::PartiesConsent, "all"),
    (Fact::ImpartialMandate, "yes"),
    (Fact::UseOfForce, "self_defence"),
    (Fact::CeasefireHeld, "held"),
    (Fact::SupportedUnits, "none"),
    (Fact::CombatAtSupport, "none"),
    (Fact::LegalBasis, "resolution"),
];

const SUPPORT_UNIT: &str = "transport_and_construction sdf_unit support_unit";

/// Files that are not about one provision.
const OTHER_FILES: &[&str] = &["missions"];

/// What a provision cannot say, and why.
pub(crate) const NEVER_SAID: &[(ProvisionId, Outcome, &str)] = &[
    (
        ProvisionId::UnBasis,
        Outcome::Pass,
        "a UN peacekeeping operation meets it by what it is; nothing is said",
    ),
    (ProvisionId::UnBasis, Outcome::Fail, "whether another UN mission counts is a judgement"),
    (ProvisionId::Companion, Outcome::Pass, "met by what else is asked; nothing is said"),
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    facts: BTreeMap<String, toml::Value>,
    cases: Vec<Case>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    name: String,
    mission: Option<String>,
    on: Option<String>,
    framework: Option<String>,
    #[serde(default = "support_unit")]
    ask: String,
    beside: Option<Vec<String>>,
    preset: Option<String>,
    #[serde(default)]
    set: BTreeMap<String, String>,
    #[serde(default)]
    facts: BTreeMap<String, toml::Value>,
    lever: Option<String>,
    fact: Option<String>,
    expect: toml::Value,
}

/// One question with its expected answer.
struct Run {
    name: String,
    mission: Mission,
    ask: Ask,
    as_of: AsOf,
    settings: PolicySettings,
    expect: Outcome,
}

fn support_unit() -> String {
    SUPPORT_UNIT.to_owned()
}

/// Every file: its name without ending, and what it says.
fn cases() -> Vec<(String, File)> {
    let read = |(path, text): (String, String)| {
        let name = path.trim_start_matches("tests/cases/").trim_end_matches(".toml").to_owned();
        let file = toml::from_str(&text).unwrap_or_else(|error| panic!("{path}: {error}"));
        (name, file)
    };
    files("tests/cases", ".toml").into_iter().map(read).collect()
}

fn ask(words: &str) -> Ask {
    let [assignment, personnel, form] = words.split(' ').collect::<Vec<_>>()[..] else {
        panic!("`{words}`: assignment, personnel and form")
    };
    Ask {
        assignment: Assignment::from_id(assignment).unwrap_or_else(|| panic!("`{assignment}`")),
        personnel: Personnel::from_id(personnel).unwrap_or_else(|| panic!("`{personnel}`")),
        form: Form::from_id(form).unwrap_or_else(|| panic!("`{form}`")),
        is_core: true,
    }
}

fn record(fact: Fact, values: &[&str]) -> Record {
    let reading = |value: &&str| Reading {
        value: fact.value(value).unwrap_or_else(|| panic!("`{}` has no `{value}`", fact.id())),
        holder: None,
        basis: Basis::Author,
        sources: Vec::new(),
        pinpoint: String::new(),
    };
    let known = values.iter().filter(|value| **value != "unknown");
    Record { readings: known.map(reading).collect() }
}

/// Replaces a fact; several values are readings that differ.
fn put(records: &mut Records, fact: Fact, values: &[&str]) {
    records.retain(|(one, _)| *one != fact);
    records.push((fact, record(fact, values)));
}

fn fact_of(id: &str) -> Fact {
    Fact::from_id(id).unwrap_or_else(|| panic!("no fact `{id}`"))
}

fn lever_of(id: &str) -> Lever {
    Lever::from_id(id).unwrap_or_else(|| panic!("no lever `{id}`"))
}

fn values(value: &toml::Value) -> Vec<&str> {
    match value {
        toml::Value::String(value) => vec![value],
        toml::Value::Array(list) => list.iter().filter_map(toml::Value::as_str).collect(),
        other => panic!("`{other}`: a value or a list of readings"),
    }
}

fn outcome_of(value: &toml::Value) -> Outcome {
    let id = value.as_str().unwrap_or_else(|| panic!("`{value}`: an outcome"));
    Outcome::from_id(id).unwrap_or_else(|| panic!("`{id}`: an outcome"))
}

impl Case {
    fn mission(&self, file: &File) -> Mission {
        let mut built = match &self.mission {
            Some(id) => mission(id).clone(),
            None => self.constructed(),
        };
        let replaced = file.facts.iter().chain(&self.facts);
        for (id, value) in replaced {
            let fact = fact_of(id);
            put(&mut built.facts, fact, &values(value));
            built.facts_at_start.retain(|(one, _)| *one != fact);
            built.facts_at_japan_entry.retain(|(one, _)| *one != fact);
            for phase in &mut built.phases {
                phase.facts.retain(|(one, _)| *one != fact);
            }
        }
        built
    }

    fn constructed(&self) -> Mission {
        let framework = self.framework.as_deref().unwrap_or("un_pko");
        let beside = self.beside.clone().unwrap_or_else(|| vec![support_unit()]);
        let mut built = mission("h05").clone();
        built.framework = Framework::from_id(framework).unwrap_or_else(|| panic!("`{framework}`"));
        built.asks = std::iter::once(&self.ask).chain(&beside).map(|words| ask(words)).collect();
        built.facts = Records::new();
        for (fact, value) in QUIET {
            put(&mut built.facts, *fact, &[value]);
        }
        built
    }

    fn settings(&self) -> PolicySettings {
        let start = preset(self.preset.as_deref().unwrap_or("report-2011"));
        self.set.iter().fold(start, |settings, (id, option)| {
            let lever = lever_of(id);
            let option = option_of(&CATALOG.levers, lever, option);
            settings.with(lever, option.unwrap_or_else(|| panic!("`{id}` has no such option")))
        })
    }

    /// The questions of this case: one, or one for each option of a lever or value of a fact.
    fn runs(&self, file: &File) -> Vec<Run> {
        let (mission, settings, ask) = (self.mission(file), self.settings(), ask(&self.ask));
        if self.mission.is_some() {
            let sent = mission.japan.iter().flat_map(|japan| &japan.sent);
            let is_there = mission.asks.iter().chain(sent).any(|one| one.is_same_work(ask));
            assert!(is_there, "{}: the mission asks no such thing", self.name);
        }
        let as_of = self.on.as_deref().map_or(AsOf::Reference, |date| {
            AsOf::On(CivilDate::parse(date).unwrap_or_else(|| panic!("`{date}`: a date")))
        });
        let run = |name: String, mission: Mission, settings, expect| Run {
            name,
            mission,
            ask,
            as_of,
            settings,
            expect,
        };
        let Some(table) = self.expect.as_table() else {
            return vec![run(self.name.clone(), mission, settings, outcome_of(&self.expect))];
        };
        let each = |(key, expect): (&String, &toml::Value)| {
            let name = format!("{}: {key}", self.name);
            match (&self.lever, &self.fact) {
                (Some(lever), None) => {
                    let lever = lever_of(lever);
                    let option = option_of(&CATALOG.levers, lever, key);
                    let option = option.unwrap_or_else(|| panic!("{name}: no such option"));
                    run(name, mission.clone(), settings.with(lever, option), outcome_of(expect))
                }
                (None, Some(fact)) => {
                    let readings: Vec<&str> = key.split(" or ").collect();
                    let mut mission = mission.clone();
                    put(&mut mission.facts, fact_of(fact), &readings);
                    run(name, mission, settings, outcome_of(expect))
                }
                _ => panic!("{name}: a table of expectations needs `lever` or `fact`"),
            }
        };
        table.iter().map(each).collect()
    }
}

/// What a provision says wherever it stands in a proof.
pub(crate) fn said(proof: &Proof, provision: ProvisionId, found: &mut BTreeSet<Outcome>) {
    match &proof.body {
        Body::Provision(inner) => {
            if proof.within == provision {
                found.insert(proof.outcome);
            }
            said(inner, provision, found);
        }
        Body::Parts(_, parts) => parts.iter().for_each(|part| said(part, provision, found)),
        Body::Stated if proof.within == provision => {
            found.insert(proof.outcome);
        }
        Body::Stated | Body::Test(_) => {}
    }
}

#[test]
fn every_case_comes_out_as_expected() {
    let mut wrong = Vec::new();
    let mut count = 0;
    for (name, file) in cases() {
        for run in file.cases.iter().flat_map(|case| case.runs(&file)) {
            let docket = Docket::new(&run.mission, run.as_of);
            let ruling = docket.rule(run.ask, &run.settings);
            let proof = docket.prove(run.ask, &run.settings);
            assert_eq!(ruling.outcome, proof.outcome, "{name}: {}", run.name);
            count += 1;
            if ruling.outcome != run.expect {
                let (found, expected) = (ruling.outcome.id(), run.expect.id());
                wrong.push(format!("{name}: {}: found {found}, expected {expected}", run.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {count}:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn every_provision_has_its_file_and_says_both_yes_and_no_there() {
    let cases = cases();
    let mut expected: Vec<&str> = ProvisionId::ALL.iter().map(|provision| provision.id()).collect();
    expected.extend(OTHER_FILES);
    expected.sort_unstable();
    let found: Vec<&str> = cases.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(found, expected, "one file per provision of `src/rules/provision.rs`");
    for (name, file) in &cases {
        let Some(provision) = ProvisionId::from_id(name) else { continue };
        let mut found = BTreeSet::new();
        for run in file.cases.iter().flat_map(|case| case.runs(file)) {
            said(
                &Docket::new(&run.mission, run.as_of).prove(run.ask, &run.settings),
                provision,
                &mut found,
            );
        }
        for outcome in [Outcome::Pass, Outcome::Fail] {
            let is_excepted =
                NEVER_SAID.iter().any(|(one, never, _)| *one == provision && *never == outcome);
            assert_eq!(found.contains(&outcome), !is_excepted, "{name}: {}", outcome.id());
        }
    }
}

#[test]
fn cases_show_both_sides_of_every_option() {
    let mut shown: BTreeSet<(Lever, u8)> = BTreeSet::new();
    for (name, file) in cases() {
        for case in file.cases.iter().filter(|case| case.lever.is_some()) {
            let lever = lever_of(case.lever.as_deref().unwrap());
            let cards = &CATALOG.lever(lever).unwrap().options;
            let table = case.expect.as_table().unwrap();
            let ids: BTreeSet<&str> = cards.iter().map(|option| option.id.as_str()).collect();
            let keys: BTreeSet<&str> = table.keys().map(String::as_str).collect();
            assert_eq!(keys, ids, "{name}: {}: one expectation per option", case.name);
            let outcome = |option: u8| outcome_of(&table[&cards[usize::from(option)].id]);
            for option in options(lever).skip(1) {
                assert!(
                    outcome(option - 1) <= outcome(option),
                    "{name}: {}: not monotone",
                    case.name
                );
                if outcome(option - 1) < outcome(option) {
                    shown.insert((lever, option));
                }
            }
        }
    }
    // The timeline is not part of an ask; persons and equipment open no option of protection.
    let silent =
        |lever: Lever, option: u8| lever == Lever::Lapse || (lever, option) == (Lever::Weapons, 1);
    for lever in Lever::ALL {
        for option in options(*lever).skip(1) {
            let is_shown = shown.contains(&(*lever, option));
            assert_eq!(is_shown, !silent(*lever, option), "{} {option}", lever.id());
        }
    }
}

#[test]
fn cases_show_every_value_of_every_fact_and_the_lack_of_it() {
    let mut shown = BTreeSet::new();
    for (name, file) in cases() {
        for case in file.cases.iter().filter(|case| case.fact.is_some()) {
            let fact = fact_of(case.fact.as_deref().unwrap());
            let keys: BTreeSet<&str> =
                case.expect.as_table().unwrap().keys().map(String::as_str).collect();
            for value in fact.values().iter().chain(&["unknown"]) {
                assert!(keys.contains(value), "{name}: {}: no `{value}`", case.name);
            }
            shown.insert(fact);
        }
    }
    for fact in Fact::ALL {
        assert!(shown.contains(fact), "no case goes through the values of `{}`", fact.id());
    }
}

#[test]
fn cases_show_every_lock_closed_and_open() {
    let cases = cases();
    for lock in LOCKS {
        let is_shown = cases.iter().flat_map(|(_, file)| &file.cases).any(|case| {
            case.lever.as_deref().map(lever_of) == Some(lock.partner)
                && case.settings().option(lock.lever) >= lock.from
                && case.expect.as_table().is_some_and(|table| {
                    table.values().map(outcome_of).collect::<BTreeSet<_>>().len() > 1
                })
        });
        assert!(is_shown, "`{}` from {} needs `{}`", lock.lever.id(), lock.from, lock.partner.id());
    }
}
