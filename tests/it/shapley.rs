//! Shapley values: what they promise, and what counting all orders says.

use std::cell::Cell;
use std::sync::LazyLock;

use pko_explorer::model::law::Preset;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Kind};
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::AppliesTo;
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::{Change, PolicySettings};
use pko_explorer::sweep::board::Board;
use pko_explorer::sweep::shapley::{Contributions, Shapley};
use proptest::prelude::*;

use crate::properties::{any_settings, runner};
use crate::support::{CATALOG, dockets, options, preset};

static BOARD: LazyLock<Board> = LazyLock::new(|| Board::new(&CATALOG.missions, AsOf::Reference));

fn is_counted(place: usize) -> bool {
    CATALOG.missions[place].kind == Kind::Main
}

fn contributions(step: Step, before: &PolicySettings, after: &PolicySettings) -> Contributions {
    Shapley::new(&BOARD, step, is_counted, before, after).finish()
}

/// A policy, and another that differs from it in up to so many levers: settings with locks kept.
fn any_move(most: usize) -> impl Strategy<Value = (Step, PolicySettings, PolicySettings)> {
    let moves =
        prop::collection::vec((prop::sample::select(Lever::ALL), any::<u8>()), most / 2..=most);
    let step = prop::sample::select(Step::ALL);
    let presets: Vec<PolicySettings> = CATALOG.presets.iter().map(Preset::settings).collect();
    let start = prop_oneof![any_settings(), prop::sample::select(presets)];
    (step, start, moves).prop_map(|(step, before, moves)| {
        let before = locks::effective(&before);
        let after = moves.into_iter().fold(before, |after, (lever, option)| {
            after.with(lever, option % lever.option_count())
        });
        (step, before, after)
    })
}

/// The policy of a coalition, and whether each mission stands on the step under it.
fn reached(step: Step, policy: &PolicySettings) -> Vec<bool> {
    let held = locks::effective(policy);
    BOARD.rows().iter().map(|row| BOARD.graph().is_met(row.step(step), &held)).collect()
}

fn coalition(before: &PolicySettings, changes: &[Change], members: u32) -> PolicySettings {
    let members = changes.iter().enumerate().filter(|(bit, _)| members >> bit & 1 == 1);
    members.fold(*before, |policy, (_, change)| policy.with(change.lever, change.to))
}

/// Both policies with the premise as open as either has it, and what differs then.
fn players(before: &PolicySettings, after: &PolicySettings) -> (PolicySettings, Vec<Change>) {
    let premise = Lever::ConstitutionalView;
    let (before, after) = (locks::effective(before), locks::effective(after));
    let opened = before.option(premise).max(after.option(premise));
    let before = before.with(premise, opened);
    (before, before.changes_to(&after.with(premise, opened)))
}

fn orders(players: usize) -> Vec<Vec<usize>> {
    (0..players).fold(vec![Vec::new()], |orders, player| {
        let longer = |order: Vec<usize>| {
            (0..=order.len()).map(move |place| {
                let mut longer = order.clone();
                longer.insert(place, player);
                longer
            })
        };
        orders.into_iter().flat_map(longer).collect()
    })
}

#[test]
fn values_are_the_sums_over_all_orders() {
    let together = Cell::new(0);
    let check = |(step, before, after): (Step, PolicySettings, PolicySettings)| {
        let found = contributions(step, &before, &after);
        let (start, changes) = players(&before, &after);
        prop_assert_eq!(&found.changes, &changes);
        let count = changes.len();
        let tables: Vec<Vec<bool>> = (0..1_u32 << count)
            .map(|members| reached(step, &coalition(&start, &changes, members)))
            .collect();
        let orders = orders(count);
        prop_assert_eq!(found.denominator, i128::try_from(orders.len()).unwrap());
        let mut sums = vec![vec![0_i128; count]; BOARD.rows().len()];
        for order in &orders {
            let mut members = 0;
            for player in order {
                let with = members | 1 << player;
                let rows = tables[members].iter().zip(&tables[with]);
                for ((was, is), sums) in rows.zip(&mut sums) {
                    sums[*player] += i128::from(*is) - i128::from(*was);
                }
                members = with;
            }
        }
        prop_assert_eq!(&found.missions, &sums);
        // Two players taken as one: over the orders of that one and the others.
        let total = |members: usize| -> i128 {
            let rows = tables[members].iter().enumerate();
            rows.map(|(place, is)| i128::from(*is && is_counted(place))).sum()
        };
        for (first, second, value) in &found.together {
            let (one, other) = (1_usize << first, 1_usize << second);
            let mut sum = 0;
            for order in &orders {
                // The orders in which the second comes right after the first stand for those of the two as one.
                let place = order.iter().position(|player| player == first).unwrap();
                if order.get(place + 1) != Some(second) {
                    continue;
                }
                let members =
                    order[..place].iter().fold(0, |members, player| members | 1 << player);
                sum += total(members | one | other) - total(members | one) - total(members | other)
                    + total(members);
            }
            prop_assert_eq!(*value, sum, "{} and {}", first, second);
            together.set(together.get() + usize::from(*value != 0));
        }
        prop_assert_eq!(found.together.len(), count * count.saturating_sub(1) / 2);
        Ok(())
    };
    runner(150).run(&any_move(6), check).unwrap();
    assert!(together.get() > 10, "{together:?}");
}

