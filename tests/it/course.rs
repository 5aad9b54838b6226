//! Principle 4: what becomes of an assignment as facts change, under each option of the lever.

use pko_explorer::model::ask::{Ask, Assignment, Form, Personnel};
use pko_explorer::model::claim::{Basis, Holder, Reading, Record};
use pko_explorer::model::date::CivilDate;
use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission, Records};
use pko_explorer::model::phase::{Event, Phase};
use pko_explorer::model::verdict::Verdict;
use pko_explorer::rules::assess::AppliesTo;
use pko_explorer::rules::course::{SHORT_TERM, State, Stretch, course, is_met, later};

use crate::support::{mission, options, preset};

mod recorded;

fn date(text: &str) -> CivilDate {
    CivilDate::parse(text).unwrap()
}

fn reading(fact: Fact, value: &str, holder: Option<Holder>) -> Reading {
    Reading {
        value: fact.value(value).unwrap(),
        holder,
        basis: Basis::Author,
        sources: Vec::new(),
        pinpoint: String::new(),
    }
}

fn known(facts: &[(Fact, &str)]) -> Records {
    let record = |value: &str, fact| match value {
        "unknown" => Record::default(),
        value => Record { readings: vec![reading(fact, value, None)] },
    };
    facts.iter().map(|(fact, value)| (*fact, record(value, *fact))).collect()
}

fn phase(from: &str, facts: &[(Fact, &str)]) -> Phase {
    Phase {
        from: date(from),
        event: Event::Other,
        facts: known(facts),
        sources: Vec::new(),
        pinpoint: String::new(),
    }
}

/// A mission from January 2001 to the end of 2003 that meets everything until a phase says otherwise.
fn built(phases: Vec<Phase>) -> Mission {
    let ask =
        |assignment, form| Ask { assignment, personnel: Personnel::SdfUnit, form, is_core: true };
    Mission {
        start: Some(date("2001-01")),
        end: Some(date("2003-12-31")),
        facts: known(&[
            (Fact::ConflictType, "civil"),
            (Fact::Ceasefire, "all_parties"),
            (Fact::NoConflictGround, "conflict"),
            (Fact::HostConsent, "yes"),
            (Fact::PartiesConsent, "all"),
            (Fact::ImpartialMandate, "yes"),
            (Fact::UseOfForce, "self_defence"),
            (Fact::CeasefireHeld, "held"),
            (Fact::SupportedUnits, "none"),
            (Fact::CombatAtSupport, "none"),
        ]),
        asks: vec![
            ask(Assignment::TransportAndConstruction, Form::SupportUnit),
            ask(Assignment::SafetyEnsuring, Form::Protection),
        ],
        phases,
        ..mission("h05").clone()
    }
}

/// Dates and states under the law of 2015 with an option of the lever.
fn told(mission: &Mission, lapse: u8) -> Vec<(String, State)> {
    let settings = preset("act-2015").with(Lever::Lapse, lapse);
    let stretches = course(mission, &settings, AppliesTo::All);
    let tell = |stretch: &Stretch| (stretch.from.unwrap().to_string(), stretch.state);
    stretches.iter().map(tell).collect()
}

fn is_told(mission: &Mission, lapse: u8, expected: &[(&str, State)]) {
    let expected: Vec<(String, State)> =
        expected.iter().map(|(from, state)| ((*from).to_owned(), *state)).collect();
    assert_eq!(told(mission, lapse), expected, "option {lapse}");
}

const BROKEN: &[(Fact, &str)] = &[(Fact::Ceasefire, "none")];
const RESTORED: &[(Fact, &str)] = &[(Fact::Ceasefire, "all_parties")];

