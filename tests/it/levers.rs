//! Laws of the levers: monotone, locked with their partners, without effect outside a mission's support, and never silent without saying why.

use std::collections::BTreeSet;

use pko_explorer::i18n::locale::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::ask::Ask;
use pko_explorer::model::claim::Claims;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Kind, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::assess::{AppliesTo, Assessment, Docket};
use pko_explorer::rules::expr::Expr;
use pko_explorer::rules::interpret::{Case, is_within};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::locks::{self, LOCKS};
use pko_explorer::rules::provision::{OutOfScope, ProvisionId};
use pko_explorer::rules::provisions;
use pko_explorer::rules::reads::{LeverSet, levers_read};
use pko_explorer::rules::settings::PolicySettings;
use proptest::prelude::*;

use crate::properties::{any_question, any_settings, outcome, runner};
use crate::support::{CATALOG, Numbers, dockets, options, preset};

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
    let mut starts: Vec<PolicySettings> = (0..2).map(|_| numbers.settings()).collect();
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

fn ladder(settings: &PolicySettings) -> Vec<u32> {
    let assess = |mission| Docket::new(mission, AsOf::Reference).assess(settings, AppliesTo::All);
    let ladder = Ladder::count(&CATALOG.of_kind(Kind::Main).map(assess).collect::<Vec<_>>());
    Step::ALL.iter().map(|step| ladder.on(*step)).collect()
}

/// From the law of 2011 or that of 2015, by a single move with its partners.
#[test]
fn every_option_of_the_public_view_moves_a_step_or_its_lever_says_why_not() {
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

/// What the page relies on when it judges again only what a change can reach.
#[test]
fn an_ask_that_reads_none_of_the_levers_that_moved_keeps_its_ruling() {
    let mut numbers = Numbers::new(29);
    let policies: Vec<PolicySettings> = (0..40).map(|_| numbers.settings()).collect();
    let mut kept = 0;
    for (mission, docket) in dockets() {
        let reads: Vec<LeverSet> =
            mission.asks.iter().map(|ask| levers_read(&docket, *ask)).collect();
        for pair in policies.windows(2) {
            // One lever after another on the way from one policy to the next, as on the page.
            let (mut before, mut now) = (pair[0], docket.assess(&pair[0], AppliesTo::UnLed));
            for lever in Lever::ALL {
                let after = before.with(*lever, pair[1].option(*lever));
                let moved = LeverSet::moved(&before, &after);
                now = docket.assess_again(&now, &reads, moved, &after, AppliesTo::UnLed);
                assert_eq!(
                    now,
                    docket.assess(&after, AppliesTo::UnLed),
                    "{} {lever:?}",
                    mission.id
                );
                kept += reads.iter().filter(|reads| !reads.meets(moved)).count();
                before = after;
            }
            now = docket.assess_again(&now, &reads, LeverSet::default(), &before, AppliesTo::All);
            assert_eq!(now, docket.assess(&before, AppliesTo::All), "{}", mission.id);
        }
    }
    assert!(kept > 1_000, "{kept} rulings were kept");
}
