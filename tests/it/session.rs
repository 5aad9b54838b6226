//! Choices, undo and redo.

use pko_explorer::model::claim::Holder;
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::stance::Stance;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::session::action::{Action, Cause};
use pko_explorer::session::choices::{Choices, Policy, Taken, View};
use pko_explorer::session::screen::Screen;
use pko_explorer::session::update::{Session, update};

use crate::support::{CATALOG, after, options, preset};

fn moved(lever: Lever, option: u8) -> Action {
    Action::LeverMoved { lever, option, also: None }
}

#[test]
fn undo_and_redo_have_no_end() {
    let mut sessions = vec![Session::default()];
    for turn in 0..500_u16 {
        let session = sessions.last().unwrap();
        let option = (session.now.policy.settings.option(Lever::PartyScope) + 1) % 3;
        let action = if turn % 7 == 6 {
            Action::BaselineChosen { code: turn % 10 + 1 + 10 * (turn % 2) }
        } else {
            moved(Lever::PartyScope, option)
        };
        sessions.push(after(session, &[action]));
    }
    let last = sessions.last().unwrap();
    assert_eq!(last.depth(), 500);
    let mut session = last.clone();
    for before in sessions.iter().rev().skip(1) {
        session = after(&session, &[Action::Undone]);
        assert_eq!(session.now, before.now);
    }
    assert_eq!((session.undoable(), session.depth()), (None, 0));
    assert_eq!(update(&session, &Action::Undone), None);
    for later in &sessions[1..] {
        assert!(session.redoable().is_some());
        session = after(&session, &[Action::Redone]);
        assert_eq!(session.now, later.now);
    }
    assert_eq!(session, *last);
    assert_eq!(update(&session, &Action::Redone), None);
}

/// A past shares what lies below, and neither comparing nor dropping goes down it step within step.
#[test]
fn a_past_of_a_hundred_thousand_steps_is_compared_and_dropped() {
    let walk = || {
        (0..100_000_u32).fold(Session::default(), |session, turn| {
            after(&session, &[moved(Lever::PkfMain, u8::from(turn % 2 == 1))])
        })
    };
    let (one, other) = (walk(), walk());
    assert_eq!(one.depth(), 100_000);
    assert!(one == other);
    assert!(one != after(&other, &[Action::Undone]));
}

#[test]
fn a_step_is_named_and_a_new_one_ends_what_could_be_redone() {
    let start = Session::default();
    let session = after(&start, &[moved(Lever::PkfMain, 0), moved(Lever::Police, 2)]);
    assert_eq!(session.undoable(), Some(Cause::Lever(Lever::Police, 2)));
    let session = after(&session, &[Action::Undone]);
    assert_eq!(session.undoable(), Some(Cause::Lever(Lever::PkfMain, 0)));
    assert_eq!(session.redoable(), Some(Cause::Lever(Lever::Police, 2)));
    let session = after(&session, &[moved(Lever::Camp, 1)]);
    assert_eq!((session.redoable(), session.depth()), (None, 2));
}

#[test]
fn nothing_follows_from_what_changes_nothing() {
    let start = Session::default();
    let now = &start.now;
    for lever in Lever::ALL {
        let option = now.policy.settings.option(*lever);
        assert_eq!(update(&start, &moved(*lever, option)), None, "{}", lever.id());
    }
    for action in [
        Action::PresetChosen { code: 4, settings: PolicySettings::REPORT_2011 },
        Action::BaselineChosen { code: now.policy.baseline },
        Action::StepChosen(now.view.step),
        Action::MissionChosen(None),
        Action::ExpertViewChosen(false),
        Action::LinkOpened(now.clone()),
        Action::Undone,
        Action::Redone,
    ] {
        assert_eq!(update(&start, &action), None, "{action:?}");
    }
}

