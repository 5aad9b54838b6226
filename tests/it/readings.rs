//! Contested facts as switches.

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::claim::{Holder, Standing};
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::fact::Fact;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::stance::Stance;
use pko_explorer::model::verdict::Verdict;
use pko_explorer::rules::assess::{AppliesTo, Docket};

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
