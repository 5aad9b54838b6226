//! What must come out, whatever else changes: section 8 of the specification.

use std::collections::BTreeSet;

use pko_explorer::data::history;
use pko_explorer::i18n::locale::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::ask::Form;
use pko_explorer::model::fact::{Fact, use_of_force};
use pko_explorer::model::law::Preset;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Kind, Mission};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{AppliesTo, Assessment, Docket};
use pko_explorer::rules::comparison::Match;
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::settings::PolicySettings;

use crate::support::{CATALOG, JAPANESE, dockets, options, preset};

/// Missions whose facts are not sourced yet: what was sent is unknown there.
const NOT_SOURCED: &[(&str, &str)] = &[
    ("relief_west_timor_1999", "whether the host was itself a party"),
    ("election_kosovo_2001", "whose consent was the host's"),
    ("election_dr_congo_2006", "the groups outside the agreement of the main parties"),
];

/// The laws from a mission's reference date on.
fn laws_since(mission: &Mission) -> Vec<(String, PolicySettings)> {
    let entry = mission.japan_entry().unwrap();
    let at_entry = CATALOG.law_of(entry).map(|law| (format!("the law of {entry}"), law));
    let later = CATALOG.timeline.iter().filter(|step| step.date.latest() > entry.latest());
    let later = later
        .filter_map(|step| Some((format!("the law of {}", step.date), CATALOG.law_of(step.date)?)));
    at_entry.into_iter().chain(later).collect()
}

#[test]
fn what_japan_sent_passes_under_the_law_of_its_date_and_any_later_law() {
    let mut seen = 0;
    for mission in CATALOG.missions.iter().filter(|mission| mission.japan_entry().is_some()) {
        let docket = Docket::new(mission, AsOf::Reference);
        let exception = NOT_SOURCED.iter().find(|(id, _)| *id == mission.id);
        let laws = laws_since(mission);
        assert!(!laws.is_empty(), "{}", mission.id);
        for (law, settings) in laws {
            for sent in &mission.japan.as_ref().unwrap().sent {
                let outcome = docket.rule(*sent, &settings).outcome;
                let work = format!("{}: {} under {law}", mission.id, sent.assignment.id());
                assert_ne!(outcome, Outcome::Fail, "{work}");
                match exception {
                    Some((_, why)) => assert_eq!(outcome, Outcome::Unknown, "{work}: {why}"),
                    None => assert_eq!(outcome, Outcome::Pass, "{work}"),
                }
                seen += 1;
            }
        }
    }
    assert!(seen > 100, "{seen}");
    for (id, _) in NOT_SOURCED {
        assert!(CATALOG.mission(id).is_some_and(|mission| mission.japan_entry().is_some()), "{id}");
    }
}

#[test]
fn no_mission_with_an_enforcement_mandate_qualifies_under_a_japanese_preset() {
    let mut seen = 0;
    for (mission, docket) in dockets() {
        if !docket.claims().get(Fact::UseOfForce).is(use_of_force::OFFENSIVE) {
            continue;
        }
        seen += 1;
        for id in JAPANESE {
            let verdict = docket.assess(&preset(id), AppliesTo::All).verdict;
            assert_ne!(verdict, Some(Verdict::Qualifies), "{} under {id}", mission.id);
        }
    }
    assert!(seen > 0, "no mission with an enforcement mandate");
}

#[test]
fn the_law_of_2015_loses_nothing_that_the_law_of_2011_admits() {
    let (before, after) = (preset("report-2011"), preset("act-2015"));
    for (mission, docket) in dockets() {
        let before = docket.assess(&before, AppliesTo::All);
        let after = docket.assess(&after, AppliesTo::All);
        for form in Form::ALL {
            let passes = |assessment: &Assessment| {
                assessment
                    .rulings
                    .iter()
                    .any(|ruling| ruling.ask.form == *form && ruling.outcome == Outcome::Pass)
            };
            assert!(!passes(&before) || passes(&after), "{}: {}", mission.id, form.id());
        }
        for step in Step::ALL {
            assert!(
                !before.reaches(*step) || after.reaches(*step),
                "{}: {}",
                mission.id,
                step.id()
            );
        }
        for (before, after) in before.rulings.iter().zip(&after.rulings) {
            assert!(before.outcome <= after.outcome, "{}: {:?}", mission.id, before.ask);
        }
    }
}