#[test]
fn a_locked_option_sets_its_partners_in_one_step() {
    let start = Session::default();
    let session = after(&start, &[moved(Lever::Protection, 3)]);
    let settings = session.now.policy.settings;
    let stand = [Lever::Protection, Lever::Weapons, Lever::ConstitutionalView]
        .map(|lever| settings.option(lever));
    assert_eq!((stand, session.depth()), ([3, 3, 1], 1));
    assert_eq!(after(&session, &[Action::Undone]).now, start.now);
    let with_partner = Action::LeverMoved {
        lever: Lever::Protection,
        option: 2,
        also: Some((Lever::ConsentStability, 1)),
    };
    let session = after(&start, &[with_partner]);
    let settings = session.now.policy.settings;
    let stand = [Lever::Protection, Lever::Weapons, Lever::ConsentStability]
        .map(|lever| settings.option(lever));
    assert_eq!((stand, session.depth()), ([2, 2, 1], 1));
}

#[test]
fn lowering_what_others_need_lowers_them_in_the_same_step() {
    let widest = Action::PresetChosen { code: 9, settings: preset("widest") };
    let session = after(&Session::default(), &[widest, moved(Lever::ConstitutionalView, 0)]);
    let settings = session.now.policy.settings;
    let stand = [
        Lever::Weapons,
        Lever::Integration,
        Lever::Ceasefire,
        Lever::Consent,
        Lever::Protection,
        Lever::Logistics,
    ]
    .map(|lever| settings.option(lever));
    assert_eq!((stand, session.depth()), ([2, 2, 1, 1, 2, 2], 2));
    let session = after(&session, &[moved(Lever::Integration, 1)]);
    assert_eq!(session.now.policy.settings.option(Lever::Logistics), 1);
}

#[test]
fn no_lever_that_is_moved_leaves_a_lock_broken() {
    for preset in &CATALOG.presets {
        let start = Choices {
            policy: Policy { settings: preset.settings(), baseline: 4 },
            ..Choices::default()
        };
        let start = Session::opened(start);
        for lever in Lever::ALL {
            for option in options(*lever) {
                let Some(next) = update(&start, &moved(*lever, option)) else { continue };
                let settings = next.now.policy.settings;
                assert_eq!(settings.option(*lever), option, "{} {}", preset.id, lever.id());
                let held = pko_explorer::rules::locks::effective(&settings);
                assert_eq!(held, settings, "{} {} {option}", preset.id, lever.id());
            }
        }
    }
}

#[test]
fn a_stance_is_taken_once_for_each_mission_and_taken_back_like_a_rule() {
    let [government, un] =
        [Holder::Government, Holder::Un].map(|holder| Stance { holder, number: 0 });
    let take = |mission, stance| Action::StanceTaken { mission, stance };
    let start = Session::default();
    let taken = after(&start, &[take(67, Some(un)), take(25, Some(government))]);
    let both = [(25, government), (67, un)].map(|(mission, stance)| Taken { mission, stance });
    assert_eq!(taken.now.taken, both);
    assert_eq!(taken.undoable(), Some(Cause::Stance(25, Some(government))));
    let changed = after(&taken, &[take(67, Some(government)), take(25, None)]);
    assert_eq!(changed.now.taken, [Taken { mission: 67, stance: government }]);
    assert_eq!(update(&changed, &take(25, None)), None);
    let back = after(&changed, &[Action::Undone, Action::Undone]);
    assert_eq!(back.now, taken.now);
    assert_eq!(after(&back, &[Action::Redone, Action::Redone]).now, changed.now);
    let left = after(&taken, &[Action::StancesLeft]);
    assert_eq!(left.now, start.now);
    assert_eq!(after(&left, &[Action::Undone]).now, taken.now);
    // A link brings its own.
    let opened = after(&taken, &[Action::LinkOpened(Choices::default())]);
    assert_eq!((opened.now.taken.len(), opened.undoable()), (0, Some(Cause::Link)));
}

#[test]
fn back_at_the_baseline_is_a_step_and_not_a_deletion() {
    let start = Session::default();
    let there_and_back = after(&start, &[moved(Lever::PkfMain, 0), moved(Lever::PkfMain, 1)]);
    assert_eq!(there_and_back.now, start.now);
    assert_eq!(there_and_back.depth(), 2);
    assert_eq!(
        after(&there_and_back, &[Action::Undone]).now.policy.settings.option(Lever::PkfMain),
        0
    );
}