#[test]
fn what_comes_back_soon_is_resumed_and_in_step_with_the_un_it_goes_on_unmet() {
    let mission = built(vec![phase("2001-03-10", BROKEN), phase("2001-06-01", RESTORED)]);
    let expected = [
        ("2001-01", State::Qualifies),
        ("2001-03-10", State::Suspended),
        ("2001-06-01", State::Resumed),
    ];
    for lapse in 0..3 {
        is_told(&mission, lapse, &expected);
    }
    let with_the_un = course(&mission, &preset("act-2015").with(Lever::Lapse, 3), AppliesTo::All);
    let states: Vec<State> = with_the_un.iter().map(|stretch| stretch.state).collect();
    assert_eq!(states, [State::Qualifies, State::GoesOn, State::Qualifies]);
    let verdicts: Vec<Verdict> = with_the_un.iter().map(|stretch| stretch.verdict).collect();
    assert_eq!(verdicts, [Verdict::Qualifies, Verdict::DoesNotQualify, Verdict::Qualifies]);
}

#[test]
fn what_does_not_come_back_soon_is_ended_by_the_words_of_the_report_only() {
    let mission = built(vec![phase("2001-03-31", BROKEN), phase("2002-01-01", RESTORED)]);
    is_told(
        &mission,
        0,
        &[
            ("2001-01", State::Qualifies),
            ("2001-03-31", State::Suspended),
            ("2001-09-30", State::Ended),
            ("2002-01-01", State::Qualifies),
        ],
    );
    for lapse in 1..3 {
        is_told(
            &mission,
            lapse,
            &[
                ("2001-01", State::Qualifies),
                ("2001-03-31", State::Suspended),
                ("2002-01-01", State::Resumed),
            ],
        );
    }
}

#[test]
fn a_mission_that_is_over_ends_nothing_more() {
    let never = built(vec![phase("2001-03-31", BROKEN)]);
    let ended = told(&never, 0);
    assert_eq!(ended.last(), Some(&("2001-09-30".to_owned(), State::Ended)));
    let over = Mission { end: Some(date("2001-09-29")), ..never };
    assert_eq!(told(&over, 0).last(), Some(&("2001-03-31".to_owned(), State::Suspended)));
}

#[test]
fn a_lapse_that_goes_on_counts_from_its_first_day() {
    let worse = &[(Fact::HostConsent, "withdrawn")];
    let mission = built(vec![phase("2001-03-01", BROKEN), phase("2001-08-01", worse)]);
    is_told(
        &mission,
        0,
        &[
            ("2001-01", State::Qualifies),
            ("2001-03-01", State::Suspended),
            ("2001-09-01", State::Ended),
        ],
    );
}

#[test]
fn what_the_government_did_not_accept_as_a_lapse_is_contested() {
    let mut disputed = phase("2001-03-01", &[]);
    let holders = [("all_parties", Holder::Government), ("none", Holder::Un)];
    let readings = holders.map(|(value, holder)| reading(Fact::Ceasefire, value, Some(holder)));
    disputed.facts = vec![(Fact::Ceasefire, Record { readings: readings.to_vec() })];
    let mission = built(vec![disputed, phase("2002-06-01", RESTORED)]);
    for lapse in options(Lever::Lapse) {
        is_told(
            &mission,
            lapse,
            &[
                ("2001-01", State::Qualifies),
                ("2001-03-01", State::Contested),
                ("2002-06-01", State::Qualifies),
            ],
        );
    }
}

/// A dispute neither lapses nor restores: met after it is met again, and half a year counts from what lapses after it.
#[test]
fn a_dispute_within_a_suspension_ends_none_and_its_time_is_not_counted() {
    let disputed = |from| {
        let holders = [("all_parties", Holder::Government), ("none", Holder::Un)];
        let readings = holders.map(|(value, holder)| reading(Fact::Ceasefire, value, Some(holder)));
        Phase {
            facts: vec![(Fact::Ceasefire, Record { readings: readings.to_vec() })],
            ..phase(from, &[])
        }
    };
    let lapsed = phase("2001-02-01", BROKEN);
    let met = built(vec![lapsed.clone(), disputed("2001-04-01"), phase("2001-05-01", RESTORED)]);
    let again = built(vec![
        lapsed,
        disputed("2001-04-01"),
        phase("2001-07-01", BROKEN),
        phase("2001-12-01", RESTORED),
    ]);
    for lapse in 0..3 {
        let begins = [
            ("2001-01", State::Qualifies),
            ("2001-02-01", State::Suspended),
            ("2001-04-01", State::Contested),
        ];
        is_told(&met, lapse, &[&begins[..], &[("2001-05-01", State::Resumed)]].concat());
        let ends = [("2001-07-01", State::Suspended), ("2001-12-01", State::Resumed)];
        is_told(&again, lapse, &[&begins[..], &ends].concat());
    }
}

