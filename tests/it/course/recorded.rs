//! The courses of the missions on record, and what their phases must not contradict.

use std::collections::BTreeSet;

use pko_explorer::i18n::locale::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::fact::{Fact, ceasefire, no_conflict_ground};
use pko_explorer::model::law::Preset;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::phase::Event;
use pko_explorer::model::verdict::Verdict;
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::course::{State, Stretch, course};
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;

use super::date;
use crate::support::{CATALOG, Numbers, mission, options, preset};

#[test]
fn every_mission_has_a_course_that_hangs_together() {
    let mut numbers = Numbers::new(7);
    let mut seen = BTreeSet::new();
    let drawn = (0..60).map(|round| numbers.settings().with(Lever::Lapse, round % 4));
    let presets = CATALOG.presets.iter().map(Preset::settings);
    for settings in drawn.chain(presets).collect::<Vec<_>>() {
        for mission in &CATALOG.missions {
            let stretches = course(mission, &settings, AppliesTo::All);
            assert!(!stretches.is_empty(), "{}", mission.id);
            seen.extend(stretches.iter().map(|stretch| stretch.state));
            hangs_together(mission, &settings, &stretches);
        }
    }
    assert_eq!(seen, State::ALL.iter().copied().collect(), "every state occurs");
}

fn hangs_together(mission: &Mission, settings: &PolicySettings, stretches: &[Stretch]) {
    let lapse = settings.option(Lever::Lapse);
    let begun = [State::Qualifies, State::InPart, State::NotMet, State::Contested, State::Unknown];
    assert!(begun.contains(&stretches[0].state), "{}", mission.id);
    for pair in stretches.windows(2) {
        let (before, after) = (pair[0], pair[1]);
        assert!(before.from.unwrap().earliest() < after.from.unwrap().earliest());
        let may_be_resumed = !matches!(
            before.state,
            State::Qualifies | State::InPart | State::Resumed | State::Ended | State::NotMet
        );
        assert!(after.state != State::Resumed || may_be_resumed, "{}", mission.id);
        assert!(after.state != State::Ended || before.state == State::Suspended);
    }
    for stretch in stretches {
        let name = format!("{} {:?} {lapse}", mission.id, stretch);
        match stretch.state {
            State::Ended => assert_eq!(lapse, 0, "{name}"),
            State::PartlySuspended => assert_eq!(lapse, 2, "{name}"),
            State::Suspended => assert_ne!(lapse, 3, "{name}"),
            State::GoesOn => {
                assert_eq!((lapse, stretch.verdict), (3, Verdict::DoesNotQualify), "{name}");
            }
            State::Contested => assert_eq!(stretch.verdict, Verdict::DependsOnJudgement, "{name}"),
            State::Qualifies => assert_eq!(stretch.verdict, Verdict::Qualifies, "{name}"),
            State::InPart => assert_eq!(stretch.verdict, Verdict::InPart, "{name}"),
            State::Unknown => {
                assert_eq!(stretch.verdict, Verdict::NotEnoughInformation, "{name}");
            }
            State::NotMet | State::Resumed => {}
        }
        if stretch.verdict == Verdict::DependsOnJudgement {
            assert!(matches!(stretch.state, State::Contested | State::Ended), "{name}");
        }
        if let Some(from) = stretch.from.filter(|_| stretch.state != State::Ended) {
            let verdict = Docket::new(mission, AsOf::On(from)).assess(settings, AppliesTo::All);
            assert_eq!(verdict.verdict, Some(stretch.verdict), "{name}");
        }
    }
}

#[test]
fn settings_that_are_not_applied_have_no_course() {
    assert!(course(mission("mfo"), &preset("un-principles"), AppliesTo::UnLed).is_empty());
}

#[test]
fn the_lever_moves_no_verdict() {
    for mission in CATALOG.missions.iter().filter(|mission| !mission.phases.is_empty()) {
        for phase in &mission.phases {
            let docket = Docket::new(mission, AsOf::On(phase.from));
            let verdict = |lapse| {
                let settings = preset("act-2015").with(Lever::Lapse, lapse);
                docket.assess(&settings, AppliesTo::All).verdict
            };
            assert!(options(Lever::Lapse).all(|lapse| verdict(lapse) == verdict(0)));
        }
    }
}

