//! Names of things by their ids, in the language of the page.
//!
//! Why here: keys are kebab-case and ids are `snake_case`; they meet in this one place of the page.

use yew::AttrValue;

use crate::data::catalog::Catalog;
use crate::i18n::explain::name;
use crate::i18n::{Locale, format, text};
use crate::model::ask::Ask;
use crate::model::lever::Lever;
use crate::model::mission::{Kind, Mission};
use crate::model::outcome::Outcome;
use crate::model::phase::{Event, Phase};
use crate::model::verdict::{Step, Verdict};
use crate::rules::settings::Change;
use crate::session::action::Cause;
use crate::session::choices::Taken;

/// The words under a key, or the key itself where none were written.
pub(crate) fn word(l: Locale, key: &str) -> AttrValue {
    maybe(l, key).unwrap_or_else(|| AttrValue::from(key.to_owned()))
}

/// The words under a key, where there are some.
pub(crate) fn maybe(l: Locale, key: &str) -> Option<AttrValue> {
    text::by_key(l, &kebab(key)).map(AttrValue::Static)
}

/// `some_id` as it stands in keys and in class names.
pub(crate) fn kebab(id: &str) -> String {
    id.replace('_', "-")
}

/// The word of a verdict; none: the mission was not judged.
pub(crate) fn verdict(l: Locale, verdict: Option<Verdict>) -> AttrValue {
    word(l, &format!("verdict-{}", verdict.map_or("none", Verdict::id)))
}

/// A step of the ladder, as its own line.
pub(crate) fn step(l: Locale, step: Step) -> AttrValue {
    word(l, &format!("step-{}", step.id()))
}

/// The full name of a mission.
pub(crate) fn mission(l: Locale, mission: &Mission) -> AttrValue {
    AttrValue::from(name::mission(l, mission))
}

/// What a mission is called for short: by its acronym, or by its name where it never had one.
pub(crate) fn title(l: Locale, mission: &Mission) -> AttrValue {
    match mission.kind {
        Kind::Relief | Kind::Election => self::mission(l, mission),
        _ => AttrValue::from(mission.acronym.clone()),
    }
}

/// The name of a place by which a mission is known, where that is not its country.
pub(crate) fn known_as(l: Locale, mission: &Mission) -> Option<AttrValue> {
    maybe(l, &format!("place-{}", mission.id))
}

/// Names that places had in other years: of missions that began after the first and ended by the second.
const NAMES_OF_THEIR_TIME: &[(&str, u16, u16, &str)] = &[
    // The territory became a State on 20 May 2002, the last day of the UN's administration.
    ("TLS", 0, 2002, "place-east-timor"),
    ("COD", 1971, 1996, "place-zaire"),
];

/// Where a mission worked, under the name of its time.
pub(crate) fn area(l: Locale, mission: &Mission) -> String {
    let of_its_time = |code: &str| {
        let (start, end) = (mission.start?.year, mission.end?.year);
        let fits = |(of, after, by, _): &&(&str, u16, u16, &str)| {
            *of == code && start > *after && end <= *by
        };
        NAMES_OF_THEIR_TIME.iter().find(fits).map(|(.., name)| word(l, name))
    };
    places(l, mission, |code| of_its_time(code).unwrap_or_else(|| country(l, code)))
}

/// Where a mission worked, under the names of today.
pub(crate) fn countries(l: Locale, mission: &Mission) -> String {
    places(l, mission, |code| country(l, code))
}

fn places(l: Locale, mission: &Mission, name: impl Fn(&str) -> AttrValue) -> String {
    format::list(l, &mission.area.iter().map(|code| name(code)).collect::<Vec<_>>())
}

fn country(l: Locale, code: &str) -> AttrValue {
    word(l, &format!("country-{}", code.to_ascii_lowercase()))
}

/// The short name of a mission with a place; some worked nowhere in particular.
pub(crate) fn mission_in(l: Locale, mission: &Mission, place: &str) -> String {
    if place.is_empty() {
        return mission.acronym.clone();
    }
    text::mission_in(l, text::MissionIn { mission: &mission.acronym, place }).into_owned()
}

/// What began a phase, whatever the mission.
pub(crate) fn event(l: Locale, phase: &Phase) -> AttrValue {
    word(l, &format!("event-{}", phase.event.id()))
}

/// The same where the word says what happened; none for any other change.
pub(crate) fn event_word(l: Locale, phase: &Phase) -> Option<AttrValue> {
    (phase.event != Event::Other).then(|| event(l, phase))
}

/// From when to when.
pub(crate) fn period(l: Locale, mission: &Mission) -> Option<String> {
    Some(format::period(l, mission.start?, mission.end))
}

/// The years of a mission, short.
fn years(l: Locale, mission: &Mission) -> Option<String> {
    let (start, to) = (mission.start?.year, text::years_to(l));
    Some(match mission.end {
        Some(end) if end.year == start => start.to_string(),
        Some(end) => format!("{start}{to}{}", end.year),
        None => format!("{start}{to}"),
    })
}

