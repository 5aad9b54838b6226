//! Choices, undo and redo, and addresses.

use pko_explorer::model::claim::Holder;
use pko_explorer::model::factor::Opinion;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::stance::Stance;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::session::action::{Action, Cause};
use pko_explorer::session::choices::{Choices, Policy, Taken, View};
use pko_explorer::session::note::{self, Note, Remark};
use pko_explorer::session::permalink::{Link, LinkNotice, fragment, open};
use pko_explorer::session::screen::Screen;
use pko_explorer::session::update::{Session, update};
use pko_explorer::session::wish::Wish;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};
use serde::Deserialize;

use crate::support::{CATALOG, after, files, options, preset};

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
        Action::LanguageChosen(*b"ja"),
        Action::ExpertViewChosen(true),
    ];
    let session = after(&Session::default(), &look);
    assert_eq!((session.undoable(), session.depth()), (None, 0));
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

/// The element without a state of its own shows what everybody meets first.
#[test]
fn the_script_for_other_pages_asks_for_a_first_visit_in_a_frame() {
    let mut framed = Choices::default();
    framed.view.is_embedded = true;
    let (_, script) = files("web", "embed.js").into_iter().next().unwrap();
    let constant = format!("const FIRST = \"{}\";", fragment(&framed).trim_start_matches('#'));
    assert!(script.contains(&constant), "`web/embed.js` does not hold: {constant}");
}

fn a_settings() -> impl Strategy<Value = PolicySettings> {
    prop::collection::vec(any::<u8>(), Lever::COUNT).prop_map(|options| {
        Lever::ALL
            .iter()
            .zip(options)
            .fold(PolicySettings::STRICTEST, |settings, (lever, option)| {
                settings.with(*lever, option % lever.option_count())
            })
    })
}

fn choices() -> impl Strategy<Value = Choices> {
    let view = (
        prop::sample::select(Step::ALL),
        any::<Option<u16>>(),
        prop::option::of("[a-z]{2}"),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(Screen::ALL),
    );
    let view = view.prop_map(|(step, mission, language, is_expert, is_embedded, screen)| {
        let language = language.map(|tag| tag.as_bytes().try_into().unwrap());
        View { screen, step, mission, language, is_expert, is_embedded }
    });
    // Codes that a later version may bring.
    let kept =
        prop::collection::btree_map(200..1000_u16, prop::collection::vec(any::<u8>(), 0..6), 0..4);
    let wish = (
        prop::collection::btree_map(any::<u16>(), any::<bool>(), 0..5),
        prop::sample::subsequence(Lever::ALL.to_vec(), 0..6),
    );
    let wish = wish.prop_map(|(demands, fixed)| {
        let mut fixed = fixed;
        fixed.sort_by_key(|lever| lever.index());
        Wish { demands: demands.into_iter().collect(), fixed }
    });
    let stance = (prop::sample::select(Holder::ALL), any::<u8>());
    let taken = prop::collection::btree_map(any::<u16>(), stance, 0..4).prop_map(|taken| {
        let taken = taken.into_iter().map(|(mission, (holder, number))| Taken {
            mission,
            stance: Stance { holder, number },
        });
        taken.collect()
    });
    let note = (any::<u16>(), 0..5_usize, prop::sample::select(Opinion::ALL), "\\PC{0,20}");
    let notes = prop::collection::vec(note, 0..6).prop_map(|noted| {
        noted.into_iter().fold(Vec::new(), |notes, (mission, factor, opinion, text)| {
            note::with(&notes, mission, factor, &Remark { opinion, text })
        })
    });
    (a_settings(), any::<u16>(), taken, notes, view, wish, kept).prop_map(
        |(settings, baseline, taken, notes, view, wish, kept)| Choices {
            policy: Policy { settings, baseline },
            taken,
            notes: notes.into(),
            view,
            wish,
            kept: kept.into_iter().collect(),
        },
    )
}

fn runner(cases: u32) -> TestRunner {
    let config = Config {
        cases,
        failure_persistence: None,
        rng_algorithm: RngAlgorithm::ChaCha,
        rng_seed: RngSeed::Fixed(20_110_704),
        ..Config::default()
    };
    TestRunner::new(config)
}

#[test]
fn an_address_opens_what_it_was_made_from() {
    let check = |choices: Choices| {
        let notices = match choices.kept.len() {
            0 => Vec::new(),
            count => vec![LinkNotice::Unknown(count)],
        };
        let text = fragment(&choices);
        prop_assert!(text.is_ascii() && !text.contains(|c: char| c.is_ascii_whitespace()));
        prop_assert_eq!(open(&text), Link::Opened(choices, notices), "{}", text);
        Ok(())
    };
    runner(500).run(&choices(), check).unwrap();
}

#[test]
fn no_address_stops_the_page() {
    let check = |text: String| {
        if let Link::Opened(choices, _) = open(&format!("#v1.{text}")) {
            let again = open(&fragment(&choices));
            let Link::Opened(again, _) = again else { panic!("ours") };
            prop_assert_eq!((again.policy, again.view), (choices.policy, choices.view));
            prop_assert_eq!(fragment(&again), fragment(&choices));
        }
        Ok(())
    };
    runner(500).run(&any::<String>(), check).unwrap();
    runner(500).run(&"[A-Za-z0-9_-]{0,60}".prop_map(String::from), check).unwrap();
}