#[test]
fn what_is_not_known_suspends_nothing() {
    let mission = built(vec![phase("2001-03-01", &[(Fact::HostConsent, "unknown")])]);
    for lapse in 0..3 {
        is_told(&mission, lapse, &[("2001-01", State::Qualifies), ("2001-03-01", State::Unknown)]);
    }
}

#[test]
fn consent_that_is_no_longer_stable_stops_one_duty_under_the_new_law_and_all_before() {
    let mission = built(vec![
        phase("2001-03-01", &[(Fact::CeasefireHeld, "collapsed")]),
        phase("2001-05-01", &[(Fact::CeasefireHeld, "held")]),
    ]);
    for (lapse, stopped) in
        [(0, State::Suspended), (1, State::Suspended), (2, State::PartlySuspended)]
    {
        is_told(
            &mission,
            lapse,
            &[
                ("2001-01", State::Qualifies),
                ("2001-03-01", stopped),
                ("2001-05-01", State::Resumed),
            ],
        );
        let settings = preset("act-2015").with(Lever::Lapse, lapse);
        let stretches = course(&mission, &settings, AppliesTo::All);
        let pauses: Vec<bool> = stretches.iter().map(|stretch| stretch.may_pause).collect();
        assert_eq!(pauses, [false, lapse == 2, false], "a pause for safety");
        assert_eq!(stretches[1].verdict, Verdict::InPart);
    }
}

#[test]
fn an_enforcement_mandate_is_no_lapse() {
    let mission = built(vec![phase("2001-03-01", &[(Fact::UseOfForce, "offensive")])]);
    for lapse in 0..3 {
        is_told(
            &mission,
            lapse,
            &[("2001-01", State::Qualifies), ("2001-03-01", State::Contested)],
        );
    }
}

#[test]
fn what_is_met_only_later_says_since_when() {
    let settings = preset("report-2011");
    let mut mission = built(vec![phase("2001-06-01", RESTORED), phase("2001-09", BROKEN)]);
    mission.facts.retain(|(fact, _)| *fact != Fact::Ceasefire);
    mission.facts.extend(known(BROKEN));
    is_told(
        &mission,
        1,
        &[
            ("2001-01", State::NotMet),
            ("2001-06-01", State::Qualifies),
            ("2001-09", State::Suspended),
        ],
    );
    let since = |as_of| later(&mission, as_of, &settings, AppliesTo::All, is_met);
    assert_eq!(since(AsOf::Reference), Some(date("2001-06-01")));
    assert_eq!(since(AsOf::On(date("2001-05-31"))), Some(date("2001-06-01")));
    assert_eq!(since(AsOf::On(date("2001-07-01"))), None, "it is met");
    assert_eq!(since(AsOf::On(date("2001-10-01"))), None, "no phase after it");
    assert_eq!(since(AsOf::On(date("2005-01-01"))), None, "no verdict");
    let of_unmogip =
        |as_of| later(crate::support::mission("unmogip"), as_of, &settings, AppliesTo::All, is_met);
    assert_eq!(of_unmogip(AsOf::Reference), None, "by the phases it was met then");
}

#[test]
fn a_month_later_is_the_same_day_or_the_last() {
    for (from, months, expected) in [
        ("2001-03-31", SHORT_TERM, "2001-09-30"),
        ("2003-08-31", 6, "2004-02-29"),
        ("2001-12", 1, "2002-01"),
        ("2001-06-15", 12, "2002-06-15"),
    ] {
        assert_eq!(date(from).months_later(months), date(expected), "{from}");
    }
}
