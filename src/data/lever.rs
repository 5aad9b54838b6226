//! Lever files, presets, the law over time.
//!
//! Why here: options have names in files and numbers in rules; this file is where the two meet.

use crate::data::reader::{Problems, Reader, one_of};
use crate::data::tree::Node;
use crate::model::date::CivilDate;
use crate::model::law::{LawStep, Preset, StepKind};
use crate::model::lever::{Citation, Lever, LeverCard, LeverGroup, LeverOption};

/// One lever.
pub(crate) fn lever(file: &str, table: &Node, problems: &Problems) -> LeverCard {
    let reader = Reader::new(file, table, problems);
    let lever = reader.one_of("id", Lever::ALL, Lever::id, Lever::Ceasefire);
    if reader.code("code") != lever.code() {
        reader.problem("code", "another number", format!("{}, which is permanent", lever.code()));
    }
    let card = LeverCard {
        lever,
        group: reader.one_of("group", LeverGroup::ALL, LeverGroup::id, LeverGroup::Principles),
        public_order: reader.count("public_order").and_then(|order| u8::try_from(order).ok()),
        report: reader.texts("report"),
        options: reader.tables("options").into_iter().map(option).collect(),
    };
    if card.options.len() != usize::from(lever.option_count()) {
        reader.problem(
            "options",
            card.options.len().to_string(),
            format!("{} options", lever.option_count()),
        );
    }
    reader.finish();
    card
}

fn option(reader: Reader<'_>) -> LeverOption {
    let law = reader.tables("law").into_iter().map(|table| {
        let citation =
            Citation { instrument: table.text("instrument"), pinpoint: table.text("pinpoint") };
        table.finish();
        citation
    });
    let option = LeverOption {
        id: reader.text("id"),
        is_never_law: reader.flag("never_law"),
        law: law.collect(),
        sources: reader.texts("sources"),
    };
    reader.finish();
    option
}

/// The place of an option that is named, or numbered, in its lever.
pub fn option_of(levers: &[LeverCard], lever: Lever, name: &str) -> Option<u8> {
    let numbered = || name.parse::<u8>().ok().filter(|option| *option < lever.option_count());
    let card = levers.iter().find(|card| card.lever == lever)?;
    let named = card
        .options
        .iter()
        .position(|option| option.id == name)
        .and_then(|place| u8::try_from(place).ok());
    named.or_else(numbered)
}

/// What an option can be called.
pub fn option_names(levers: &[LeverCard], lever: Lever) -> String {
    let card = levers.iter().find(|card| card.lever == lever);
    one_of(card.into_iter().flat_map(|card| card.options.iter().map(|option| option.id.as_str())))
}

/// Every preset.
pub(crate) fn presets(
    file: &str,
    table: &Node,
    levers: &[LeverCard],
    problems: &Problems,
) -> Vec<Preset> {
    let reader = Reader::new(file, table, problems);
    let presets = reader.tables("presets").into_iter().map(|table| preset(table, levers)).collect();
    reader.finish();
    presets
}

fn preset(reader: Reader<'_>, levers: &[LeverCard]) -> Preset {
    let settings = reader.table("settings");
    let options = Lever::ALL
        .iter()
        .map(|lever| settings.as_ref().map_or(0, |table| setting(table, *lever, levers)));
    let preset = Preset {
        id: reader.text("id"),
        code: reader.code("code"),
        is_un_led_only: reader.one_of("applies_to", &["all", "un_led"], |id| id, "all") == "un_led",
        is_construction: reader.flag("construction"),
        options: options.collect(),
    };
    settings.into_iter().for_each(Reader::finish);
    reader.finish();
    preset
}

fn setting(table: &Reader<'_>, lever: Lever, levers: &[LeverCard]) -> u8 {
    let name = table.text(lever.id());
    option_of(levers, lever, &name).unwrap_or_else(|| {
        table.problem(lever.id(), format!("`{name}`"), option_names(levers, lever));
        0
    })
}

/// The law over time, in the order of the file.
pub(crate) fn timeline(
    file: &str,
    table: &Node,
    levers: &[LeverCard],
    problems: &Problems,
) -> Vec<LawStep> {
    let reader = Reader::new(file, table, problems);
    let steps = reader.tables("steps").into_iter().map(|table| step(table, levers)).collect();
    reader.finish();
    steps
}

fn step(reader: Reader<'_>, levers: &[LeverCard]) -> LawStep {
    let moves = reader.table("moves").map_or_else(Vec::new, |table| {
        let named = |lever: &&Lever| table.keys().contains(&lever.id());
        let moves = Lever::ALL
            .iter()
            .filter(named)
            .map(|lever| (*lever, setting(&table, *lever, levers)))
            .collect();
        table.finish();
        moves
    });
    let step = LawStep {
        id: reader.optional_text("id").unwrap_or_default(),
        date: reader.date("date").unwrap_or(CivilDate { year: 1992, month: 8, day: Some(10) }),
        kind: reader.one_of("kind", StepKind::ALL, StepKind::id, StepKind::InForce),
        instrument: reader.text("instrument"),
        moves,
    };
    reader.finish();
    step
}