/// What a frozen link holds; what is not named stands as on a first visit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Frozen {
    #[serde(default)]
    levers: std::collections::BTreeMap<String, u8>,
    baseline: Option<u16>,
    screen: Option<String>,
    step: Option<String>,
    mission: Option<u16>,
    language: Option<String>,
    #[serde(default)]
    expert: bool,
    #[serde(default)]
    embedded: bool,
    /// Numbers of missions that must stand on the step, and of those that must not.
    #[serde(default)]
    must: Vec<u16>,
    #[serde(default)]
    must_not: Vec<u16>,
    #[serde(default)]
    fixed: Vec<String>,
    /// Whose readings are taken, by mission.
    #[serde(default)]
    taken: Vec<FrozenStance>,
    /// What is noted of the five factors.
    #[serde(default)]
    noted: Vec<FrozenRemark>,
    #[serde(default)]
    unknown: usize,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenStance {
    mission: u16,
    holder: String,
    number: u8,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct FrozenRemark {
    mission: u16,
    factor: usize,
    opinion: String,
    text: String,
}

impl Frozen {
    fn view(&self) -> View {
        let first = Choices::default().view;
        View {
            screen: self.screen.as_deref().map_or(first.screen, |id| Screen::from_id(id).unwrap()),
            step: self.step.as_deref().map_or(first.step, |id| Step::from_id(id).unwrap()),
            mission: self.mission,
            language: self.language.as_ref().map(|tag| tag.as_bytes().try_into().unwrap()),
            is_expert: self.expert,
            is_embedded: self.embedded,
        }
    }

    fn wish(&self) -> Wish {
        let demand = |wish: Wish, code: &u16, must| wish.with_demand(*code, Some(must));
        let wish = self.must.iter().fold(Wish::default(), |wish, code| demand(wish, code, true));
        let wish = self.must_not.iter().fold(wish, |wish, code| demand(wish, code, false));
        self.fixed.iter().fold(wish, |wish, id| wish.with_fixed(Lever::from_id(id).unwrap(), true))
    }

    fn taken(&self) -> Vec<Taken> {
        let taken = self.taken.iter().map(|one| {
            let holder = Holder::from_id(&one.holder).unwrap();
            Taken { mission: one.mission, stance: Stance { holder, number: one.number } }
        });
        taken.collect()
    }

    fn notes(&self) -> Vec<Note> {
        self.noted.iter().fold(Vec::new(), |notes, one| {
            let opinion = Opinion::from_id(&one.opinion).unwrap();
            let remark = Remark { opinion, text: one.text.clone() };
            note::with(&notes, one.mission, one.factor, &remark)
        })
    }

    fn policy(&self) -> Policy {
        let first = Choices::default().policy;
        let settings = self.levers.iter().fold(first.settings, |settings, (id, option)| {
            settings.with(Lever::from_id(id).unwrap(), *option)
        });
        Policy { settings, baseline: self.baseline.unwrap_or(first.baseline) }
    }
}

/// Each file: the address in the first line, what it holds as TOML below. They are never edited, only added to.
#[test]
fn frozen_addresses_open_for_ever() {
    let links = files("tests/links", ".txt");
    assert!(links.len() >= 6, "{} links", links.len());
    for (path, text) in links {
        let (address, content) = text.split_once('\n').unwrap();
        let frozen: Frozen =
            toml::from_str(content).unwrap_or_else(|error| panic!("{path}: {error}"));
        let Link::Opened(choices, notices) = open(address) else { panic!("{path}: not ours") };
        assert_eq!(choices.policy, frozen.policy(), "{path}");
        assert_eq!(choices.view, frozen.view(), "{path}");
        assert_eq!(choices.wish, frozen.wish(), "{path}");
        assert_eq!(choices.taken, frozen.taken(), "{path}");
        assert_eq!(*choices.notes, *frozen.notes(), "{path}");
        let expected =
            if frozen.unknown == 0 { vec![] } else { vec![LinkNotice::Unknown(frozen.unknown)] };
        assert_eq!(notices, expected, "{path}");
        assert_eq!(fragment(&choices), address, "{path}: written as it came");
    }
}

/// Codes are permanent: a lever keeps its number.
#[test]
fn levers_keep_their_numbers() {
    let ids: Vec<&str> = (1..=20).map(|code| Lever::from_code(code).unwrap().id()).collect();
    assert_eq!(
        ids,
        [
            "ceasefire",
            "party_scope",
            "consent",
            "council",
            "impartiality",
            "lapse",
            "weapons",
            "pkf_main",
            "protection",
            "logistics",
            "peacebuilding",
            "police",
            "command_posts",
            "integration",
            "camp",
            "consent_stability",
            "op_scope",
            "coast_guard",
            "civilians",
            "constitutional_view",
        ]
    );
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
