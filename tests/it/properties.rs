//! Laws of the engine that hold for all settings, all facts and all asks.
//!
//! What is random here is the same on every machine and in every run.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::ask::{Ask, Assignment, Form, Personnel};
use pko_explorer::model::claim::{Claim, Claims, Standing};
use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Framework, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::provision::ProvisionId;
use pko_explorer::rules::settings::PolicySettings;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

use crate::cases::{NEVER_SAID, said};
use crate::support::{CATALOG, Numbers, dockets, mission, preset};

/// A mission of each framework, with a support unit beside whatever is asked and without.
static TEMPLATES: LazyLock<Vec<Mission>> = LazyLock::new(|| {
    let of = |framework: &Framework| {
        let with = Mission { framework: *framework, ..mission("h12").clone() };
        let without = Mission { asks: Vec::new(), ..with.clone() };
        assert!(with.has_support_unit());
        [with, without]
    };
    Framework::ALL.iter().flat_map(of).collect()
});

pub(crate) fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(19_920_810),
        ..Config::default()
    };
    TestRunner::new(config)
}

/// Settings from any twenty bytes; locks may be broken.
pub(crate) fn any_settings() -> impl Strategy<Value = PolicySettings> {
    prop::collection::vec(any::<u8>(), Lever::COUNT).prop_map(|bytes| {
        Lever::ALL.iter().zip(bytes).fold(PolicySettings::STRICTEST, |settings, (lever, byte)| {
            // Half of them within the list, half as they come.
            let option = if byte < 128 { byte % lever.option_count() } else { byte };
            settings.with(*lever, option)
        })
    })
}

fn any_claims() -> impl Strategy<Value = Claims> {
    prop::collection::vec((0..4_u8, any::<u16>()), Fact::COUNT).prop_map(|draws| {
        Fact::ALL.iter().zip(draws).fold(Claims::unknown(), |claims, (fact, (kind, draw))| {
            let count = u16::try_from(fact.values().len()).unwrap();
            let one = Claim::known(u8::try_from(draw % count).unwrap());
            let claim = match (kind, draw & fact.every_value()) {
                (0, _) => Claim::unknown(*fact),
                (1, mask) if mask != 0 => Claim::contested(mask),
                _ => one,
            };
            claims.with(*fact, claim)
        })
    })
}

fn any_ask() -> impl Strategy<Value = Ask> {
    let listed: Vec<Ask> =
        CATALOG.missions.iter().flat_map(|mission| mission.asks.clone()).collect();
    let free = (
        prop::sample::select(Assignment::ALL),
        prop::sample::select(Personnel::ALL),
        prop::sample::select(Form::ALL),
    );
    let free = free.prop_map(|(assignment, personnel, form)| Ask {
        assignment,
        personnel,
        form,
        is_core: true,
    });
    // Mostly what missions ask for; what nobody asks for must be decided too.
    prop_oneof![4 => prop::sample::select(listed), 1 => free]
}

fn any_template() -> impl Strategy<Value = &'static Mission> {
    (0..TEMPLATES.len()).prop_map(|place| &TEMPLATES[place])
}

pub(crate) fn any_question()
-> impl Strategy<Value = (&'static Mission, Claims, Ask, PolicySettings)> {
    (any_template(), any_claims(), any_ask(), any_settings())
}

pub(crate) fn outcome(
    mission: &Mission,
    claims: Claims,
    ask: Ask,
    settings: &PolicySettings,
) -> Outcome {
    Docket::new(mission, AsOf::Reference).with_claims(claims).rule(ask, settings).outcome
}

#[test]
fn the_same_question_has_the_same_answer() {
    let again = Catalog::bundled();
    let mut numbers = Numbers::new(1);
    for settings in (0..3).map(|_| numbers.settings()) {
        for (mission, docket) in dockets() {
            let twin = again.mission(&mission.id).unwrap();
            let first = docket.assess(&settings, AppliesTo::All);
            assert_eq!(first, Docket::new(twin, AsOf::Reference).assess(&settings, AppliesTo::All));
        }
    }
}

#[test]
fn any_question_is_answered_with_grounds() {
    let check = |(mission, claims, ask, settings): (&Mission, Claims, Ask, PolicySettings)| {
        let docket = Docket::new(mission, AsOf::Reference).with_claims(claims);
        let ruling = docket.rule(ask, &settings);
        let proof = docket.prove(ask, &settings);
        prop_assert_eq!(ruling.outcome, proof.outcome);
        prop_assert_eq!(docket.prove(ask, &settings), proof.clone());
        let grounds = proof.grounds();
        prop_assert!(!grounds.is_empty() && !proof.leading_grounds().is_empty());
        for ground in grounds {
            prop_assert_eq!(ground.outcome, ruling.outcome);
            prop_assert!(ruling.deciding.has(ground.test), "{:?}", ground);
        }
        Ok(())
    };
    runner(1500).run(&any_question(), check).unwrap();
}

#[test]
fn every_ask_that_can_be_written_is_answered() {
    let claims = *Docket::new(mission("h12"), AsOf::Reference).claims();
    for template in TEMPLATES.iter() {
        let docket = Docket::new(template, AsOf::Reference).with_claims(claims);
        for assignment in Assignment::ALL {
            for personnel in Personnel::ALL {
                for form in Form::ALL {
                    let ask = Ask {
                        assignment: *assignment,
                        personnel: *personnel,
                        form: *form,
                        is_core: false,
                    };
                    let proof = docket.prove(ask, &PolicySettings::REPORT_2011);
                    assert!(!proof.grounds().is_empty(), "{ask:?}");
                }
            }
        }
    }
}