fn ladder(kind: Kind, settings: &PolicySettings) -> Ladder {
    let assess = |mission| {
        Docket::new(mission, AsOf::Reference).assess(settings, CATALOG.applies_to(settings))
    };
    Ladder::count(&CATALOG.of_kind(kind).map(assess).collect::<Vec<_>>())
}

#[test]
fn all_five_verdicts_occur_in_the_main_group_under_the_law_of_2011() {
    let ladder = ladder(Kind::Main, &preset("report-2011"));
    assert_eq!(ladder.total(), 59);
    for verdict in Verdict::ALL {
        assert!(ladder.of(*verdict) > 0, "{}", verdict.id());
    }
}

#[test]
fn every_deciding_lever_has_an_effect_on_some_ask_of_some_mission() {
    // Weapons decides which options of protection are open; the timeline is not an ask; the view is a lock.
    let silent = [Lever::Weapons, Lever::Lapse, Lever::ConstitutionalView];
    let dockets = dockets();
    let starts: Vec<PolicySettings> = CATALOG.presets.iter().map(Preset::settings).collect();
    let mut found = BTreeSet::new();
    for lever in Lever::ALL {
        for start in &starts {
            let outcomes = |option: u8| -> Vec<Outcome> {
                let settings = start.with(*lever, option);
                let asks = dockets.iter().flat_map(|(mission, docket)| {
                    mission.asks.iter().map(move |ask| (docket, *ask))
                });
                asks.map(|(docket, ask)| docket.rule(ask, &settings).outcome).collect()
            };
            let first = outcomes(0);
            if options(*lever).skip(1).any(|option| outcomes(option) != first) {
                found.insert(*lever);
                break;
            }
        }
    }
    for lever in Lever::ALL.iter().filter(|lever| !silent.contains(lever)) {
        assert!(found.contains(lever), "{} changes no ask of any mission", lever.id());
    }
    assert!(!found.contains(&Lever::Lapse), "the timeline is not an ask");
}

#[test]
fn the_words_of_the_report_admit_clearly_fewer_missions_than_the_law_of_the_same_day() {
    let law = ladder(Kind::Main, &preset("report-2011"));
    let words = ladder(Kind::Main, &preset("report-wording"));
    for step in [Step::SomeForm, Step::SupportUnit, Step::PkfUnit] {
        let (law, words) = (law.on(step), words.on(step));
        assert!(words * 10 <= law * 9, "{}: {words} of {law}", step.id());
    }
    for step in Step::ALL {
        assert!(words.on(*step) <= law.on(*step), "{}", step.id());
    }
}

/// Assignments that do not simply agree with the law of their first day.
const PLANS_APART: &[(&str, Match)] = &[
    ("09_east_timor_displaced", Match::LacksFacts),
    ("13_kosovo", Match::LacksFacts),
    ("18_dr_congo", Match::LacksFacts),
];

/// What the model says of every request declined, withdrawal, stay and new duty. Each has words that say why.
const EPISODES: &[(&str, Match)] = &[
    ("untac_1993", Match::Contested),
    ("unosom_ii_1993", Match::Agrees),
    ("unprofor_croatia_1993", Match::Agrees),
    ("macedonia_1994", Match::Decided),
    ("interfet_1999", Match::Agrees),
    ("unmis_2005", Match::Decided),
    ("unamid_2007", Match::Agrees),
    ("unmis_2008", Match::Decided),
    ("undof_2012", Match::Agrees),
    ("unmiss_2013", Match::Contested),
    ("unmiss_2016", Match::Contested),
    ("unmiss_rescue_2016", Match::Disagrees),
    ("unmiss_2017", Match::Contested),
];

