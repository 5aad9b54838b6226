//! The whole space: every policy once, both engines alike on all of it, and counts that every build must share.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::interpret::{Case, judge};
use pko_explorer::rules::locks::{self, LOCKS};
use pko_explorer::rules::proof::Deciding;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;
use pko_explorer::sweep::flips::{Direction, least_ways};
use pko_explorer::sweep::lanes::Lanes;
use pko_explorer::sweep::space::{Space, Stripe};
use pko_explorer::sweep::walk::{Counts, Walk, hash};

use crate::support::{CATALOG, dockets};

static BOARD: LazyLock<Board> = LazyLock::new(|| Board::new(&CATALOG.missions, AsOf::Reference));

fn widest() -> PolicySettings {
    Lever::ALL.iter().fold(PolicySettings::STRICTEST, |all, lever| all.with(*lever, u8::MAX))
}

/// Not a sample: both engines are monotone (neither language can say *not*), so where they agree on the least policies
/// that meet a condition and on the greatest that do not, they agree on every policy there is.
#[test]
fn both_engines_agree_on_every_policy_there_is() {
    let mut compared = 0;
    for ((mission, docket), row) in dockets().iter().zip(BOARD.rows()) {
        for (ask, rails) in mission.asks.iter().zip(&row.asks) {
            let says =
                |settings: &PolicySettings| judge::<Deciding>(&docket.case(*ask, settings)).0;
            let conditions = [
                (rails.certain, Outcome::Pass),
                (rails.arguable, Outcome::Contested),
                (rails.possible, Outcome::Unknown),
            ];
            for (condition, outcome) in conditions {
                let ways =
                    |start, direction| least_ways(BOARD.graph(), condition, &start, direction);
                let least = ways(PolicySettings::STRICTEST, Direction::BringIn);
                let greatest = ways(widest(), Direction::Lose);
                assert!(!least.is_empty() || !greatest.is_empty());
                compared += least.len() + greatest.len();
                for policy in least {
                    assert!(says(&policy) >= outcome, "{} {ask:?} {policy:?}", mission.id);
                }
                for policy in greatest {
                    assert!(says(&policy) < outcome, "{} {ask:?} {policy:?}", mission.id);
                }
            }
        }
    }
    assert!(compared > 5_000, "{compared}");
}

#[test]
fn the_space_holds_every_policy_that_is_judged_apart_once() {
    let space = Space::new(&BOARD);
    let is_tied =
        |lever: &Lever| LOCKS.iter().any(|lock| lock.lever == *lever || lock.partner == *lever);
    let mut held = BTreeSet::new();
    let mut others = 1;
    let mut raw = vec![PolicySettings::STRICTEST];
    for lever in Lever::ALL {
        if is_tied(lever) {
            let options = || 0..lever.option_count();
            raw = raw
                .iter()
                .flat_map(|policy| options().map(|option| policy.with(*lever, option)))
                .collect();
        } else if *lever != Lever::Lapse {
            others *= u64::from(lever.option_count());
        }
    }
    held.extend(raw.iter().map(locks::effective));
    assert_eq!(space.len(), others * u64::try_from(held.len()).unwrap());
    assert!(space.len() > 100_000_000);
    let places = (0..space.len()).step_by(99_991);
    let sampled: Vec<PolicySettings> = places.map(|place| space.policy(place)).collect();
    let distinct: BTreeSet<&PolicySettings> = sampled.iter().collect();
    assert_eq!(distinct.len(), sampled.len());
    for policy in sampled {
        assert_eq!(locks::effective(&policy), policy);
    }
    let first = space.lanes() * 2;
    let block: BTreeSet<PolicySettings> = (0..first).map(|place| space.policy(place)).collect();
    assert_eq!(u64::try_from(block.len()).unwrap(), first);
    for lever in Lever::ALL {
        let stands = |policy: &PolicySettings| policy.option(*lever);
        let reached: BTreeSet<u8> =
            (0..space.len()).step_by(99_991).map(|place| stands(&space.policy(place))).collect();
        let options = if *lever == Lever::Lapse { 1 } else { usize::from(lever.option_count()) };
        assert_eq!(reached.len(), options, "{}", lever.id());
    }
}

#[test]
fn a_walk_counts_what_the_interpreter_says() {
    let space = Space::new(&BOARD);
    // Too few missions to be slow, but with every framework among them.
    let missions: Vec<&Mission> = CATALOG.missions.iter().step_by(9).collect();
    let board = Board::new(missions.iter().copied(), AsOf::Reference);
    let few = Space::new(&board);
    let stripe = Stripe { number: few.blocks() / 3, of: few.blocks() };
    let counts = Walk::new(&board, stripe).finish();
    assert_eq!(counts.policies, few.lanes());
    let dockets: Vec<Docket<'_>> =
        missions.iter().map(|mission| Docket::new(mission, AsOf::Reference)).collect();
    let mut expected = vec![vec![0_u64; Step::ALL.len()]; missions.len()];
    for lane in 0..few.lanes() {
        let settings = few.policy(stripe.number * few.lanes() + lane);
        for (docket, row) in dockets.iter().zip(&mut expected) {
            let assessment = docket.assess(&settings, AppliesTo::All);
            for (step, count) in Step::ALL.iter().zip(row) {
                *count += u64::from(assessment.reaches(*step));
            }
        }
    }
    assert_eq!(counts.rows, expected);
    // The turning of levers from block to block, against conditions answered anew.
    let stripe = Stripe { number: 7, of: space.blocks() / 40 };
    let counts = Walk::new(&BOARD, stripe).finish();
    let blocks = (stripe.number..space.blocks()).step_by(usize::try_from(stripe.of).unwrap());
    let places = blocks.flat_map(|block| block * space.lanes()..(block + 1) * space.lanes());
    let policies: Vec<PolicySettings> = places.map(|place| space.policy(place)).collect();
    assert_eq!(counts.policies, u64::try_from(policies.len()).unwrap());
    assert_eq!(counts.rows, counted(&policies));
}

