//! Contested facts as switches.

use pko_explorer::data::catalog::Catalog;
use pko_explorer::i18n::explain::clause::Explainer;
use pko_explorer::i18n::explain::{name, reason};
use pko_explorer::i18n::{Locale, text};
use pko_explorer::model::claim::{Holder, Standing};
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::fact::Fact;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::stance::Stance;
use pko_explorer::model::verdict::Verdict;
use pko_explorer::rules::assess::{AppliesTo, Docket};
use pko_explorer::rules::provision::ProvisionId;

use crate::support::{CATALOG, mission, preset};

const fn first(holder: Holder) -> Stance {
    Stance { holder, number: 0 }
}

fn taking(mission: &Mission, stance: Stance) -> Mission {
    Mission { taken: Some(stance), ..mission.clone() }
}

fn verdict(mission: &Mission, as_of: AsOf, rules: &str) -> Option<Verdict> {
    Docket::new(mission, as_of).assess(&preset(rules), AppliesTo::All).verdict
}

fn on(date: &str) -> AsOf {
    AsOf::On(CivilDate::parse(date).unwrap())
}

/// The disputes that must be switches, each with two sides at least.
#[test]
fn the_disputes_that_are_known_are_switches() {
    for (id, date) in [
        ("unmiss", "2013-12"),
        ("unmiss", "2016-07"),
        ("untac", "1992-06"),
        ("untac", "1993-04"),
        ("undof", "2012-07"),
        ("minustah", "2006-12"),
        ("monusco", "2013-03"),
        ("interfet", "1999-09"),
    ] {
        let mission = mission(id);
        let disputes = mission.disputes();
        let is_here =
            |as_of: AsOf| matches!(as_of, AsOf::On(from) if from.to_string().starts_with(date));
        assert!(disputes.iter().any(|dispute| is_here(dispute.as_of)), "{id} {date} {disputes:#?}");
        assert!(mission.stances().len() > 1, "{id}");
    }
}

/// The day on which Japan joined keeps what the Government held; where others read that day differently, the sheet says so.
#[test]
fn a_day_of_entry_that_others_read_differently_is_known() {
    let settled: Vec<&str> = CATALOG
        .missions
        .iter()
        .filter(|mission| mission.is_settled_at_entry())
        .map(|mission| mission.id.as_str())
        .collect();
    assert_eq!(settled, ["untac", "untaet"]);
}

#[test]
fn the_government_stands_first_where_it_has_a_reading() {
    let mut has_one = 0;
    for mission in &CATALOG.missions {
        let stances = mission.stances();
        assert!(stances.is_sorted() && stances.len() != 1, "{} {stances:?}", mission.id);
        if stances.contains(&first(Holder::Government)) {
            assert_eq!(stances[0], first(Holder::Government), "{}", mission.id);
            has_one += 1;
        }
    }
    assert!(has_one > 1);
}

#[test]
fn a_stance_settles_what_it_has_a_reading_of_and_nothing_else() {
    let mut settled = 0;
    for mission in &CATALOG.missions {
        for stance in mission.stances() {
            let taken = taking(mission, stance);
            for dispute in mission.disputes() {
                let [was, is] = [mission, &taken].map(|one| one.claims(dispute.as_of));
                for (fact, record) in dispute.facts {
                    match record.reading_of(stance) {
                        Some(reading) => {
                            assert_eq!(
                                record.readings_as(taken.taken),
                                std::slice::from_ref(reading)
                            );
                            assert!(is.get(fact).is(reading.value), "{}", mission.id);
                            settled += 1;
                        }
                        None => assert_eq!(is.get(fact), was.get(fact), "{}", mission.id),
                    }
                }
            }
            let recorded = |fact: &&Fact| {
                let record = mission.recorded(AsOf::Reference, **fact);
                record.is_some_and(|(_, record)| !record.is_contested())
            };
            let [was, is] = [mission, &taken].map(|one| one.claims(AsOf::Reference));
            for fact in Fact::ALL.iter().filter(recorded) {
                assert_eq!(is.get(*fact), was.get(*fact), "{}", mission.id);
            }
        }
    }
    assert!(settled > 15, "{settled}");
}

/// Taking a side removes what depends on a judgement of the facts it settles; it never makes a fact unknown.
#[test]
fn what_a_side_leaves_open_is_only_what_it_says_nothing_of() {
    for mission in &CATALOG.missions {
        for stance in mission.stances() {
            let taken = taking(mission, stance);
            for dispute in mission.disputes() {
                let (was, is) = (mission.claims(dispute.as_of), taken.claims(dispute.as_of));
                for fact in Fact::ALL {
                    let (was, is) = (was.get(*fact), is.get(*fact));
                    assert!(is.standing != Standing::Unknown || was.standing == Standing::Unknown);
                    assert_eq!(is.possible & !was.possible, 0, "{} {}", mission.id, fact.id());
                }
            }
        }
    }
}

