//! The interim report of 2011, section by section.
//!
//! Why here: an issue that names a rule which does not exist, or says in two ways what became of it, is a mistake of the file.

use crate::data::catalog::Catalog;
use crate::data::check;
use crate::data::reader::{Problems, Reader};
use crate::data::tree::Node;
use crate::model::lever::Lever;
use crate::model::report::{ReportItem, ReportSection};

const FILE: &str = "data/report.toml";

/// Every section, in the order of the file.
pub(crate) fn sections(file: &str, table: &Node, problems: &Problems) -> Vec<ReportSection> {
    let reader = Reader::new(file, table, problems);
    let sections = reader.tables("sections").into_iter().map(section).collect();
    reader.finish();
    sections
}

fn section(reader: Reader<'_>) -> ReportSection {
    let section = ReportSection {
        id: reader.text("id"),
        pinpoint: reader.text("pinpoint"),
        full: reader.count("full"),
        items: reader.tables("items").into_iter().map(item).collect(),
    };
    reader.finish();
    section
}

fn item(reader: Reader<'_>) -> ReportItem {
    let item = ReportItem {
        id: reader.text("id"),
        pinpoint: reader.optional_text("pinpoint"),
        levers: reader.texts("levers"),
        is_note: reader.flag("note"),
        is_beyond: reader.flag("beyond"),
        value: reader.count("value"),
        tenths: reader.count("tenths"),
    };
    reader.finish();
    item
}

/// Notes what no table can see of itself: ids that are there twice, pinpoints and levers that do not exist,
/// items with none or two of the four, figures that no bar can show.
pub(crate) fn fits(catalog: &Catalog, problems: &Problems) {
    let note = |key: &str, found: &str, expected: &str| {
        check::push(problems, FILE, key, found, expected);
    };
    let report = catalog.instruments.iter().find(|instrument| instrument.id == "report_2011");
    let sections = || catalog.report.iter();
    let items = || sections().flat_map(|section| &section.items);
    let ids = sections().map(|section| format!("section_{}", section.id));
    check::once_each(problems, FILE, "id", ids.chain(items().map(|item| item.id.clone())));
    let places = sections().map(|section| &section.pinpoint);
    for place in places.chain(items().filter_map(|item| item.pinpoint.as_ref())) {
        if report.is_none_or(|report| !report.pinpoints.contains(place)) {
            note("pinpoint", place, "a pinpoint of data/law/report_2011.toml");
        }
    }
    for item in items() {
        for lever in item.levers.iter().filter(|id| Lever::from_id(id).is_none()) {
            note(&item.id, lever, "the id of a lever");
        }
        check::once_each(problems, FILE, &item.id, item.levers.iter().cloned());
        let told = [!item.levers.is_empty(), item.is_note, item.is_beyond, item.value.is_some()];
        let told = told.into_iter().filter(|told| *told).count();
        if told != 1 {
            let expected = "exactly one of `levers`, `note = true`, `beyond = true` and `value`";
            note(&item.id, &format!("{told} of them"), expected);
        }
    }
    for section in sections() {
        let is_fitting = |item: &&ReportItem| {
            let is_one_digit = item.tenths.is_none_or(|tenths| tenths < 10);
            let is_within = section.full.is_none_or(|full| item.in_tenths() <= full * 10);
            is_one_digit && is_within && (item.tenths.is_none() || item.value.is_some())
        };
        for item in section.items.iter().filter(|item| !is_fitting(item)) {
            let expected = "a `value` not above `full`, with one digit in `tenths`";
            note(&item.id, &item.in_tenths().to_string(), expected);
        }
    }
}
