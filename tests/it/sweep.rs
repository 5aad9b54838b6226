//! The fast engine says what the interpreter says, and its answers are exact.

use std::collections::BTreeSet;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::law::Preset;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::{Change, PolicySettings};
use pko_explorer::sweep::board::Board;
use pko_explorer::sweep::effects::effects;
use pko_explorer::sweep::flips::{Direction, flips};

/// Settings that look random and are the same on every machine.
fn policies(count: usize) -> Vec<PolicySettings> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |bound: u8| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        u8::try_from(state % u64::from(bound)).unwrap()
    };
    (0..count)
        .map(|_| {
            let start = PolicySettings::STRICTEST;
            Lever::ALL
                .iter()
                .fold(start, |settings, lever| settings.with(*lever, next(lever.option_count())))
        })
        .collect()
}

#[test]
fn both_engines_agree_on_every_ask_and_verdict() {
    let catalog = Catalog::bundled();
    let board = Board::new(&catalog.missions, AsOf::Reference);
    for settings in policies(150)
        .iter()
        .chain(catalog.presets.iter().map(Preset::settings).collect::<Vec<_>>().iter())
    {
        let judged = board.judge(settings);
        for (mission, row) in catalog.missions.iter().zip(board.rows()) {
            let assessment = Docket::new(mission, AsOf::Reference).assess(settings, AppliesTo::All);
            for (ruling, ask) in assessment.rulings.iter().zip(&row.asks) {
                assert_eq!(
                    ruling.outcome,
                    board.outcome(*ask, settings),
                    "{} {:?}",
                    mission.id,
                    ruling.ask
                );
            }
            assert_eq!(assessment.verdict, Some(board.verdict(row, settings)), "{}", mission.id);
            assert_eq!(assessment.verdict, Some(judged.verdict(row)), "{}", mission.id);
            for (ruling, ask) in assessment.rulings.iter().zip(&row.asks) {
                assert_eq!(ruling.outcome, judged.outcome(*ask), "{}", mission.id);
            }
            let held = locks::effective(settings);
            for step in Step::ALL {
                assert_eq!(
                    assessment.reaches(*step),
                    board.graph().is_met(row.step(*step), &held),
                    "{} {step:?}",
                    mission.id
                );
                assert_eq!(assessment.reaches(*step), judged.reaches(row, *step));
            }
        }
    }
}

#[test]
fn an_effect_is_what_choosing_the_option_does() {
    let catalog = Catalog::bundled();
    let board = Board::new(&catalog.missions, AsOf::Reference);
    for settings in policies(12) {
        for step in Step::ALL {
            let found = effects(&board, &settings, *step);
            let options: usize =
                Lever::ALL.iter().map(|lever| usize::from(lever.option_count())).sum();
            assert_eq!(found.len(), options - Lever::COUNT);
            for effect in found {
                let after = locks::moved(&settings, effect.lever, effect.option);
                let before = locks::effective(&settings);
                for (place, row) in board.rows().iter().enumerate() {
                    let was = board.graph().is_met(row.step(*step), &before);
                    let is = board.graph().is_met(row.step(*step), &after);
                    assert_eq!(effect.gained.contains(&place), !was && is);
                    assert_eq!(effect.lost.contains(&place), was && !is);
                }
            }
        }
    }
}

/// Every policy that differs in at most `most` levers of the support and their partners, breaks no lock,
/// and leaves the constitutional premise alone.
fn brute_force(
    board: &Board,
    place: usize,
    step: Step,
    settings: &PolicySettings,
    is_wanted: bool,
    most: usize,
) -> BTreeSet<Vec<Change>> {
    let condition = board.rows()[place].step(step);
    let mut levers: BTreeSet<Lever> = board.graph().support(condition).into_iter().collect();
    for lock in locks::LOCKS {
        if levers.contains(&lock.lever) || levers.contains(&lock.partner) {
            levers.extend([lock.lever, lock.partner]);
        }
    }
    levers.remove(&Lever::ConstitutionalView);
    let mut found: BTreeSet<Vec<Change>> = BTreeSet::new();
    let mut layer: BTreeSet<PolicySettings> = BTreeSet::from([*settings]);
    for distance in 0..=most {
        for policy in &layer {
            let is_open = locks::effective(policy) == *policy;
            if is_open && board.graph().is_met(condition, policy) == is_wanted {
                found.insert(settings.changes_to(policy));
            }
        }
        if !found.is_empty() || distance == most {
            break;
        }
        layer = layer
            .iter()
            .flat_map(|policy| {
                let unmoved = levers
                    .iter()
                    .filter(|lever| policy.option(**lever) == settings.option(**lever));
                unmoved
                    .flat_map(|lever| {
                        (0..lever.option_count()).map(|option| policy.with(*lever, option))
                    })
                    .collect::<Vec<_>>()
            })
            .collect();
    }
    found
}

#[test]
fn flips_are_all_the_smallest_changes_and_no_others() {
    let catalog = Catalog::bundled();
    let board = Board::new(&catalog.missions, AsOf::Reference);
    let most = 4;
    for preset in ["report-2011", "act-2015", "act-1992"] {
        let settings = catalog.preset(preset).unwrap().settings();
        for place in 0..board.rows().len() {
            for step in [Step::SomeForm, Step::Everything] {
                let condition = board.rows()[place].step(step);
                let is_in = board.graph().is_met(condition, &settings);
                let direction = if is_in { Direction::Lose } else { Direction::BringIn };
                let smallest = flips(board.graph(), condition, &settings, direction);
                let brute = brute_force(&board, place, step, &settings, !is_in, most);
                let id = &catalog.missions[place].id;
                if let Some(count) = smallest.first().map(Vec::len).filter(|count| *count <= most) {
                    assert_eq!(brute.first().map(Vec::len), Some(count), "{preset} {id} {step:?}");
                    for way in &smallest {
                        assert!(brute.contains(way), "{preset} {id} {step:?}: {way:?}");
                    }
                    for way in &brute {
                        let goes_further = |near: &Vec<Change>| {
                            near.iter().all(|change| {
                                way.iter().any(|far| {
                                    far.lever == change.lever
                                        && if is_in {
                                            far.to <= change.to
                                        } else {
                                            far.to >= change.to
                                        }
                                })
                            })
                        };
                        assert!(
                            smallest.iter().any(goes_further),
                            "{preset} {id} {step:?}: {way:?} is missing"
                        );
                    }
                } else {
                    assert!(brute.is_empty(), "{preset} {id} {step:?}: {brute:?}");
                }
            }
        }
    }
}
