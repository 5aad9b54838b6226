//! Addresses: what is written, what is read of any text, and old ones for ever.

use pko_explorer::model::claim::Holder;
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::factor::Opinion;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::stance::Stance;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::session::choices::{Choices, Policy, Taken, View};
use pko_explorer::session::note::{self, Note, Remark};
use pko_explorer::session::permalink::{Link, LinkNotice, fragment, open};
use pko_explorer::session::screen::Screen;
use pko_explorer::session::wish::Wish;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, RngSeed, TestRunner};
use serde::Deserialize;

use crate::support::files;

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
        prop::option::of((1900..2200_u16, 1..13_u8, prop::option::of(1..29_u8))),
        prop::option::of("[a-z]{2}"),
        any::<bool>(),
        any::<bool>(),
        prop::sample::select(Screen::ALL),
    );
    let view = view.prop_map(|(step, mission, day, language, is_expert, is_embedded, screen)| {
        let day = day.map(|(year, month, day)| CivilDate { year, month, day });
        let language = language.map(|tag| tag.as_bytes().try_into().unwrap());
        View { screen, step, mission, day, language, is_expert, is_embedded }
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
    day: Option<String>,
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
            day: self.day.as_ref().map(|day| CivilDate::parse(day).unwrap()),
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