#[test]
fn real_missions_are_answered_with_grounds_under_every_preset() {
    for preset in &CATALOG.presets {
        let settings = preset.settings();
        for (mission, docket) in dockets() {
            for ask in &mission.asks {
                let ruling = docket.rule(*ask, &settings);
                let proof = docket.prove(*ask, &settings);
                assert_eq!(ruling.outcome, proof.outcome, "{} {ask:?}", mission.id);
                let grounds = proof.grounds();
                assert!(!grounds.is_empty(), "{} {ask:?}", mission.id);
                assert!(grounds.iter().all(|ground| ground.outcome == ruling.outcome));
            }
        }
    }
}

/// Every value that a fact may take.
fn values(fact: Fact) -> impl Iterator<Item = Claim> {
    (0..fact.values().len()).map(|value| Claim::known(u8::try_from(value).unwrap()))
}

#[test]
fn learning_an_unknown_fact_never_undoes_a_pass_or_a_fail() {
    let check = |(mission, claims, ask, settings): (&Mission, Claims, Ask, PolicySettings)| {
        let before = outcome(mission, claims, ask, &settings);
        if !matches!(before, Outcome::Pass | Outcome::Fail) {
            return Ok(());
        }
        for fact in Fact::ALL.iter().filter(|fact| claims.get(**fact).standing == Standing::Unknown)
        {
            for claim in values(*fact) {
                let after = outcome(mission, claims.with(*fact, claim), ask, &settings);
                prop_assert_eq!(after, before, "{} {:?}", fact.id(), claim);
            }
        }
        Ok(())
    };
    runner(3000).run(&any_question(), check).unwrap();
}

#[test]
fn learning_an_unknown_fact_of_a_real_mission_never_undoes_a_pass_or_a_fail() {
    for id in ["report-2011", "act-2015", "widest", "narrowest"] {
        let settings = preset(id);
        for (mission, docket) in dockets() {
            let claims = *docket.claims();
            let unknown =
                Fact::ALL.iter().filter(|fact| claims.get(**fact).standing == Standing::Unknown);
            for fact in unknown {
                for claim in values(*fact) {
                    let learnt = docket.clone().with_claims(claims.with(*fact, claim));
                    for ask in &mission.asks {
                        let before = docket.rule(*ask, &settings).outcome;
                        let is_settled = matches!(before, Outcome::Pass | Outcome::Fail);
                        let after = learnt.rule(*ask, &settings).outcome;
                        assert!(
                            !is_settled || after == before,
                            "{} {} {ask:?}",
                            mission.id,
                            fact.id()
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn forgetting_a_fact_never_makes_a_fail() {
    let check = |(mission, claims, ask, settings): (&Mission, Claims, Ask, PolicySettings)| {
        let before = outcome(mission, claims, ask, &settings);
        for fact in Fact::ALL {
            let after = outcome(mission, claims.with(*fact, Claim::unknown(*fact)), ask, &settings);
            prop_assert!(before == Outcome::Fail || after != Outcome::Fail, "{}", fact.id());
        }
        Ok(())
    };
    runner(2000).run(&any_question(), check).unwrap();
    for id in ["report-2011", "act-2015"] {
        let settings = preset(id);
        for (mission, docket) in dockets() {
            for fact in Fact::ALL {
                let claims = docket.claims().with(*fact, Claim::unknown(*fact));
                let forgotten = docket.clone().with_claims(claims);
                for ask in &mission.asks {
                    let before = docket.rule(*ask, &settings).outcome;
                    let after = forgotten.rule(*ask, &settings).outcome;
                    assert!(
                        before == Outcome::Fail || after != Outcome::Fail,
                        "{} {} {ask:?}",
                        mission.id,
                        fact.id()
                    );
                }
            }
        }
    }
}

/// What no real mission makes a provision say, and why; constructed ones do in `tests/cases`.
const NOT_RECORDED: &[(ProvisionId, Outcome, &str)] = &[
    (ProvisionId::ReliefBasis, Outcome::Fail, "each of Japan's fifteen assignments had its basis"),
    (
        ProvisionId::Companion,
        Outcome::Fail,
        "a mission without a support unit lists no rush-to-rescue",
    ),
];

#[test]
fn every_provision_says_yes_and_no_of_some_mission() {
    let mut found: Vec<BTreeSet<Outcome>> = vec![BTreeSet::new(); ProvisionId::ALL.len()];
    let mut numbers = Numbers::new(3);
    let starts = ["report-2011", "act-2015", "widest", "narrowest", "act-1992"].map(preset);
    let random: Vec<PolicySettings> = (0..3).map(|_| numbers.settings()).collect();
    for settings in starts.iter().chain(&random) {
        for (mission, docket) in dockets() {
            for ask in &mission.asks {
                let proof = docket.prove(*ask, settings);
                for provision in ProvisionId::ALL {
                    said(&proof, *provision, &mut found[provision.index()]);
                }
            }
        }
    }
    for provision in ProvisionId::ALL {
        for outcome in [Outcome::Pass, Outcome::Fail] {
            let is_excepted = NEVER_SAID
                .iter()
                .chain(NOT_RECORDED)
                .any(|(one, never, _)| (*one, *never) == (*provision, outcome));
            let is_found = found[provision.index()].contains(&outcome);
            assert_eq!(is_found, !is_excepted, "{} {}", provision.id(), outcome.id());
        }
    }
}