/// Efficiency, null levers, and additivity over missions, as equalities.
#[test]
fn values_add_up_to_the_difference_and_over_missions() {
    let check = |(step, before, after): (Step, PolicySettings, PolicySettings)| {
        let found = contributions(step, &before, &after);
        let whole = |is: bool| if is { found.denominator } else { 0 };
        let rows = reached(step, &before).into_iter().zip(reached(step, &after));
        let mut difference = 0;
        for (place, (was, is)) in rows.enumerate() {
            let sum: i128 = found.missions[place].iter().sum();
            prop_assert_eq!(sum, whole(is) - whole(was), "{}", CATALOG.missions[place].id);
            if is_counted(place) {
                difference += i128::from(is) - i128::from(was);
            }
        }
        let counts = i128::from(found.after) - i128::from(found.before);
        prop_assert_eq!(counts, difference);
        prop_assert_eq!(found.total.iter().sum::<i128>(), difference * found.denominator);
        for (player, change) in found.changes.iter().enumerate() {
            let counted = (0..found.missions.len()).filter(|place| is_counted(*place));
            let sum: i128 = counted.map(|place| found.missions[place][player]).sum();
            prop_assert_eq!(found.total[player], sum);
            if change.lever == Lever::Lapse {
                prop_assert_eq!(sum, 0, "it decides no ask");
            }
            prop_assert!(change.lever != Lever::ConstitutionalView);
        }
        Ok(())
    };
    runner(60).run(&any_move(11), check).unwrap();
    // Every lever but the lock: as many players as there can be within a second of an unoptimised build.
    let wide = preset("widest");
    let narrow =
        [Lever::Police, Lever::CommandPosts, Lever::CoastGuard, Lever::Camp, Lever::OpScope]
            .iter()
            .fold(preset("narrowest"), |narrow, lever| narrow.with(*lever, wide.option(*lever)));
    let players = contributions(Step::Everything, &narrow, &wide).changes.len();
    assert_eq!(players, Lever::COUNT - 6);
    check((Step::Everything, narrow, wide)).unwrap();
    check((Step::Everything, wide, narrow)).unwrap();
}

#[test]
fn levers_that_change_nothing_get_nothing_and_like_levers_the_same() {
    let (nulls, alike) = (Cell::new(0), Cell::new(0));
    let check = |(step, before, after): (Step, PolicySettings, PolicySettings)| {
        let found = contributions(step, &before, &after);
        let (start, changes) = players(&before, &after);
        let count = changes.len();
        let tables: Vec<Vec<bool>> = (0..1_u32 << count)
            .map(|members| reached(step, &coalition(&start, &changes, members)))
            .collect();
        for (place, values) in found.missions.iter().enumerate() {
            let stands = |members: usize| tables[members][place];
            let without = |members: &usize, one: usize| members >> one & 1 == 0;
            for one in 0..count {
                let members = || (0..1_usize << count).filter(|members| without(members, one));
                if members().all(|members| stands(members) == stands(members | 1 << one)) {
                    prop_assert_eq!(values[one], 0);
                    nulls.set(nulls.get() + 1);
                }
                for other in 0..one {
                    let mut members = members().filter(|members| without(members, other));
                    if members
                        .all(|members| stands(members | 1 << one) == stands(members | 1 << other))
                    {
                        prop_assert_eq!(values[one], values[other]);
                        alike.set(alike.get() + usize::from(values[one] != 0));
                    }
                }
            }
        }
        Ok(())
    };
    runner(120).run(&any_move(6), check).unwrap();
    assert!(nulls.get() > 1000 && alike.get() > 20, "{nulls:?} {alike:?}");
}

/// The whole way through the interpreter, for three levers of which two are locked together.
#[test]
fn an_option_and_its_partner_share_what_they_open() {
    let before = preset("report-2011");
    let after = before.with(Lever::Weapons, 2).with(Lever::Protection, 2);
    let found = contributions(Step::Protection, &before, &after);
    let levers: Vec<Lever> = found.changes.iter().map(|change| change.lever).collect();
    assert_eq!(levers, [Lever::Weapons, Lever::Protection]);
    let dockets = dockets();
    let count = |policy: &PolicySettings| {
        let main = dockets.iter().filter(|(mission, _)| mission.kind == Kind::Main);
        let judged = main.map(|(_, docket)| docket.assess(policy, AppliesTo::All));
        i128::try_from(judged.filter(|one| one.reaches(Step::Protection)).count()).unwrap()
    };
    let (none, both) = (count(&before), count(&after));
    let alone = [
        count(&before.with(Lever::Weapons, 2)),
        // Held without its partner.
        count(&before.with(Lever::Protection, 2)),
    ];
    assert_eq!(alone, [none, none]);
    assert!(both > none);
    assert_eq!(found.denominator, 2);
    assert_eq!(found.total, [both - none, both - none]);
    assert_eq!(found.together, [(0, 1, both - none)]);
    assert_eq!(found.together_denominator, 1);
}

#[test]
fn slices_come_to_the_same_values_and_count_up_to_the_end() {
    let (before, after) = (preset("act-1992"), preset("un-principles"));
    let whole = contributions(Step::Everything, &before, &after);
    let mut sliced = Shapley::new(&BOARD, Step::Everything, is_counted, &before, &after);
    let mut done = 0;
    loop {
        assert!(sliced.result().is_none());
        let progress = sliced.step(1);
        assert!(progress.done > done && progress.of == 1 << whole.changes.len());
        done = progress.done;
        if done == progress.of {
            break;
        }
    }
    assert_eq!(sliced.result(), Some(whole));
    let settings = preset("act-2015");
    for option in options(Lever::Lapse) {
        let none = contributions(Step::Everything, &settings, &settings.with(Lever::Lapse, option));
        assert!(none.total.iter().all(|value| *value == 0));
    }
}
