//! Find is exact both ways: all the smallest policies and no others, or a contradiction from which nothing can be left out.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::AppliesTo;
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;
use pko_explorer::sweep::find::{Answer, Demand, Find, Progress, Question};
use proptest::prelude::*;

use crate::properties::runner;
use crate::support::{CATALOG, Numbers, dockets, preset};

use self::drawn::{Drawn, any_question, condition};

mod drawn;

static BOARD: LazyLock<Board> = LazyLock::new(|| Board::new(&CATALOG.missions, AsOf::Reference));

#[test]
fn find_gives_all_the_smallest_policies_and_no_others() {
    let (mut looked_at, mut met, mut unmoved) = (0, 0, 0);
    let check = |drawn: Drawn| {
        let Some(brute) = drawn.brute_force(4_000) else { return Ok(()) };
        looked_at += 1;
        match drawn.answer() {
            Answer::Policies { found, total } => {
                met += 1;
                let listed: BTreeSet<PolicySettings> =
                    found.iter().map(|one| one.settings).collect();
                prop_assert_eq!(listed.len(), found.len(), "each once");
                prop_assert_eq!(total, u64::try_from(brute.len()).unwrap());
                prop_assert_eq!(listed, brute);
                let start = locks::effective(&drawn.settings);
                for one in &found {
                    prop_assert_eq!(&one.changes, &start.changes_to(&one.settings));
                    unmoved += usize::from(one.changes.is_empty());
                    for change in &one.changes {
                        prop_assert!(!drawn.fixed.contains(&change.lever));
                    }
                }
            }
            Answer::Contradiction { .. } => prop_assert!(brute.is_empty(), "{:?}", brute),
        }
        Ok(())
    };
    let check = std::cell::RefCell::new(check);
    runner(1200).run(&any_question(), |drawn| check.borrow_mut()(drawn)).unwrap();
    assert!(looked_at > 400 && met > 150 && unmoved > 5, "{looked_at} {met} {unmoved}");
}

/// What needs a partner and may not move holds the partner where it is.
#[test]
fn a_fixed_lever_holds_what_it_needs() {
    let mut held = 0;
    let pairs = [(Lever::Protection, Lever::Weapons), (Lever::Logistics, Lever::Integration)];
    for (fixed, partner) in pairs {
        for settings in ["act-2015", "un-principles"].map(preset) {
            for step in [Step::Protection, Step::LogisticSupport, Step::BeyondTheLists] {
                for place in 0..BOARD.rows().len() {
                    let is_met = BOARD.graph().is_met(condition(place, step), &settings);
                    let asks = BOARD.graph().support(condition(place, step)).contains(&partner);
                    if !is_met || !asks {
                        continue;
                    }
                    let mut demands = vec![Demand::Any; BOARD.rows().len()];
                    demands[place] = Demand::Miss;
                    let fixed = vec![fixed];
                    let drawn = Drawn { step, demands, fixed, settings };
                    let Some(brute) = drawn.brute_force(20_000) else { continue };
                    held += 1;
                    match drawn.answer() {
                        Answer::Policies { found, .. } => {
                            let listed = found.iter().map(|one| one.settings);
                            assert_eq!(listed.collect::<BTreeSet<_>>(), brute);
                        }
                        Answer::Contradiction { .. } => assert!(brute.is_empty()),
                    }
                }
            }
        }
    }
    assert!(held > 10, "{held}");
}

#[test]
fn a_contradiction_is_one_and_no_smaller_set_is() {
    let mut pairs = 0;
    let check = |drawn: Drawn| {
        let Answer::Contradiction { places, is_smallest } = drawn.answer() else { return Ok(()) };
        prop_assert!(is_smallest);
        let size = places.len();
        pairs += usize::from(size == 2);
        let demanded = drawn.demanded();
        prop_assert!(places.iter().all(|place| demanded.contains(place)));
        for subset in 0..1_u32 << demanded.len() {
            let chosen = demanded.iter().enumerate().filter(|(bit, _)| subset >> bit & 1 == 1);
            let chosen: Vec<usize> = chosen.map(|(_, place)| *place).collect();
            let is_core = chosen == places;
            if chosen.len() < size || is_core {
                let Some(space) = drawn.only(&chosen).space(8_000) else { continue };
                let part = drawn.only(&chosen);
                let is_possible = space.iter().any(|policy| part.is_met_by(policy));
                prop_assert_eq!(is_possible, !is_core, "{:?}", chosen);
            }
        }
        Ok(())
    };
    let check = std::cell::RefCell::new(check);
    runner(800).run(&any_question(), |drawn| check.borrow_mut()(drawn)).unwrap();
    assert!(pairs > 5, "{pairs}");
}