/// South Sudan from December 2013: there was no armed conflict in the sense of the Act, or there was one and no ceasefire.
#[test]
fn juba_is_met_as_the_government_saw_it_and_not_as_the_un_reported() {
    let open = mission("unmiss");
    let unit = |mission: &Mission| {
        let docket = Docket::new(mission, on("2013-12-31"));
        let assessed = docket.assess(&preset("act-2001"), AppliesTo::All);
        let sent = open.japan.as_ref().unwrap().sent.iter();
        let of = |ruling: &&pko_explorer::rules::assess::Ruling| {
            sent.clone().any(|sent| sent.is_same_work(ruling.ask))
        };
        assessed.rulings.iter().filter(of).map(|ruling| ruling.outcome).max().unwrap()
    };
    assert_eq!(unit(open), Outcome::Contested);
    assert_eq!(unit(&taking(open, first(Holder::Government))), Outcome::Pass);
    assert_eq!(unit(&taking(open, first(Holder::Un))), Outcome::Fail);
}

#[test]
fn a_catalog_takes_stances_of_the_missions_that_are_named() {
    let taken = Catalog::bundled().taking(&[
        (mission("unmiss").code, first(Holder::Government)),
        (u16::MAX, first(Holder::Un)),
        // Nobody of that kind has a reading there.
        (mission("interfet").code, first(Holder::Court)),
    ]);
    let claims = |mission: &Mission| mission.claims(on("2013-12-31"));
    let both = taken.missions.iter().zip(&CATALOG.missions);
    let differ = both.filter(|(one, other)| claims(one) != claims(other));
    let ids: Vec<&str> = differ.map(|(one, _)| one.id.as_str()).collect();
    assert_eq!(ids, ["unmiss"]);
    let (was, is) = (mission("interfet"), taken.mission("interfet").unwrap());
    assert_eq!(verdict(was, AsOf::Reference, "act-2015"), verdict(is, AsOf::Reference, "act-2015"));
}

/// Every day on which something of a mission may be read.
fn days(mission: &Mission) -> Vec<AsOf> {
    let phases = mission.phases.iter().map(|phase| AsOf::On(phase.from));
    [AsOf::Reference].into_iter().chain(phases).collect()
}

/// What follows from contested facts is recorded nowhere, and is not unknown for all that.
#[test]
fn a_contested_fact_is_never_said_to_be_unrecorded() {
    let (settings, mut derived) = (preset("report-2011"), 0);
    for mission in &CATALOG.missions {
        for as_of in days(mission) {
            let claims = mission.claims(as_of);
            let explainers =
                Locale::ALL.map(|l| (l, Explainer::new(l, &CATALOG, mission, as_of, &settings)));
            for fact in
                Fact::ALL.iter().filter(|fact| claims.get(**fact).standing == Standing::Contested)
            {
                derived += usize::from(mission.recorded(as_of, *fact).is_none());
                for (l, explainer) in &explainers {
                    let (told, id) = (explainer.fact(*fact), fact.id().replace('_', "-"));
                    let unknown = name::fact_value(*l, *fact, None);
                    assert!(told != unknown && !told.contains(&id), "{} {told}", mission.id);
                }
            }
        }
    }
    assert!(derived > 0, "no such fact: the words for it are not needed");
}

/// Two of a kind have the same numbers in the reasons as beside the choice.
#[test]
fn holders_of_one_kind_are_told_apart_in_the_reasons() {
    let mission = mission("minustah");
    let explainer =
        Explainer::new(Locale::En, &CATALOG, mission, on("2006-12"), &preset("report-2011"));
    let told = explainer.fact(Fact::Ceasefire);
    let scholar = name::word(Locale::En, "holder", "scholar");
    for number in [1, 2] {
        let numbered = text::readings_numbered(Locale::En, &scholar, number);
        assert!(told.contains(&*numbered), "no {numbered} in {told}");
    }
}

/// A stance is one account, and an address holds its number: wherever a mission has two holders of one kind,
/// each number rests on a source of its own.
#[test]
fn a_number_among_holders_of_one_kind_is_the_same_voice_everywhere() {
    let mut several = 0;
    for mission in &CATALOG.missions {
        let stances = mission.stances();
        for stance in stances.iter().filter(|stance| {
            stances.iter().filter(|other| other.holder == stance.holder).count() > 1
        }) {
            let disputes = mission.disputes();
            let records = disputes.iter().flat_map(|dispute| &dispute.facts);
            let voices: Vec<&String> = records
                .filter_map(|(_, record)| record.reading_of(*stance)?.sources.first())
                .collect();
            several += voices.len();
            assert!(voices.iter().all(|voice| *voice == voices[0]), "{} {voices:?}", mission.id);
        }
    }
    assert!(several > 2, "{several}");
}

/// Juba, December 2013: what it turns on is whether fighting was over and no party was left, not only what relief needs.
#[test]
fn the_headline_names_the_ground_that_is_disputed() {
    let over = name::provision(Locale::En, ProvisionId::TrackOver).to_lowercase();
    for rules in ["report-2011", "act-2015"] {
        let docket = Docket::new(mission("unmiss"), on("2013-12-15"));
        let assessment = docket.assess(&preset(rules), AppliesTo::All);
        let told = reason::line(Locale::En, &assessment);
        assert!(told.contains(&over), "{rules}: {told}");
    }
}
