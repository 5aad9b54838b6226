//! The result as JSON, documented in `docs/method.md`.

use pko_explorer::data::catalog::DATA_HASH;
use pko_explorer::i18n::Locale;
use pko_explorer::i18n::explain::name;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::phase::Phase;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::assess::{Assessment, Docket, Ruling};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::proof::{Ground, Tested};
use pko_explorer::rules::provisions;
use pko_explorer::rules::settings::Change;
use pko_explorer::sweep::flips::{self, Direction};
use serde_json::{Map, Value, json};

use super::judge::Judged;

/// The whole document, indented; keys in alphabetical order.
pub(super) fn document(judged: &Judged) -> String {
    let at = match judged.as_of {
        AsOf::Reference => Value::Null,
        AsOf::On(date) => json!(date.to_string()),
    };
    let ladders: Map<String, Value> = judged
        .ladders
        .iter()
        .map(|(kind, counts)| (kind.id().to_owned(), ladder(counts)))
        .collect();
    let missions: Vec<Value> =
        judged.missions.iter().map(|(one, assessment)| mission(judged, one, assessment)).collect();
    let document = json!({
        "preset": judged.preset,
        "at": at,
        "data_hash": DATA_HASH,
        "settings": settings(judged),
        "ladder": ladders,
        "missions": missions,
    });
    format!("{document:#}\n")
}

fn settings(judged: &Judged) -> Map<String, Value> {
    let pair = |lever: &Lever| {
        (lever.id().to_owned(), option(judged, *lever, judged.settings.option(*lever)))
    };
    Lever::ALL.iter().map(pair).collect()
}

fn ladder(counts: &Ladder) -> Value {
    let steps: Map<String, Value> =
        Step::ALL.iter().map(|step| (step.id().to_owned(), json!(counts.on(*step)))).collect();
    Value::Object(steps)
}

fn mission(judged: &Judged, mission: &Mission, assessment: &Assessment) -> Value {
    let docket = Docket::new(mission, judged.as_of);
    let asks: Vec<Value> =
        assessment.rulings.iter().map(|ruling| ask(judged, mission, &docket, ruling)).collect();
    let later = judged.later(mission);
    let mut document = json!({
        "id": mission.id,
        "acronym": mission.acronym,
        "name": { "ja": name::mission(Locale::Ja, mission), "en": name::mission(Locale::En, mission) },
        "kind": mission.kind.id(),
        "open": assessment.is_open,
        "phase": mission.phases_by(judged.as_of).last().map(phase),
        "verdict": assessment.verdict.map(Verdict::id),
        "later": later.map(|later| later.since.to_string()),
        "later_until": later.and_then(|later| later.until).map(|until| until.to_string()),
        "asks": asks,
    });
    if let (true, Some(keys)) = (judged.has_flips, document.as_object_mut()) {
        let steps = assessment.verdict.map(|_| flips_of(judged, mission));
        keys.insert("flips".to_owned(), json!(steps));
    }
    document
}

fn phase(phase: &Phase) -> Value {
    json!({ "from": phase.from.to_string(), "event": phase.event.id() })
}

fn flips_of(judged: &Judged, mission: &Mission) -> Map<String, Value> {
    let found = flips::of_mission(mission, judged.as_of, &judged.settings, Step::ALL);
    let found = found.into_iter().map(|flip| {
        let direction = match flip.direction {
            Direction::BringIn => "bring_in",
            Direction::Lose => "lose",
        };
        let set = |changes: &Vec<Change>| changes.iter().map(|one| change(judged, *one)).collect();
        let sets: Vec<Vec<Value>> = flip.sets.iter().map(set).collect();
        (flip.step.id().to_owned(), json!({ "direction": direction, "sets": sets }))
    });
    found.collect()
}

fn change(judged: &Judged, change: Change) -> Value {
    json!({
        "lever": change.lever.id(),
        "from": option(judged, change.lever, change.from),
        "to": option(judged, change.lever, change.to),
    })
}

/// The name of an option.
fn option(judged: &Judged, lever: Lever, place: u8) -> Value {
    judged.catalog.option(lever, place).map_or(json!(place), |option| json!(option.id))
}

fn ask(judged: &Judged, mission: &Mission, docket: &Docket<'_>, ruling: &Ruling) -> Value {
    let proof = docket.prove(ruling.ask, &judged.settings);
    json!({
        "assignment": ruling.ask.assignment.id(),
        "personnel": ruling.ask.personnel.id(),
        "form": ruling.ask.form.id(),
        "core": ruling.ask.is_core,
        "sent": mission.was_sent(ruling.ask),
        "outcome": ruling.outcome.id(),
        "grounds": proof.grounds().into_iter().map(ground).collect::<Vec<_>>(),
    })
}

fn ground(ground: Ground) -> Value {
    let citations = provisions::get(ground.test).citations;
    let (fact, lever) = match ground.tested {
        Some(Tested::Fact(fact)) => (Some(fact.id()), None),
        Some(Tested::Lever(lever, at_least)) => (None, Some((lever.id(), at_least))),
        Some(Tested::Judgement(_)) | None => (None, None),
    };
    json!({
        "test": ground.test.id(),
        "outcome": ground.outcome.id(),
        "fact": fact,
        "lever": lever.map(|(lever, _)| lever),
        "at_least": lever.map(|(_, at_least)| at_least),
        "citations": citations.iter().map(|key| name::word(Locale::En, "cite", key)).collect::<Vec<_>>(),
    })
}