/// Where three demands or more are needed: every smaller set of all demands is tried, by the search that brute force agrees with.
#[test]
fn a_contradiction_of_three_demands_has_none_of_two() {
    let mut numbers = Numbers::new(11);
    let missions = BOARD.rows().len();
    let mut found = 0;
    for _ in 0..4_000 {
        if found == 2 {
            break;
        }
        let step = Step::ALL[numbers.below(Step::ALL.len())];
        let hidden = locks::effective(&numbers.settings().with(Lever::ConstitutionalView, 0));
        let mut demands = vec![Demand::Any; missions];
        let count = 3 + numbers.below(37);
        let turned = numbers.below(count);
        for turn in 0..count {
            let place = numbers.below(missions);
            let is_met = BOARD.graph().is_met(condition(place, step), &hidden);
            demands[place] = if is_met == (turn == turned) { Demand::Miss } else { Demand::Reach };
        }
        let fixed =
            (0..numbers.below(8)).map(|_| Lever::ALL[numbers.below(Lever::COUNT)]).collect();
        let drawn = Drawn { step, demands, fixed, settings: PolicySettings::REPORT_2011 };
        let Answer::Contradiction { places, is_smallest } = drawn.answer() else { continue };
        assert!(is_smallest);
        if places.len() < 3 {
            continue;
        }
        found += 1;
        let is_possible =
            |chosen: &[usize]| matches!(drawn.only(chosen).answer(), Answer::Policies { .. });
        assert!(!is_possible(&places));
        for left_out in &places {
            let rest: Vec<usize> = places.iter().copied().filter(|one| one != left_out).collect();
            assert!(is_possible(&rest), "{left_out} is not needed");
        }
        let demanded = drawn.demanded();
        let one_each: Vec<usize> = demanded
            .iter()
            .copied()
            .filter(|place| {
                let same = demanded.iter().find(|other| {
                    condition(**other, step) == condition(*place, step)
                        && drawn.demands[**other] == drawn.demands[*place]
                });
                same == Some(place)
            })
            .collect();
        for (number, first) in one_each.iter().enumerate() {
            for second in &one_each[number..] {
                assert!(is_possible(&[*first, *second]), "{first} {second}");
            }
        }
    }
    assert_eq!(found, 2);
}

#[test]
fn without_patience_a_contradiction_is_still_minimal() {
    let mut contradictions = 0;
    let check = |drawn: Drawn| {
        let patient = drawn.answer();
        let found = Find::new(&BOARD, &drawn.question()).with_patience(0).finish();
        let Answer::Contradiction { places, is_smallest } = found else {
            prop_assert_eq!(found, patient);
            return Ok(());
        };
        contradictions += 1;
        prop_assert!(!is_smallest);
        for left_out in &places {
            let rest: Vec<usize> = places.iter().copied().filter(|one| one != left_out).collect();
            let is_possible = matches!(drawn.only(&rest).answer(), Answer::Policies { .. });
            prop_assert!(is_possible, "{} is not needed", left_out);
        }
        let alone = drawn.only(&places).answer();
        let is_contradiction = matches!(alone, Answer::Contradiction { .. });
        prop_assert!(is_contradiction);
        Ok(())
    };
    let check = std::cell::RefCell::new(check);
    runner(400).run(&any_question(), |drawn| check.borrow_mut()(drawn)).unwrap();
    assert!(contradictions > 100, "{contradictions}");
}

/// Demands on every mission, as they stand under settings that look random: there is a policy, and never a nearer one on the way to it.
#[test]
fn demands_on_all_missions_are_met_no_further_than_the_policy_they_were_read_off() {
    let mut numbers = Numbers::new(5);
    for step in Step::ALL {
        for _ in 0..6 {
            let hidden = locks::effective(&numbers.settings().with(Lever::ConstitutionalView, 0));
            let settings = PolicySettings::REPORT_2011;
            let is_met = |place| BOARD.graph().is_met(condition(place, *step), &hidden);
            let demand = |place| if is_met(place) { Demand::Reach } else { Demand::Miss };
            let demands = (0..BOARD.rows().len()).map(demand).collect();
            let drawn = Drawn { step: *step, demands, fixed: Vec::new(), settings };
            let Answer::Policies { found, total } = drawn.answer() else {
                panic!("{step:?}: {hidden:?} meets all");
            };
            assert!(!found.is_empty() && total >= 1);
            for one in &found {
                assert!(drawn.is_met_by(&one.settings));
                assert!(one.changes.len() <= settings.changes_to(&hidden).len());
                assert!(one.gained.is_empty() && one.lost.is_empty(), "no mission is free");
            }
        }
    }
}

