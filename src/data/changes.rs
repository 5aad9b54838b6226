//! The log of changes: `data/changes.toml`.

use crate::data::catalog::Catalog;
use crate::data::check::{once_each, push};
use crate::data::reader::{Problems, Reader};
use crate::data::tree::Node;
use crate::model::change::{ChangeKind, RecordChange};
use crate::model::date::CivilDate;

const FILE: &str = "data/changes.toml";

/// Every change, in the order of the file.
pub(crate) fn changes(file: &str, table: &Node, problems: &Problems) -> Vec<RecordChange> {
    let reader = Reader::new(file, table, problems);
    let changes = reader.tables("changes").into_iter().map(change).collect();
    reader.finish();
    changes
}

fn change(reader: Reader<'_>) -> RecordChange {
    let change = RecordChange {
        id: reader.text("id"),
        date: reader.date("date").unwrap_or(CivilDate { year: 2026, month: 11, day: None }),
        kind: reader.one_of("kind", ChangeKind::ALL, ChangeKind::id, ChangeKind::Facts),
        missions: reader.texts("missions"),
        answers: reader.optional_text("answers").unwrap_or_default(),
    };
    reader.finish();
    change
}

/// What must fit with other files.
pub(crate) fn fits(catalog: &Catalog, problems: &Problems) {
    once_each(problems, FILE, "id", catalog.changes.iter().map(|change| change.id.clone()));
    let mut before: Option<CivilDate> = None;
    for change in &catalog.changes {
        for mission in change.missions.iter().filter(|id| catalog.mission(id).is_none()) {
            push(problems, FILE, "missions", mission, "the id of a mission");
        }
        if before.is_some_and(|before| before.latest() > change.date.latest()) {
            push(problems, FILE, "date", &change.date.to_string(), "a date not before the last");
        }
        before = Some(change.date);
    }
}
