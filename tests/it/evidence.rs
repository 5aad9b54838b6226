//! How much of what decides has a source, that it never falls behind what was reached, and where in each source it stands.

use pko_explorer::data::evidence::{self, Backing, Evidence, Share};
use pko_explorer::i18n::explain::name;
use pko_explorer::i18n::{Locale, text};
use pko_explorer::model::claim::{Claim, Standing};
use pko_explorer::model::fact::{Fact, ceasefire};
use pko_explorer::model::mission::{AsOf, Kind, Layer, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::source::places;
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::evidence::{deciding_facts, missing_facts};
use pko_explorer::rules::locks;

use crate::support::{CATALOG, Numbers, preset};

fn share(missions: impl Iterator<Item = &'static Mission>) -> Share {
    evidence::share(&CATALOG, missions)
}

/// `cargo test --test it evidence -- --nocapture` lists what has none.
#[test]
fn the_share_with_a_source_is_what_was_reached() {
    for mission in &CATALOG.missions {
        for one in evidence::of_mission(&CATALOG, mission)
            .iter()
            .filter(|one| one.backing != Backing::Sourced)
        {
            let place = match one.layer {
                Layer::Life => "facts".to_owned(),
                Layer::Start => "facts_at_start".to_owned(),
                Layer::JapanEntry => "facts_at_japan_entry".to_owned(),
                Layer::Phase(place) => format!("phases[{place}] {}", mission.phases[place].from),
            };
            let (kind, id, fact) = (mission.kind.id(), &mission.id, one.fact.id());
            println!("{kind} {id}: {place} {fact} {:?}", one.backing);
        }
    }
    let reached = [
        (
            "missions Japan joined",
            share(CATALOG.missions.iter().filter(|mission| evidence::is_joined(mission))),
            JOINED,
        ),
        ("since the Act", share(CATALOG.of_kind(Kind::Main)), MAIN),
    ];
    for (what, share, at_least) in reached {
        println!("{what}: {} of {} ({} %)", share.sourced, share.all, share.percent());
        assert!(share.percent() >= at_least, "{what}: {share:?}");
    }
}

/// Of a hundred deciding facts, those with a source: raised when more are found, lowered only where a second look took one away.
const JOINED: usize = 88;
const MAIN: usize = 85;

/// That nothing is recorded is no judgement that waits for a source, unless one says so.
#[test]
fn what_decides_in_silence_is_counted_apart() {
    let mut silent = 0;
    for mission in &CATALOG.missions {
        let found = evidence::of_mission(&CATALOG, mission);
        let share = share(core::iter::once(mission));
        let following = found.iter().filter(|one| one.backing == Backing::Follows).count();
        assert_eq!(share.all + share.silent + following, found.len(), "{}", mission.id);
        for one in &found {
            let readings = &one.record.readings;
            let is_silence = readings.iter().all(|reading| one.fact.is_silence(reading.value));
            let is_said = readings.iter().any(|reading| evidence::is_seen(&CATALOG, reading));
            let expected = is_silence && !is_said;
            assert_eq!(one.backing == Backing::Silent, expected, "{} {:?}", mission.id, one.fact);
            silent += usize::from(expected);
        }
    }
    assert!(silent > 10, "{silent} places");
    let silences = Fact::ALL.iter().flat_map(|fact| {
        let said = |place: &usize| fact.is_silence(u8::try_from(*place).unwrap());
        let places = (0..fact.values().len()).filter(said);
        places.map(|place| (fact.id(), fact.values()[place]))
    });
    let expected = [("supported_units", "none"), ("combat_at_support", "none")];
    assert!(silences.eq(expected), "a value that says nothing of the world");
}

/// What follows from the fact on the ceasefire is never counted beside it, and stands only where there was none to be kept.
#[test]
fn what_follows_from_the_ceasefire_is_not_counted_again() {
    let mut following = 0;
    for mission in &CATALOG.missions {
        let share = share(core::iter::once(mission));
        let found = evidence::of_mission(&CATALOG, mission);
        let follows = |one: &&Evidence| one.backing == Backing::Follows;
        following += found.iter().filter(follows).count();
        let counted = found.iter().filter(|one| !follows(one) && one.backing != Backing::Silent);
        assert_eq!(share.all, counted.count(), "{}", mission.id);
        let dates = mission.phases.iter().map(|phase| AsOf::On(phase.from));
        for as_of in dates.chain([AsOf::Reference]) {
            let value = |fact: Fact| mission.claims(as_of).get(fact).value();
            let kept = [ceasefire::ALL_PARTIES, ceasefire::MAIN_PARTIES].map(Some);
            for fact in [Fact::PartiesConsent, Fact::CeasefireHeld] {
                if value(fact).is_some_and(|value| fact.follows(value)) {
                    let id = fact.id();
                    assert!(
                        !kept.contains(&value(Fact::Ceasefire)),
                        "{} {as_of:?}: {id}",
                        mission.id
                    );
                }
            }
        }
    }
    assert!(following > 10, "{following} places");
}

/// A pass and a fail rest on the facts that are named, and on no other.
#[test]
fn a_fact_that_decides_nothing_can_be_forgotten() {
    for settings in ["report-2011", "act-2015"].map(|id| locks::effective(&preset(id))) {
        for mission in &CATALOG.missions {
            let docket = Docket::new(mission, AsOf::Reference);
            for ask in &mission.asks {
                let facts = deciding_facts(&docket, *ask, &settings);
                let outcome = docket.rule(*ask, &settings).outcome;
                if !matches!(outcome, Outcome::Pass | Outcome::Fail) {
                    continue;
                }
                let others = Fact::ALL.iter().filter(|fact| !facts.has(**fact));
                let only = others.fold(*docket.claims(), |claims, fact| {
                    claims.with(*fact, Claim::unknown(*fact))
                });
                let without = docket.clone().with_claims(only).rule(*ask, &settings).outcome;
                assert_eq!(without, outcome, "{} {ask:?}", mission.id);
            }
        }
    }
}

/// An ask whose outcome is unknown stays so, whatever the unknown facts turn out to be that are not missing.
#[test]
fn what_is_missing_is_all_that_an_unknown_answer_waits_for() {
    let mut numbers = Numbers::new(31);
    let mut open = 0;
    for settings in ["report-2011", "act-2015", "un-principles"].map(preset) {
        for mission in &CATALOG.missions {
            let docket = Docket::new(mission, AsOf::Reference);
            let is_unknown = |fact: &Fact| docket.claims().get(*fact).standing == Standing::Unknown;
            for ask in &mission.asks {
                let missing = missing_facts(&docket, &[*ask], &settings);
                assert!(missing.iter().all(|fact| is_unknown(&fact)), "{}", mission.id);
                if docket.rule(*ask, &settings).outcome != Outcome::Unknown {
                    assert_eq!(missing.iter().count(), 0, "{}: nothing is open", mission.id);
                    continue;
                }
                open += missing.iter().count();
                for _ in 0..8 {
                    let others =
                        Fact::ALL.iter().filter(|fact| is_unknown(fact) && !missing.has(**fact));
                    let claims = others.fold(*docket.claims(), |claims, fact| {
                        let value = u8::try_from(numbers.below(fact.values().len())).unwrap();
                        claims.with(*fact, Claim::known(value))
                    });
                    let outcome = docket.clone().with_claims(claims).rule(*ask, &settings).outcome;
                    assert_eq!(outcome, Outcome::Unknown, "{} {ask:?}", mission.id);
                }
            }
        }
    }
    assert!(open > 10, "{open} facts are missing somewhere");
}

#[test]
fn a_pinpoint_is_told_apart_by_source() {
    let sources = ["one", "other"].map(str::to_owned);
    let said = |sources: &[String], pinpoint: &str| -> Vec<(String, String)> {
        let all = places(sources, pinpoint);
        all.iter().map(|place| (place.sources.join("+"), place.what.to_owned())).collect()
    };
    let pair = |a: &str, b: &str| (a.to_owned(), b.to_owned());
    assert_eq!(said(&sources, "one: 2; other: 3"), [pair("one", "2"), pair("other", "3")]);
    assert_eq!(said(&sources, "one, other: 2"), [pair("one+other", "2")]);
    assert_eq!(
        said(&sources, "one: A; B; C; other: 3"),
        [pair("one", "A; B; C"), pair("other", "3")]
    );
    assert_eq!(said(&sources, "preamble; 4"), [pair("", "preamble; 4")]);
    assert_eq!(said(&sources, "Art. 1: b"), [pair("", "Art. 1: b")]);
    assert_eq!(said(&sources[..1], "Art. 1; other: b"), [pair("one", "Art. 1; other: b")]);
    assert_eq!(said(&sources[..1], "one: 憲章"), [pair("one", "憲章")]);
    assert_eq!(said(&sources, "other: 前文; 第1項"), [pair("other", "前文; 第1項")]);
}

/// A visitor reads titles; an id in front of a place is one that no source of that record has.
#[test]
fn no_place_shows_the_id_of_a_source() {
    let ids: Vec<&str> = CATALOG.sources.iter().map(|source| source.id.as_str()).collect();
    for_every_piece(|piece, of| {
        let Some((begins, _)) = piece.split_once(": ") else { return };
        let ends = format!("_{begins}");
        let is_id = ids.iter().any(|id| *id == begins || id.ends_with(&ends));
        assert!(!is_id, "{of}: `{piece}`");
    });
}

/// A place is a number, a usual word that every language has, or a heading of the document; a phrase of our own would be read in
/// one language only.
#[test]
fn a_place_is_no_phrase_of_our_own() {
    let usual = |piece: &str| Locale::ALL.iter().all(|l| name::place(*l, piece).is_some());
    let heads = |first: char| !first.is_ascii_lowercase();
    for_every_piece(|piece, of| {
        let is_heading = piece.strip_prefix("p. ").unwrap_or(piece).starts_with(heads);
        assert!(usual(piece) || is_heading, "{of}: `{piece}`");
    });
}

/// An id in the place of a publisher is a body that every language names, and none is named for nothing.
#[test]
fn a_publisher_by_id_is_named_in_every_language() {
    let published = |id: &str| CATALOG.sources.iter().any(|source| source.publisher == id);
    let is_id = |name: &str| {
        !name.is_empty() && name.chars().all(|one| one.is_ascii_lowercase() || one == '_')
    };
    let mut ids = 0;
    for source in CATALOG.sources.iter().filter(|source| is_id(&source.publisher)) {
        let named = Locale::ALL.iter().all(|l| name::publisher(*l, &source.publisher).is_some());
        assert!(named, "{}: `{}`", source.id, source.publisher);
        ids += 1;
    }
    assert!(ids > 100, "{ids} sources");
    for key in text::all_keys().filter_map(|key| key.strip_prefix("publisher-")) {
        assert!(published(&key.replace('-', "_")), "publisher-{key}");
    }
}

/// A document says in which language it is; a title in another one is a description of ours, in a language of the page.
#[test]
fn the_language_of_a_document_has_a_word() {
    let of_the_page: Vec<&str> = Locale::ALL.iter().map(|locale| locale.code()).collect();
    for source in &CATALOG.sources {
        let key = format!("language-{}", source.language);
        let named = Locale::ALL.iter().all(|locale| text::by_key(*locale, &key).is_some());
        assert!(named, "{}: `{}`", source.id, source.language);
        let title = source.title_language.as_str();
        let is_own = title == source.language || of_the_page.contains(&title);
        assert!(is_own, "{}: a title in `{title}`", source.id);
    }
}

/// Each piece of each place in a source that a visitor may be shown, with the mission or episode it stands at.
fn for_every_piece(check: impl Fn(&str, &str)) {
    let check = |sources: &[String], pinpoint: &str, of: &str| {
        for place in places(sources, pinpoint) {
            place
                .what
                .split("; ")
                .filter(|piece| !piece.is_empty())
                .for_each(|piece| check(piece, of));
        }
    };
    for mission in &CATALOG.missions {
        let phases = mission.phases.iter().map(|phase| &phase.facts);
        let layers = [&mission.facts, &mission.facts_at_start, &mission.facts_at_japan_entry];
        for (_, record) in layers.into_iter().chain(phases).flatten() {
            for reading in &record.readings {
                check(&reading.sources, &reading.pinpoint, &mission.id);
            }
        }
        for phase in &mission.phases {
            check(&phase.sources, &phase.pinpoint, &mission.id);
        }
    }
    for episode in &CATALOG.episodes {
        check(&episode.sources, &episode.pinpoint, &episode.id);
    }
}