/// Block after block, as few levers turn as can: each of them has to reach every condition that asks about it.
#[test]
fn a_walk_from_block_to_block_counts_every_policy() {
    let space = Space::new(&BOARD);
    let mut turned = BTreeSet::new();
    for number in [0, 1_234, space.blocks() / 2 - 20] {
        let mut walk = Walk::new(&BOARD, Stripe { number, of: 1 });
        let blocks = 40;
        walk.step(blocks);
        let first = number * space.lanes();
        let end = first + u64::try_from(blocks).unwrap() * space.lanes();
        let policies: Vec<PolicySettings> = (first..end).map(|place| space.policy(place)).collect();
        let lanes = usize::try_from(space.lanes()).unwrap();
        for blocks in policies.chunks(lanes).collect::<Vec<_>>().windows(2) {
            let changes = blocks[0][0].changes_to(&blocks[1][0]);
            turned.extend(changes.iter().map(|change| change.lever));
        }
        assert_eq!(walk.counts().rows, counted(&policies));
        assert_eq!(walk.counts().policies, end - first);
    }
    assert!(turned.len() > 5, "{turned:?}");
}

/// Under how many policies each mission stands on each step, each policy answered anew.
fn counted(policies: &[PolicySettings]) -> Vec<Vec<u64>> {
    let mut counts = vec![vec![0_u64; Step::ALL.len()]; BOARD.rows().len()];
    for policies in policies.chunks(64) {
        let lanes = Lanes::<1>::evaluate(BOARD.graph(), policies);
        let held = u64::MAX >> (64 - policies.len());
        for (row, counts) in BOARD.rows().iter().zip(&mut counts) {
            for (step, count) in Step::ALL.iter().zip(counts) {
                let [word] = lanes.word(row.step(*step));
                *count += u64::from((word & held).count_ones());
            }
        }
    }
    counts
}

#[test]
fn stripes_add_up_and_their_number_tells_counts_apart() {
    let whole = Walk::new(&BOARD, Stripe { number: 3, of: 512 }).finish();
    let parts =
        (0..4).map(|part| Walk::new(&BOARD, Stripe { number: 3 + 512 * part, of: 2_048 }).finish());
    let together = parts.fold(Counts::default(), |sum, part| sum.and(&part));
    assert_eq!(together, whole);
    assert_eq!(together.hash(), hash(&BOARD, Stripe { number: 3, of: 512 }));
    let mut sliced = Walk::new(&BOARD, Stripe { number: 3, of: 2_048 });
    while sliced.step(7) {}
    assert_eq!(sliced.counts(), Walk::new(&BOARD, Stripe { number: 3, of: 2_048 }).finish());
    for place in 0..whole.rows.len() {
        let mut other = whole.clone();
        other.rows[place][0] += 1;
        assert_ne!(other.hash(), whole.hash());
    }
    // Worked out by hand from the definition of FNV-1a.
    let counts = Counts { policies: 3, rows: vec![vec![1], vec![258]] };
    assert_eq!(counts.hash(), 0xf42f_f53e_6908_be8a);
    assert_eq!(Counts::default().hash(), 0xa8c7_f832_281a_39c5);
}

#[test]
fn policy_by_policy_both_engines_agree_and_a_difference_is_found() {
    let space = Space::new(&BOARD);
    let stripe = Stripe { number: 12_345, of: 1 << 20 };
    let difference =
        |missions: &[Mission]| space.difference(&BOARD, missions, AsOf::Reference, stripe);
    assert_eq!(difference(&CATALOG.missions), None);
    let mut missions = CATALOG.missions.clone();
    let place = (0..missions.len()).max_by_key(|place| missions[*place].asks.len()).unwrap();
    missions[place].asks.reverse();
    let found = difference(&missions).expect("asks in another order");
    assert_eq!(found.place, place);
    let asked = missions[place].asks[found.ask];
    let docket = Docket::new(&missions[place], AsOf::Reference);
    assert_eq!(docket.rule(asked, &found.settings).outcome, found.interpreter);
    assert_ne!(found.interpreter, found.engine);
    let held = found.settings;
    let case: Case<'_> = docket.case(asked, &held);
    assert_eq!(judge::<Deciding>(&case).0, found.interpreter);
}
