//! Invariants of both engines that no other module asks for: rules that look random, order, replayed proofs, rules made wrong.

use std::cell::Cell;
use std::sync::LazyLock;

use pko_explorer::model::ask::Ask;
use pko_explorer::model::claim::Claims;
use pko_explorer::model::law::Preset;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::interpret::Case;
use pko_explorer::rules::locks;
use pko_explorer::rules::provision::ProvisionId;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;
use pko_explorer::sweep::flips::{Direction, least_ways};
use pko_explorer::sweep::fold::Folder;
use pko_explorer::sweep::graph::{Graph, NodeId};
use pko_explorer::sweep::lanes::Lanes;
use proptest::prelude::*;
use proptest::strategy::ValueTree as _;

use crate::properties::{any_question, any_settings, runner};
use crate::support::{CATALOG, Numbers, dockets};

use self::rule::{Rule, any_rule, plain, table};

mod proofs;
mod rule;

static BOARD: LazyLock<Board> = LazyLock::new(|| Board::new(&CATALOG.missions, AsOf::Reference));

type Question = (&'static Mission, Claims, Ask, PolicySettings);

fn with_case<R>(
    (mission, claims, ask, settings): &Question,
    then: impl FnOnce(&Case<'_>) -> R,
) -> R {
    let docket = Docket::new(mission, AsOf::Reference).with_claims(*claims);
    then(&docket.case(*ask, settings))
}

#[test]
fn the_plain_evaluator_says_what_the_interpreter_says() {
    let table = table();
    let check = |question: Question| {
        let (mission, claims, ask, settings) = question;
        let held = locks::effective(&settings);
        let docket = Docket::new(mission, AsOf::Reference).with_claims(claims);
        let plain = with_case(&(mission, claims, ask, held), |case| {
            plain(&Rule::Refer(ProvisionId::Decision), &table, case)
        });
        prop_assert_eq!(docket.rule(ask, &settings).outcome, plain);
        Ok(())
    };
    runner(3000).run(&any_question(), check).unwrap();
}

/// The rules that are shipped do not reach every corner of the fast engine; rules that look random do.
#[test]
fn the_fast_engine_says_what_any_rules_say() {
    let table = table();
    let (lasting, mixed) = (Cell::new(0), Cell::new(0));
    let check = |(rules, question, policies): (Vec<Rule>, Question, Vec<PolicySettings>)| {
        let mut graph = Graph::default();
        for rule in &rules {
            let expr = rule.expr();
            let fold = |case: &Case<'_>| Folder::new(&mut graph).rails_of(&expr, case);
            let rails = with_case(&question, fold);
            let lanes = Lanes::<2>::evaluate(&graph, &policies);
            let mut said = Vec::new();
            for (lane, settings) in policies.iter().enumerate() {
                let (mission, claims, ask, _) = question;
                let expected =
                    with_case(&(mission, claims, ask, *settings), |case| plain(rule, &table, case));
                let is_met = |id: NodeId| {
                    prop_assert_eq!(graph.is_met(id, settings), lanes.is_met(id, lane));
                    Ok(lanes.is_met(id, lane))
                };
                let found = Outcome::from_rails(
                    is_met(rails.certain)?,
                    is_met(rails.arguable)?,
                    is_met(rails.possible)?,
                );
                prop_assert_eq!(found, expected, "{:?}", rule);
                said.push(found);
            }
            let is_mixed = said.iter().any(|one| *one != said[0]);
            lasting.set(lasting.get() + usize::from(!is_mixed));
            mixed.set(mixed.get() + usize::from(is_mixed));
        }
        Ok(())
    };
    let rules = prop::collection::vec(any_rule(), 1..6);
    let policies = prop::collection::vec(any_settings(), 65..100);
    runner(400).run(&(rules, any_question(), policies), check).unwrap();
    assert!(mixed.get() > 200 && lasting.get() > 100, "{mixed:?} {lasting:?}");
}

/// On every policy there is: a condition implies another if each of its least ways meets it.
#[test]
fn certain_implies_arguable_implies_possible_everywhere() {
    let implies = |one: NodeId, other: NodeId| {
        let start = PolicySettings::STRICTEST;
        let ways = least_ways(BOARD.graph(), one, &start, Direction::BringIn);
        ways.iter().all(|way| BOARD.graph().is_met(other, way))
    };
    let mut strict = 0;
    for (mission, row) in CATALOG.missions.iter().zip(BOARD.rows()) {
        for rails in &row.asks {
            assert!(implies(rails.certain, rails.arguable), "{}", mission.id);
            assert!(implies(rails.arguable, rails.possible), "{}", mission.id);
            strict += usize::from(!implies(rails.possible, rails.certain));
        }
        assert!(implies(row.step(Step::BeyondTheLists), row.step(Step::SomeForm)));
    }
    assert!(strict > 50, "{strict}");
}

/// A lever matters to a mission if one of the least ways, locks closed, goes through it.
#[test]
fn every_lever_matters_to_some_mission_on_some_step() {
    let mut mattering = std::collections::BTreeSet::new();
    for row in BOARD.rows() {
        for step in Step::ALL {
            let start = PolicySettings::STRICTEST;
            let ways = least_ways(BOARD.graph(), row.step(*step), &start, Direction::BringIn);
            for way in ways {
                mattering.extend(start.changes_to(&way).iter().map(|change| change.lever));
            }
        }
    }
    for lever in Lever::ALL {
        // The timeline and the lock decide no ask.
        let is_silent = matches!(lever, Lever::Lapse | Lever::ConstitutionalView);
        assert_eq!(mattering.contains(lever), !is_silent, "{}", lever.id());
    }
}

#[test]
fn the_order_of_missions_asks_and_policies_changes_nothing() {
    let mut numbers = Numbers::new(21);
    let mut missions: Vec<Mission> = CATALOG.missions.clone();
    for place in (1..missions.len()).rev() {
        missions.swap(place, numbers.below(place + 1));
    }
    for mission in &mut missions {
        for place in (1..mission.asks.len()).rev() {
            mission.asks.swap(place, numbers.below(place + 1));
        }
    }
    let shuffled = Board::new(&missions, AsOf::Reference);
    let policies: Vec<PolicySettings> = (0..64).map(|_| numbers.settings()).collect();
    let held: Vec<PolicySettings> = policies.iter().map(locks::effective).collect();
    let lanes = Lanes::<1>::evaluate(BOARD.graph(), &held);
    let backwards: Vec<PolicySettings> = held.iter().rev().copied().collect();
    let mirrored = Lanes::<3>::evaluate(shuffled.graph(), &backwards);
    for (mission, row) in CATALOG.missions.iter().zip(BOARD.rows()) {
        let place = missions.iter().position(|one| one.id == mission.id).unwrap();
        let other = &shuffled.rows()[place];
        for step in Step::ALL {
            for lane in 0..held.len() {
                assert_eq!(
                    lanes.is_met(row.step(*step), lane),
                    mirrored.is_met(other.step(*step), held.len() - 1 - lane),
                    "{} {step:?}",
                    mission.id
                );
            }
        }
        for settings in &policies {
            assert_eq!(BOARD.verdict(row, settings), shuffled.verdict(other, settings));
        }
        for (ask, rails) in mission.asks.iter().zip(&row.asks) {
            let there = missions[place].asks.iter().position(|one| one == ask).unwrap();
            let outcome = shuffled.outcome(other.asks[there], &policies[0]);
            assert_eq!(BOARD.outcome(*rails, &policies[0]), outcome);
        }
    }
}

/// How many changes of a provision nothing can notice, and why.
const IDLE: &[(ProvisionId, usize, &str)] = &[
    (ProvisionId::AsUnPko, 2, "the basis repeats the framework; locks see to weapons first"),
    (ProvisionId::AsCoordinated, 1, "locks see to weapons first"),
    (ProvisionId::AsRelief, 1, "locks see to weapons first"),
    (ProvisionId::AsElection, 1, "locks see to weapons first"),
    (ProvisionId::HostConsent, 3, "what is left open for values that the other branch decides"),
    (ProvisionId::Floor, 1, "what is barred passes the other branch only where it passes here"),
    (ProvisionId::StableConsent, 1, "who is free everywhere is free for the three duties"),
    (ProvisionId::Weapons, 1, "what needs option 2 is met by option 3"),
    (
        ProvisionId::Integration,
        2,
        "a judgement is never certain; what option 2 leaves open, option 1 does too",
    ),
];

/// Every rule is changed in one place, in every way: a part left out, *all* and *any* exchanged, one value of a fact, one option of a lever.
/// Some answer must change: of a real mission, or of a question that looks random, or at least of the provision itself
/// (locks and other provisions hide some: a listed duty of protection always meets the provision on weapons).
#[test]
fn a_rule_made_wrong_in_one_place_is_noticed() {
    let table = table();
    let mut numbers = Numbers::new(33);
    let mut questions: Vec<(Docket<'static>, Ask, PolicySettings)> = Vec::new();
    let presets = CATALOG.presets.iter().map(Preset::settings);
    let settings: Vec<PolicySettings> = presets
        .chain((0..20).map(|_| numbers.settings()))
        .map(|one| locks::effective(&one))
        .collect();
    for (mission, docket) in dockets() {
        for ask in &mission.asks {
            questions.extend(settings.iter().map(|held| (docket.clone(), *ask, *held)));
        }
    }
    for place in (1..questions.len()).rev() {
        questions.swap(place, numbers.below(place + 1));
    }
    questions.truncate(1_500);
    let mut runner = runner(0);
    for _ in 0..4_000 {
        let drawn = any_question().new_tree(&mut runner).unwrap().current();
        let (mission, claims, ask, settings) = drawn;
        let docket = Docket::new(mission, AsOf::Reference).with_claims(claims);
        questions.push((docket, ask, locks::effective(&settings)));
    }
    let says =
        |table: &[Rule], id: ProvisionId, question: &(Docket<'static>, Ask, PolicySettings)| {
            let (docket, ask, held) = question;
            plain(&table[id.index()], table, &docket.case(*ask, held))
        };
    let decision = ProvisionId::Decision;
    let expected: Vec<Outcome> =
        questions.iter().map(|question| says(&table, decision, question)).collect();
    let (mut count, mut hidden, mut idle) = (0, 0, Vec::new());
    let mut places = Vec::new();
    for provision in ProvisionId::ALL {
        for (number, mutant) in table[provision.index()].mutants().into_iter().enumerate() {
            let mut wrong = table.clone();
            wrong[provision.index()] = mutant;
            count += 1;
            let mut answers = questions.iter().zip(&expected);
            if answers.any(|(question, outcome)| says(&wrong, decision, question) != *outcome) {
                continue;
            }
            hidden += 1;
            let is_other =
                |question| says(&wrong, *provision, question) != says(&table, *provision, question);
            if !questions.iter().any(is_other) {
                places.push(format!("{} {number}", provision.id()));
                idle.push(*provision);
            }
        }
    }
    for provision in ProvisionId::ALL {
        let known = IDLE.iter().find(|(id, ..)| id == provision).map_or(0, |(_, count, _)| *count);
        let found = idle.iter().filter(|id| *id == provision).count();
        assert_eq!(found, known, "{}: changes nothing notices: {places:?}", provision.id());
    }
    assert!(count > 500 && hidden < 70, "{count} {hidden}");
}