#[test]
fn consent_that_egypt_took_back_suspends() {
    let states = |party_scope| {
        let settings = preset("act-2015").with(Lever::PartyScope, party_scope);
        let stretches = course(mission("unef_i"), &settings, AppliesTo::All);
        let tell = |stretch: &Stretch| (stretch.from.unwrap().to_string(), stretch.state);
        stretches.iter().map(tell).collect::<Vec<_>>()
    };
    assert_eq!(states(1), [("1956-11".to_owned(), State::NotMet)], "the main parties only agreed");
    let expected = [("1956-11", State::Qualifies), ("1967-05-18", State::Suspended)];
    assert_eq!(states(2), expected.map(|(from, state)| (from.to_owned(), state)));
}

/// Juba 2013 and 2016, the Golan Heights 2024, Cambodia 1992: readings differ, so nothing has lapsed.
#[test]
fn no_event_that_the_government_did_not_accept_is_a_lapse() {
    for (id, from, until) in [
        ("unmiss", "2013-12-15", "2199-12"),
        ("undof", "2024-12-08", "2199-12"),
        ("untac", "1992-06-13", "1993-09"),
    ] {
        let (from, until) = (date(from), date(until));
        for lapse in 0..3 {
            let settings = preset("act-2015").with(Lever::Lapse, lapse);
            let stretches = course(mission(id), &settings, AppliesTo::All);
            let (before, after): (Vec<Stretch>, Vec<Stretch>) = stretches
                .into_iter()
                .partition(|stretch| stretch.from.unwrap().earliest() < from.earliest());
            assert!(before.iter().all(|stretch| stretch.state == State::Qualifies), "{id}");
            assert!(!after.is_empty(), "{id}");
            for stretch in after {
                assert_eq!(stretch.state, State::Contested, "{id} {stretch:?}");
                assert!(stretch.from.unwrap().latest() <= until.latest());
            }
        }
    }
}

#[test]
fn the_fast_engine_follows_the_phases() {
    for day in ["1993-06", "2000-06-01", "2008-03", "2014-05", "2024-12-31"] {
        let as_of = AsOf::On(date(day));
        let open: Vec<&Mission> =
            CATALOG.missions.iter().filter(|mission| mission.is_open(as_of)).collect();
        let board = Board::new(open.iter().copied(), as_of);
        for preset in &CATALOG.presets {
            let settings = preset.settings();
            for (mission, row) in open.iter().zip(board.rows()) {
                let slow = Docket::new(mission, as_of).assess(&settings, AppliesTo::All);
                let fast = board.verdict(row, &settings);
                assert_eq!(slow.verdict, Some(fast), "{} on {day}: {}", mission.id, preset.id);
            }
        }
    }
}

/// A phase without a ceasefire cannot rest on there having been no armed conflict, and the other way round.
#[test]
fn phases_do_not_contradict_themselves() {
    for mission in &CATALOG.missions {
        for phase in &mission.phases {
            let claims = mission.claims(AsOf::On(phase.from));
            let ceasefire = claims.get(Fact::Ceasefire).value();
            let ground = claims.get(Fact::NoConflictGround);
            let Some(ceasefire) = ceasefire else { continue };
            let is_conflict = ceasefire != ceasefire::NO_ARMED_CONFLICT;
            let says_conflict = ground.is(no_conflict_ground::CONFLICT);
            assert_eq!(is_conflict, says_conflict, "{} {}", mission.id, phase.from);
        }
    }
}

#[test]
fn every_event_state_and_phase_has_its_words() {
    let mut keys: Vec<String> =
        Event::ALL.iter().map(|one| format!("event-{}", one.id())).collect();
    keys.extend(State::ALL.iter().map(|one| format!("state-{}", one.id())));
    for mission in &CATALOG.missions {
        let phases = mission.phases.iter();
        keys.extend(phases.map(|phase| format!("phase-{}-{}", mission.id, phase.from)));
    }
    let lacks = |key: &&String| {
        let key = key.replace('_', "-");
        Locale::ALL.iter().any(|locale| text::by_key(*locale, &key).is_none_or(str::is_empty))
    };
    assert_eq!(keys.iter().filter(lacks).collect::<Vec<_>>(), Vec::<&String>::new());
    let words = text::all_keys().filter(|key| key.starts_with("phase-")).count();
    assert_eq!(words, keys.iter().filter(|key| key.starts_with("phase-")).count(), "none too many");
}