#[test]
fn side_effects_are_what_the_interpreter_says() {
    let settings = preset("report-2011");
    let dockets = dockets();
    let reaches = |policy: &PolicySettings, step| -> Vec<bool> {
        let judged = dockets.iter().map(|(_, docket)| docket.assess(policy, AppliesTo::All));
        judged.map(|assessment| assessment.reaches(step)).collect()
    };
    let mut affected = 0;
    for step in [Step::PkfUnit, Step::Everything] {
        let before = reaches(&settings, step);
        for place in (0..before.len()).step_by(17) {
            let mut demands = vec![Demand::Any; before.len()];
            demands[place] = if before[place] { Demand::Miss } else { Demand::Reach };
            let drawn = Drawn { step, demands, fixed: Vec::new(), settings };
            let Answer::Policies { found, .. } = drawn.answer() else { continue };
            for one in found.iter().take(3) {
                let after = reaches(&one.settings, step);
                assert_eq!(after[place], !before[place]);
                for other in (0..before.len()).filter(|other| *other != place) {
                    assert_eq!(one.gained.contains(&other), !before[other] && after[other]);
                    assert_eq!(one.lost.contains(&other), before[other] && !after[other]);
                }
                affected += one.gained.len() + one.lost.len();
            }
        }
    }
    assert!(affected > 0);
}

#[test]
fn what_goes_no_further_than_it_must_comes_first_and_the_list_ends_where_it_is_told() {
    let settings = preset("narrowest");
    let mut further = 0;
    for place in 0..BOARD.rows().len() {
        let mut demands = vec![Demand::Any; BOARD.rows().len()];
        demands[place] = Demand::Reach;
        let drawn = Drawn { step: Step::SomeForm, demands, fixed: Vec::new(), settings };
        let Answer::Policies { found, total } = drawn.answer() else { continue };
        let key = |one: &pko_explorer::sweep::find::Found| {
            (one.goes_further, one.gained.len() + one.lost.len())
        };
        assert!(found.is_sorted_by_key(key));
        assert!(!found[0].goes_further);
        for one in &found {
            let stricter = found.iter().any(|near| {
                near != one
                    && near.changes.iter().zip(&one.changes).all(|(near, far)| {
                        near.lever == far.lever && near.to <= far.to && far.to > far.from
                    })
            });
            assert_eq!(one.goes_further, stricter, "{:?}", one.changes);
            further += usize::from(one.goes_further);
        }
        let short = Question { most: 1, ..drawn.question() };
        let Answer::Policies { found: one, total: same } = Find::new(&BOARD, &short).finish()
        else {
            panic!("the same question")
        };
        assert_eq!((one.as_slice(), same), (&found[..1], total));
    }
    assert!(further > 10, "{further}");
}

#[test]
fn slices_of_any_size_come_to_the_same_answer() {
    let check = |drawn: Drawn, budget: u32| {
        let mut find = Find::new(&BOARD, &drawn.question());
        prop_assert_eq!(find.step(0) == Progress::Done, false);
        let mut before = 0;
        loop {
            prop_assert!(find.answer().is_none());
            match find.step(budget) {
                Progress::Done => break,
                Progress::Searching(work) | Progress::Explaining(work) => {
                    prop_assert!(work > before, "it moves on");
                    before = work;
                }
                Progress::Listing(_) => {}
            }
        }
        prop_assert_eq!(find.answer(), Some(&drawn.answer()));
        Ok(())
    };
    let strategy = (any_question(), 1..40_u32);
    runner(150).run(&strategy, |(drawn, budget)| check(drawn, budget)).unwrap();
}

#[test]
fn nothing_demanded_is_met_where_the_visitor_stands() {
    let settings = PolicySettings::STRICTEST.with(Lever::Protection, 3);
    let drawn = Drawn { step: Step::Everything, demands: Vec::new(), fixed: Vec::new(), settings };
    let Answer::Policies { found, total } = drawn.answer() else { panic!("nothing contradicts") };
    assert_eq!((found.len(), total), (1, 1));
    assert_eq!(found[0].settings, locks::effective(&settings));
    assert!(found[0].changes.is_empty() && found[0].gained.is_empty() && found[0].lost.is_empty());
}