/// Where and when, or the one of them that is known.
pub(crate) fn place_and_years(l: Locale, mission: &Mission) -> String {
    let area = area(l, mission);
    match (area.is_empty(), years(l, mission)) {
        (false, Some(years)) => {
            text::place_and_years(l, text::PlaceAndYears { place: &area, years: &years })
                .into_owned()
        }
        (_, years) => area + &years.unwrap_or_default(),
    }
}

/// What is asked for.
pub(crate) fn assignment(l: Locale, ask: Ask) -> AttrValue {
    word(l, &format!("assignment-{}", ask.assignment.id()))
}

/// An outcome.
pub(crate) fn outcome(l: Locale, outcome: Outcome) -> AttrValue {
    word(l, &format!("outcome-{}", outcome.id()))
}

/// Who would do it.
pub(crate) fn personnel(l: Locale, ask: Ask) -> AttrValue {
    word(l, &format!("personnel-{}", ask.personnel.id()))
}

/// The short name of a rule.
pub(crate) fn lever(l: Locale, lever: Lever) -> AttrValue {
    AttrValue::from(name::lever(l, lever))
}

/// The name of an option.
pub(crate) fn option(l: Locale, catalog: &Catalog, lever: Lever, option: u8) -> AttrValue {
    AttrValue::from(name::option(l, catalog, lever, option))
}

/// Rules with where they go, joined.
pub(crate) fn changes(l: Locale, catalog: &Catalog, changes: &[Change]) -> String {
    let each: Vec<String> = changes
        .iter()
        .map(|change| {
            text::option_setting(
                l,
                text::OptionSetting {
                    lever: &lever(l, change.lever),
                    option: &option(l, catalog, change.lever, change.to),
                },
            )
            .into_owned()
        })
        .collect();
    format::list(l, &each)
}

/// How many came in and fell out.
pub(crate) fn difference(l: Locale, more: u32, fewer: u32) -> String {
    match (more, fewer) {
        (0, 0) => text::difference_none(l).into_owned(),
        (more, fewer) => text::difference(l, text::Difference { fewer, more }).into_owned(),
    }
}

/// The label of a preset.
pub(crate) fn preset(l: Locale, catalog: &Catalog, code: u16) -> AttrValue {
    let id = catalog.preset_by_code(code).map(|preset| preset.id.as_str());
    word(l, &format!("preset-{}", id.unwrap_or_default()))
}

/// What a step that can be undone was.
pub(crate) fn deed(l: Locale, catalog: &Catalog, cause: Cause) -> String {
    match cause {
        Cause::Lever(moved, to) => text::deed_lever(
            l,
            text::DeedLever { lever: &lever(l, moved), option: &option(l, catalog, moved, to) },
        )
        .into_owned(),
        Cause::Changes => text::deed_changes(l).into_owned(),
        Cause::Preset(code) => text::deed_preset(l, &preset(l, catalog, code)).into_owned(),
        Cause::Baseline(code) => text::deed_baseline(l, &preset(l, catalog, code)).into_owned(),
        Cause::Stance(code, stance) => {
            let side = stance.zip(catalog.mission_by_code(code));
            let side = side.map(|(stance, mission)| name::holder(l, &mission.stances(), stance));
            let side = side.unwrap_or_else(|| text::readings_all(l).into_owned());
            text::deed_stance(
                l,
                text::DeedStance { holder: &side, mission: &named(l, catalog, code) },
            )
            .into_owned()
        }
        Cause::StancesLeft => text::deed_stances(l).into_owned(),
        Cause::Note(code) => text::deed_note(l, &named(l, catalog, code)).into_owned(),
        Cause::NotesCleared(code) => {
            text::deed_notes_cleared(l, &named(l, catalog, code)).into_owned()
        }
        Cause::Link => text::deed_link(l).into_owned(),
    }
}

fn named(l: Locale, catalog: &Catalog, code: u16) -> AttrValue {
    catalog.mission_by_code(code).map(|mission| title(l, mission)).unwrap_or_default()
}

/// Whose readings are taken, mission by mission; none where none are.
pub(crate) fn taken(l: Locale, recorded: &Catalog, taken: &[Taken]) -> Option<String> {
    let told = taken.iter().filter_map(|one| {
        let mission = recorded.mission_by_code(one.mission)?;
        let is_there = mission.stances().contains(&one.stance);
        is_there.then(|| {
            text::taken_one(
                l,
                text::TakenOne {
                    holder: &name::holder(l, &mission.stances(), one.stance),
                    mission: &title(l, mission),
                },
            )
            .into_owned()
        })
    });
    let told: Vec<String> = told.collect();
    (!told.is_empty()).then(|| format::list(l, &told))
}