#[test]
fn a_preset_replaces_all_levers_and_leaves_view_and_baseline() {
    let look = [
        Action::StepChosen(Step::SomeForm),
        Action::MissionChosen(Some(67)),
        Action::LanguageChosen(*b"ja"),
    ];
    let session = after(&Session::default(), &look);
    let applied = Action::PresetChosen { code: 7, settings: preset("act-2015") };
    let next = after(&session, &[applied]);
    assert_eq!(next.now.policy, Policy { settings: preset("act-2015"), baseline: 4 });
    assert_eq!(next.now.view, session.now.view);
    assert_eq!(next.undoable(), Some(Cause::Preset(7)));
    let looked = after(&next, &[Action::StepChosen(Step::Protection), Action::Undone]);
    assert_eq!(looked.now.view.step, Step::Protection, "undo leaves the view alone");
    assert_eq!(looked.now.policy, Choices::default().policy);
}

#[test]
fn looking_is_not_a_step() {
    let look = [
        Action::StepChosen(Step::SomeForm),
        Action::MissionChosen(Some(67)),
        Action::DayChosen(CivilDate::parse("2013-12-15")),
        Action::LanguageChosen(*b"ja"),
        Action::ExpertViewChosen(true),
    ];
    let session = after(&Session::default(), &look);
    assert_eq!((session.undoable(), session.depth()), (None, 0));
}

/// The day belongs to the sheet: another mission begins with its own first day.
#[test]
fn a_day_is_kept_for_as_long_as_its_sheet_is_open() {
    let day = CivilDate::parse("2013-12-15");
    let open = [Action::MissionChosen(Some(67)), Action::DayChosen(day)];
    let session = after(&Session::default(), &open);
    assert_eq!(session.now.view.day, day);
    let beside = after(&session, &[Action::ScreenChosen(Screen::Timeline)]);
    assert_eq!((beside.now.view.mission, beside.now.view.day), (Some(67), day));
    for other in [Action::MissionChosen(Some(25)), Action::ScreenChosen(Screen::Report)] {
        assert_eq!(after(&session, &[other]).now.view.day, None);
    }
}

/// Back and Forward of the browser lead to what was looked at; rules have an undo of their own.
#[test]
fn to_return_moves_no_rule_and_no_language() {
    let start = [Action::MissionChosen(Some(67)), Action::LanguageChosen(*b"ja")];
    let before = after(&Session::default(), &start).now.view;
    let onward = [Action::MissionChosen(None), moved(Lever::PkfMain, 0)];
    let session = after(&after(&Session::default(), &start), &onward);
    let looked = View { language: None, ..before };
    let back = after(&session, &[Action::Returned(looked)]);
    assert_eq!((back.now.view.mission, back.now.view.language), (Some(67), Some(*b"ja")));
    assert_eq!(back.now.policy, session.now.policy);
    assert_eq!(back.depth(), session.depth());
}

#[test]
fn an_opened_address_can_be_taken_back_and_keeps_the_language_unless_it_names_one() {
    let start = after(&Session::default(), &[Action::LanguageChosen(*b"ja")]);
    let mut opened = Choices::default();
    opened.policy.settings = preset("widest");
    let session = after(&start, &[Action::LinkOpened(opened.clone())]);
    assert_eq!(session.now.view.language, Some(*b"ja"));
    assert_eq!(session.undoable(), Some(Cause::Link));
    assert_eq!(after(&session, &[Action::Undone]).now.policy, start.now.policy);
    opened.view.language = Some(*b"en");
    assert_eq!(after(&start, &[Action::LinkOpened(opened)]).now.view.language, Some(*b"en"));
}