/// Agree, disagree, contested, lack facts, decided otherwise.
const PLANS_COUNTED: [usize; 5] = [26, 0, 0, 3, 0];
const EPISODES_COUNTED: [usize; 5] = [5, 1, 4, 0, 3];

#[test]
fn what_the_model_says_of_history_is_known_one_by_one_and_in_numbers() {
    let plans = history::plans(&CATALOG);
    for one in &plans {
        let expected = PLANS_APART.iter().find(|(id, _)| *id == one.plan.id);
        let expected = expected.map_or(Match::Agrees, |(_, stands)| *stands);
        assert_eq!(one.stands, expected, "{}: {:?}", one.plan.id, one.tested);
    }
    let episodes = history::episodes_tested(&CATALOG);
    let found: Vec<(&str, Match)> =
        episodes.iter().map(|one| (one.episode.id.as_str(), one.stands)).collect();
    assert_eq!(found, EPISODES, "look at the words of what moved, then move it here");
    let counted = |stands: &mut dyn Iterator<Item = Match>| history::count(stands);
    assert_eq!(counted(&mut plans.iter().map(|one| one.stands)), PLANS_COUNTED);
    assert_eq!(counted(&mut episodes.iter().map(|one| one.stands)), EPISODES_COUNTED);
    assert_eq!(PLANS_COUNTED.iter().sum::<usize>(), 29);
}

#[test]
fn everything_that_was_sent_belongs_to_an_assignment_and_every_assignment_sent_something() {
    for plan in &CATALOG.plans {
        for id in &plan.operations {
            let mission = CATALOG.mission(id).unwrap();
            assert!(!history::sent(mission, plan).is_empty(), "{} sent nothing to {id}", plan.id);
        }
    }
    for mission in CATALOG.missions.iter().filter(|mission| mission.japan_entry().is_some()) {
        let japan = mission.japan.as_ref().unwrap();
        let plans = CATALOG.plans.iter().filter(|plan| japan.plans.contains(&plan.id));
        let sent: Vec<_> = plans.flat_map(|plan| history::sent(mission, plan)).collect();
        for ask in &japan.sent {
            assert!(sent.contains(ask), "{}: {ask:?} in no assignment", mission.id);
        }
    }
}

/// What happened, and why it compares as it does, are said of every episode and of every assignment that stands apart.
#[test]
fn every_episode_and_every_exception_is_explained_in_both_languages() {
    let mut keys = Vec::new();
    for (id, _) in EPISODES {
        let id = id.replace('_', "-");
        keys.extend(["", "-what", "-why"].map(|part| format!("episode-{id}{part}")));
    }
    keys.extend(PLANS_APART.iter().map(|(id, _)| format!("plan-{}-why", id.replace('_', "-"))));
    let stands = Match::ALL.iter().map(|one| one.id().replace('_', "-"));
    keys.extend(stands.flat_map(|id| [format!("match-{id}"), format!("match-{id}-about")]));
    for key in keys {
        for locale in Locale::ALL {
            assert!(text::by_key(locale, &key).is_some_and(|words| !words.is_empty()), "{key}");
        }
    }
}

/// The page says that most missions that met the conditions were not joined.
#[test]
fn most_missions_that_met_the_conditions_of_their_day_were_not_joined() {
    let met = CATALOG.of_kind(Kind::Main).filter(|mission| {
        let law = mission.reference_date().and_then(|date| CATALOG.law_of(date));
        law.is_some_and(|law| {
            let assessment = Docket::new(mission, AsOf::Reference).assess(&law, AppliesTo::All);
            matches!(assessment.verdict, Some(Verdict::Qualifies | Verdict::InPart))
        })
    });
    let (joined, others): (Vec<&Mission>, Vec<&Mission>) =
        met.partition(|mission| mission.japan_entry().is_some());
    println!("{} joined, {} not", joined.len(), others.len());
    assert!(others.len() > joined.len(), "{} joined, {} not", joined.len(), others.len());
}
