//! What is told is enough and needed: smallest changes and the grounds of a proof, played back.

use std::cell::Cell;

use pko_explorer::model::claim::Claim;
use pko_explorer::model::fact::Fact;
use pko_explorer::model::law::Preset;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::locks;
use pko_explorer::rules::proof::{Ground, Tested};
use pko_explorer::rules::provision::ProvisionId;
use pko_explorer::rules::provisions;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::flips::{Direction, flips};

use super::rule::{Rule, plain, table};
use super::{BOARD, Question};
use crate::properties::{any_question, runner};
use crate::support::{CATALOG, dockets, preset};
use proptest::{prop_assert, prop_assert_eq, prop_assert_ne};

fn widest() -> PolicySettings {
    Lever::ALL.iter().fold(PolicySettings::STRICTEST, |all, lever| all.with(*lever, u8::MAX))
}

/// Applied, a set of changes does what it says; nothing less of it does; and there is an empty one only where nothing has to change.
#[test]
fn a_flip_is_enough_and_nothing_less_of_it_is() {
    let mut sizes = Vec::new();
    for settings in CATALOG.presets.iter().map(Preset::settings) {
        for row in BOARD.rows() {
            for step in [Step::SomeForm, Step::Everything, Step::BeyondTheLists] {
                let condition = row.step(step);
                let is_in = BOARD.graph().is_met(condition, &settings);
                for direction in [Direction::BringIn, Direction::Lose] {
                    let is_done = is_in == (direction == Direction::BringIn);
                    for set in flips(BOARD.graph(), condition, &settings, direction) {
                        assert_eq!(set.is_empty(), is_done);
                        let applied = |skip: Option<usize>| {
                            let kept =
                                set.iter().enumerate().filter(|(place, _)| Some(*place) != skip);
                            kept.fold(settings, |policy, (_, change)| {
                                policy.with(change.lever, change.to)
                            })
                        };
                        let is_met = |policy: &PolicySettings| {
                            BOARD.graph().is_met(condition, &locks::effective(policy))
                        };
                        let after = applied(None);
                        assert_eq!(locks::effective(&after), after);
                        assert_eq!(settings.changes_to(&after), set);
                        assert_eq!(is_met(&after), direction == Direction::BringIn);
                        for (place, change) in set.iter().enumerate() {
                            let less = applied(Some(place));
                            assert!(
                                is_met(&less) != (direction == Direction::BringIn)
                                    || locks::effective(&less) != less,
                                "{change:?} is not needed"
                            );
                        }
                        sizes.push(set.len());
                    }
                }
            }
        }
    }
    assert!(sizes.iter().max() > Some(&5), "{:?}", sizes.iter().max());
}

/// What an ask comes to when only what is cited is known to be as it is. The rest is unknown, and stands against the outcome.
fn replayed(
    (mission, claims, ask, held): &Question,
    against: Outcome,
    is_kept: impl Fn(Tested) -> bool,
) -> Outcome {
    let open = if against == Outcome::Pass { PolicySettings::STRICTEST } else { widest() };
    let facts = Fact::ALL.iter().fold(*claims, |claims, fact| {
        let is_kept = is_kept(Tested::Fact(*fact));
        if is_kept { claims } else { claims.with(*fact, Claim::unknown(*fact)) }
    });
    let levers = Lever::ALL.iter().fold(*held, |settings, lever| {
        let is_kept = is_kept(Tested::Lever(*lever, 0));
        if is_kept { settings } else { settings.with(*lever, open.option(*lever)) }
    });
    let docket = Docket::new(mission, AsOf::Reference).with_claims(facts);
    let case = docket.case(*ask, &levers);
    plain(&Rule::Refer(ProvisionId::Decision), &table(), &case)
}

fn is_cited(grounds: &[Ground], tested: Tested) -> bool {
    grounds.iter().filter_map(|ground| ground.tested).any(|one| match (one, tested) {
        (Tested::Fact(one), Tested::Fact(other)) => one == other,
        (Tested::Lever(one, _), Tested::Lever(other, _)) => one == other,
        _ => false,
    })
}

#[test]
fn what_a_proof_cites_is_enough_and_without_it_nothing_is_left() {
    let (passes, fails) = (Cell::new(0), Cell::new(0));
    let check = |(mission, claims, ask, settings): Question| {
        let held = locks::effective(&settings);
        let docket = Docket::new(mission, AsOf::Reference).with_claims(claims);
        let proof = docket.prove(ask, &settings);
        let grounds = proof.grounds();
        for ground in &grounds {
            prop_assert!(!provisions::get(ground.test).citations.is_empty(), "{:?}", ground);
        }
        if !matches!(proof.outcome, Outcome::Pass | Outcome::Fail) {
            return Ok(());
        }
        let question = (mission, claims, ask, held);
        let outcome = proof.outcome;
        let kept = replayed(&question, outcome, |tested| is_cited(&grounds, tested));
        prop_assert_eq!(kept, outcome, "{:?}", &grounds);
        // Of several ways to pass, the one that is told first is enough by itself.
        let leading = proof.leading_grounds();
        let told = replayed(&question, outcome, |tested| is_cited(&leading, tested));
        prop_assert_eq!(told, outcome, "{:?}", &leading);
        let rests_on_scope = grounds.iter().any(|ground| ground.tested.is_none());
        if outcome == Outcome::Pass || !rests_on_scope {
            let without = replayed(&question, outcome, |tested| !is_cited(&grounds, tested));
            prop_assert_ne!(without, outcome, "{:?}", &grounds);
        }
        let count = if outcome == Outcome::Pass { &passes } else { &fails };
        count.set(count.get() + 1);
        Ok(())
    };
    runner(1500).run(&any_question(), check).unwrap();
    for (mission, docket) in dockets() {
        for settings in ["report-2011", "act-2015", "un-principles"].map(preset) {
            for ask in &mission.asks {
                check((mission, *docket.claims(), *ask, settings)).unwrap();
            }
        }
    }
    assert!(passes.get() > 500 && fails.get() > 500, "{passes:?} {fails:?}");
}
