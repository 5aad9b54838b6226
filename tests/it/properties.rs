//! Laws that hold for all settings, all facts and all asks.
//!
//! What is random here is the same on every machine and in every run.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::i18n::locale::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::ask::{Ask, Assignment, Form, Personnel};
use pko_explorer::model::claim::{Claim, Claims, Standing};
use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Framework, Kind, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::{AppliesTo, Assessment, Docket};
use pko_explorer::rules::expr::Expr;
use pko_explorer::rules::interpret::{Case, is_within};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::locks::{self, LOCKS};
use pko_explorer::rules::provision::{OutOfScope, ProvisionId};
use pko_explorer::rules::provisions;
use pko_explorer::rules::settings::PolicySettings;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};

use crate::cases::{NEVER_SAID, said};
use crate::support::{CATALOG, Numbers, dockets, mission, options, preset};

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

fn runner(cases: u32) -> TestRunner {
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
fn any_settings() -> impl Strategy<Value = PolicySettings> {
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

fn any_question() -> impl Strategy<Value = (&'static Mission, Claims, Ask, PolicySettings)> {
    (any_template(), any_claims(), any_ask(), any_settings())
}

fn outcome(mission: &Mission, claims: Claims, ask: Ask, settings: &PolicySettings) -> Outcome {
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

/// Settings one option looser at a lever, with the partners that it needs; none at the last option.
fn loosened(settings: &PolicySettings, lever: Lever) -> Option<PolicySettings> {
    let option = settings.option(lever) + 1;
    let partners = locks::partners(settings, lever, option);
    let looser = partners
        .iter()
        .fold(settings.with(lever, option), |after, change| after.with(change.lever, change.to));
    (option < lever.option_count()).then_some(looser)
}

#[test]
fn loosening_a_lever_never_lowers_an_ask() {
    let check = |(mission, claims, ask, settings): (&Mission, Claims, Ask, PolicySettings)| {
        let settings = locks::effective(&settings);
        let before = outcome(mission, claims, ask, &settings);
        for lever in Lever::ALL {
            let Some(looser) = loosened(&settings, *lever) else { continue };
            prop_assert_eq!(locks::effective(&looser), looser, "locks are satisfied");
            let after = outcome(mission, claims, ask, &looser);
            prop_assert!(before <= after, "{}: {:?} to {:?}", lever.id(), before, after);
        }
        Ok(())
    };
    runner(2500).run(&any_question(), check).unwrap();
    for id in ["report-2011", "act-2015"] {
        let settings = preset(id);
        for lever in Lever::ALL {
            let Some(looser) = loosened(&settings, *lever) else { continue };
            for (mission, docket) in dockets() {
                for ask in &mission.asks {
                    let (before, after) =
                        (docket.rule(*ask, &settings).outcome, docket.rule(*ask, &looser).outcome);
                    assert!(before <= after, "{id} {} {} {ask:?}", lever.id(), mission.id);
                }
            }
        }
    }
}

#[test]
fn the_constitutional_view_changes_nothing_by_itself() {
    let check = |(mission, claims, ask, settings): (&Mission, Claims, Ask, PolicySettings)| {
        let held = locks::effective(&settings.with(Lever::ConstitutionalView, 0));
        let opened = held.with(Lever::ConstitutionalView, 1);
        prop_assert_eq!(
            outcome(mission, claims, ask, &held),
            outcome(mission, claims, ask, &opened)
        );
        Ok(())
    };
    runner(500).run(&any_question(), check).unwrap();
}

#[test]
fn judging_holds_locked_options_by_itself() {
    let check = |(mission, claims, ask, settings): (&Mission, Claims, Ask, PolicySettings)| {
        let held = locks::effective(&settings);
        prop_assert_eq!(locks::effective(&held), held);
        for lock in LOCKS {
            prop_assert!(!lock.is_broken(&held), "{}", lock.lever.id());
        }
        for change in settings.changes_to(&held) {
            prop_assert!(change.to < change.from, "held, never raised");
        }
        prop_assert_eq!(
            outcome(mission, claims, ask, &settings),
            outcome(mission, claims, ask, &held)
        );
        Ok(())
    };
    runner(500).run(&any_question(), check).unwrap();
}

#[test]
fn partners_open_what_is_locked_and_move_nothing_else() {
    let check = |settings: PolicySettings| {
        let settings = locks::effective(&settings);
        for lever in Lever::ALL {
            for option in options(*lever) {
                let partners = locks::partners(&settings, *lever, option);
                for change in &partners {
                    prop_assert!(
                        change.to > change.from,
                        "{} {option}: a partner is raised",
                        lever.id()
                    );
                    prop_assert_eq!(change.from, settings.option(change.lever));
                    prop_assert!(
                        option > settings.option(*lever),
                        "{} {option}: lowering needs no partner",
                        lever.id()
                    );
                }
                let moved = locks::moved(&settings, *lever, option);
                prop_assert_eq!(moved.option(*lever), option, "{} {}", lever.id(), option);
                prop_assert_eq!(locks::effective(&moved), moved);
                for change in
                    settings.changes_to(&moved).iter().filter(|change| change.lever != *lever)
                {
                    // Loosening raises partners; tightening lowers what needed more.
                    prop_assert_eq!(
                        change.to > change.from,
                        option > settings.option(*lever),
                        "{} {}",
                        lever.id(),
                        option
                    );
                }
            }
        }
        Ok(())
    };
    runner(500).run(&any_settings(), check).unwrap();
}

/// What is left of a rule once the facts of a mission and the scope of an ask are put in.
enum Residual {
    /// The branch does not apply.
    Absent,
    /// Settled, whatever the levers.
    Settled(Outcome),
    /// It turns on levers.
    Open(BTreeSet<Lever>),
}

/// The levers on which an ask can turn: read off the rules, not off answers.
fn residual(expr: &Expr, case: &Case<'_>) -> Residual {
    match expr {
        Expr::Fact(test) => Residual::Settled(test.outcome(case.claims.get(test.fact))),
        Expr::Judgement(_) => Residual::Settled(Outcome::Contested),
        Expr::Lever(lever, at_least) if *at_least > 0 => Residual::Open(BTreeSet::from([*lever])),
        Expr::Lever(..) => Residual::Settled(Outcome::Pass),
        Expr::Scope(scope) if is_within(*scope, case) => Residual::Settled(Outcome::Pass),
        Expr::Scope(_) => Residual::Absent,
        Expr::Refer(id) => {
            let provision = provisions::get(*id);
            match (residual(&provision.expr, case), provision.out_of_scope) {
                (Residual::Absent, OutOfScope::Required | OutOfScope::Stated) => {
                    Residual::Settled(Outcome::Fail)
                }
                (residual, _) => residual,
            }
        }
        Expr::All(parts) => combined(parts, case, Outcome::Fail, true),
        Expr::Any(parts) => combined(parts, case, Outcome::Pass, false),
    }
}

/// A part that settles the whole leaves no lever; a part that does not apply takes all of *all of* with it.
fn combined(parts: &[Expr], case: &Case<'_>, settles: Outcome, is_all: bool) -> Residual {
    let mut levers = BTreeSet::new();
    let mut settled = None;
    for part in parts {
        match residual(part, case) {
            Residual::Absent if is_all => return Residual::Absent,
            Residual::Absent => {}
            Residual::Settled(outcome) => {
                let pick = if is_all { Outcome::min } else { Outcome::max };
                settled = Some(settled.map_or(outcome, |before| pick(before, outcome)));
            }
            Residual::Open(more) => levers.extend(more),
        }
    }
    match settled {
        Some(outcome) if outcome == settles || levers.is_empty() => Residual::Settled(outcome),
        None if levers.is_empty() && is_all => Residual::Settled(Outcome::Pass),
        None if levers.is_empty() => Residual::Absent,
        _ => Residual::Open(levers),
    }
}

/// The levers that can move any ask of a mission, and those that locks tie to them.
fn support(mission: &Mission, claims: &Claims) -> BTreeSet<Lever> {
    let settings = PolicySettings::STRICTEST;
    let mut support = BTreeSet::new();
    for ask in &mission.asks {
        let case = Case {
            claims,
            ask: *ask,
            framework: mission.framework,
            is_beside_support_unit: mission.has_support_unit(),
            settings: &settings,
        };
        if let Residual::Open(levers) = residual(&Expr::Refer(ProvisionId::Decision), &case) {
            support.extend(levers);
        }
    }
    for lock in LOCKS.iter().rev().filter(|lock| lock.lever != lock.partner) {
        if support.contains(&lock.lever) {
            support.insert(lock.partner);
        }
    }
    support
}

#[test]
fn a_lever_outside_a_missions_support_changes_nothing_there() {
    let mut numbers = Numbers::new(2);
    let mut starts: Vec<PolicySettings> = (0..3).map(|_| numbers.settings()).collect();
    starts.extend(["report-2011", "widest"].map(preset));
    let mut outside = 0;
    for (mission, docket) in dockets() {
        let support = support(mission, docket.claims());
        assert!(!support.contains(&Lever::Lapse), "{}", mission.id);
        for start in &starts {
            let before = docket.assess(start, AppliesTo::All);
            for lever in Lever::ALL.iter().filter(|lever| !support.contains(lever)) {
                for option in options(*lever) {
                    let after = docket.assess(&start.with(*lever, option), AppliesTo::All);
                    let outcomes = |assessment: &Assessment| -> Vec<Outcome> {
                        assessment.rulings.iter().map(|ruling| ruling.outcome).collect()
                    };
                    assert_eq!(
                        outcomes(&before),
                        outcomes(&after),
                        "{} {}",
                        mission.id,
                        lever.id()
                    );
                    outside += 1;
                }
            }
        }
    }
    assert!(outside > 1000, "{outside}");
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
    let random: Vec<PolicySettings> = (0..6).map(|_| numbers.settings()).collect();
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

fn ladder(settings: &PolicySettings) -> Vec<u32> {
    let assess = |mission| Docket::new(mission, AsOf::Reference).assess(settings, AppliesTo::All);
    let ladder = Ladder::count(&CATALOG.of_kind(Kind::Main).map(assess).collect::<Vec<_>>());
    Step::ALL.iter().map(|step| ladder.on(*step)).collect()
}

#[test]
fn every_lever_of_the_public_view_moves_a_step_or_says_why_not() {
    let starts = ["report-2011", "act-2015"].map(preset);
    let before = starts.map(|start| ladder(&start));
    for card in CATALOG.levers.iter().filter(|card| card.public_order.is_some()) {
        let lever = card.lever;
        let moves = |start: &PolicySettings, before: &Vec<u32>| {
            options(lever).any(|option| ladder(&locks::moved(start, lever, option)) != *before)
        };
        let is_silent = !starts.iter().zip(&before).any(|(start, before)| moves(start, before));
        let key = format!("lever-{}-silent", lever.id().replace('_', "-"));
        let is_told = Locale::ALL.iter().all(|locale| text::by_key(*locale, &key).is_some());
        assert!(!is_silent || is_told, "{} moves no step and has no `{key}`", lever.id());
    }
}

/// Each option that leaves the ladder as it is, from both laws, belongs to a lever that says why.
#[test]
fn a_lever_with_an_option_that_moves_nothing_says_why() {
    let starts = ["report-2011", "act-2015"].map(preset);
    let before = starts.map(|start| ladder(&start));
    for card in CATALOG.levers.iter().filter(|card| card.public_order.is_some()) {
        let lever = card.lever;
        for option in options(lever) {
            let stays = |(start, before): (&PolicySettings, &Vec<u32>)| {
                start.option(lever) == option
                    || ladder(&locks::moved(start, lever, option)) == *before
            };
            let stands = starts.iter().all(|start| start.option(lever) == option);
            let is_silent = !stands && starts.iter().zip(&before).all(stays);
            let key = format!("lever-{}-silent", lever.id().replace('_', "-"));
            let is_told = Locale::ALL.iter().all(|locale| text::by_key(*locale, &key).is_some());
            assert!(
                !is_silent || is_told,
                "{} {option} moves no step and has no `{key}`",
                lever.id()
            );
        }
    }
}

#[test]
fn the_first_clicks_that_are_recommended_change_at_least_eight_missions() {
    let law = preset("report-2011");
    let today = preset("act-2015");
    let clicks = [
        ("the freeze", law, locks::moved(&law, Lever::PkfMain, 0)),
        ("protection with its partners", law, locks::moved(&law, Lever::Protection, 2)),
        ("the report's words on the ceasefire", law, locks::moved(&law, Lever::Ceasefire, 0)),
        ("the main parties", law, locks::moved(&law, Lever::PartyScope, 2)),
        ("support and supply", law, law.with(Lever::Integration, 2).with(Lever::Logistics, 1)),
        ("the old list", today, locks::moved(&today, Lever::Peacebuilding, 0)),
        ("no protection", today, locks::moved(&today, Lever::Protection, 0)),
    ];
    for (name, before, after) in clicks {
        let changes = CATALOG.of_kind(Kind::Main).filter(|mission| {
            let docket = Docket::new(mission, AsOf::Reference);
            mission
                .asks
                .iter()
                .any(|ask| docket.rule(*ask, &before).outcome != docket.rule(*ask, &after).outcome)
        });
        let count = changes.count();
        assert!(count >= 8, "{name}: {count}");
    }
}