/// Pairs of a newer version belong to the rules they came with, and a question to the address that put another in its place.
#[test]
fn undo_brings_back_what_a_step_replaced_beside_the_rules() {
    let newer = vec![(Lever::PkfMain.code(), vec![99]), (900, vec![1])];
    let start = Session::opened(Choices { kept: newer.clone(), ..Choices::default() });
    let replacing = [
        Action::LeverMoved { lever: Lever::PkfMain, option: 0, also: None },
        Action::PresetChosen { code: 9, settings: preset("widest") },
        Action::LinkOpened(Choices::default()),
    ];
    for one in replacing {
        let next = after(&start, std::slice::from_ref(&one));
        assert_ne!(next.now.kept, newer, "{one:?}");
        let back = after(&next, &[Action::Undone]);
        assert_eq!(back.now.kept, newer, "{one:?}");
        assert_eq!(after(&back, &[Action::Redone]).now.kept, next.now.kept, "{one:?}");
    }
    let made = |mission| Action::DemandMade { mission, demand: Some(true) };
    let asked = after(&Session::default(), &[made(67)]);
    let linked = after(&asked, &[Action::LinkOpened(Choices::default()), made(25)]);
    let back = after(&linked, &[Action::Undone]);
    assert_eq!(back.now.wish, asked.now.wish);
    assert_eq!(after(&back, &[Action::Redone]).now.wish, linked.now.wish);
    // Any other step leaves the question as it is.
    let lever = Action::LeverMoved { lever: Lever::PkfMain, option: 0, also: None };
    let undone = after(&asked, &[lever, made(25), Action::Undone]);
    assert_eq!(undone.now.wish.demands.len(), 2);
}

#[test]
fn the_address_of_a_screen_names_no_day_without_its_mission() {
    let day = CivilDate::parse("2013-12-15");
    let view = View { mission: Some(67), day, ..Choices::default().view };
    for screen in Screen::ALL.iter().copied().filter(|screen| *screen != view.screen) {
        let there = view.on(screen);
        assert_eq!(there.day.is_some(), there.mission.is_some(), "{}", screen.id());
        let chosen = after(
            &Session::opened(Choices { view, ..Choices::default() }),
            &[Action::ScreenChosen(screen)],
        );
        assert_eq!(chosen.now.view, there, "a press and a link lead to the same");
    }
}

#[test]
fn what_is_opened_in_a_frame_stays_in_it_and_an_address_can_ask_for_it() {
    let mut framed = Choices::default();
    framed.view.is_embedded = true;
    let session = Session::opened(framed.clone());
    let mut opened = Choices::default();
    opened.policy.settings = preset("widest");
    let next = after(&session, &[Action::LinkOpened(opened.clone())]);
    assert!(next.now.view.is_embedded, "a plain address leaves the frame as it is");
    assert!(after(&next, &[Action::Undone]).now.view.is_embedded, "undo leaves the view alone");
    let next = after(&Session::default(), &[Action::LinkOpened(opened)]);
    assert!(!next.now.view.is_embedded);
    assert!(after(&next, &[Action::LinkOpened(framed)]).now.view.is_embedded);
}

#[test]
fn demands_and_fixed_rules_are_kept_in_order_and_each_once() {
    let made = |mission, demand| Action::DemandMade { mission, demand };
    let fix = |lever, is_fixed| Action::LeverFixed { lever, is_fixed };
    let session = after(
        &Session::default(),
        &[
            made(67, Some(true)),
            made(25, Some(false)),
            made(67, Some(false)),
            made(30, Some(true)),
            made(30, None),
            fix(Lever::Weapons, true),
            fix(Lever::Ceasefire, true),
            fix(Lever::Ceasefire, false),
        ],
    );
    assert_eq!(session.now.wish.demands, [(25, false), (67, false)]);
    assert_eq!(session.now.wish.fixed, [Lever::Weapons]);
    assert_eq!(session.depth(), 0, "a question is no change of the rules");
    let others = after(&session, &[Action::DemandsMade(vec![(9, true), (3, true)])]);
    assert_eq!(others.now.wish.demands, [(3, true), (9, true)]);
    assert_eq!(others.now.wish.fixed, [Lever::Weapons]);
}
