//! The phases of mission files.
//!
//! Why here: dates have to be in order and within the mission, and a phase that changes nothing is a mistake.

use crate::data::facts;
use crate::data::reader::Reader;
use crate::model::claim::Record;
use crate::model::date::CivilDate;
use crate::model::fact::Fact;
use crate::model::mission::Records;
use crate::model::phase::{Event, Phase};

/// The phases of a mission that lasts from `start` to `end` and for which `before` holds otherwise.
pub(crate) fn phases(
    reader: &Reader<'_>,
    start: Option<CivilDate>,
    end: Option<CivilDate>,
    before: &Records,
) -> Vec<Phase> {
    let mut phases: Vec<Phase> = Vec::new();
    for table in reader.tables("phases") {
        let Some(from) = table.date("from") else { continue };
        let after = phases.last().map(|last| last.from);
        check_date(&table, from, after, start, end);
        let phase = Phase {
            from,
            event: table.one_of("event", Event::ALL, Event::id, Event::Other),
            facts: facts::records(&table, "facts"),
            sources: table.texts("sources"),
            pinpoint: table.optional_text("pinpoint").unwrap_or_default(),
        };
        if !phase.facts.iter().any(|change| is_change(change, &phases, before)) {
            table.problem("facts", "nothing that changes", "at least one fact that changes");
        }
        table.finish();
        phases.push(phase);
    }
    phases
}

fn check_date(
    table: &Reader<'_>,
    from: CivilDate,
    after: Option<CivilDate>,
    start: Option<CivilDate>,
    end: Option<CivilDate>,
) {
    let found = format!("`{from}`");
    if let Some(after) = after.filter(|after| from.earliest() <= after.earliest()) {
        table.problem("from", found, format!("a date after `{after}`"));
    } else if let Some(start) = start.filter(|start| from.latest() < start.earliest()) {
        table.problem("from", found, format!("a date on or after `{start}`"));
    } else if let Some(end) = end.filter(|end| end.latest() < from.earliest()) {
        table.problem("from", found, format!("a date on or before `{end}`"));
    }
}

/// Whether a fact is another than it was, whoever says so.
fn is_change((fact, record): &(Fact, Record), phases: &[Phase], before: &Records) -> bool {
    let known = phases.iter().rev().map(|phase| &phase.facts).chain([before]).flatten();
    let was = known.into_iter().find(|(one, _)| one == fact).map(|(_, record)| record);
    was.is_none_or(|was| was.claim(*fact) != record.claim(*fact))
}
