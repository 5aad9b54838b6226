//! The fact tables of mission files.
//!
//! Why here: a fact is written in one of three ways: a value with what it rests on, `unknown`, or readings that differ.

use crate::data::reader::{Reader, one_of};
use crate::model::claim::{Basis, Holder, Reading, Record};
use crate::model::fact::Fact;
use crate::model::mission::Records;

/// A table of facts; left out means empty. Values are in the order of [`Fact::ALL`].
pub(crate) fn records(reader: &Reader<'_>, key: &str) -> Records {
    let Some(table) = reader.table(key) else { return Records::new() };
    let records = Fact::ALL
        .iter()
        .filter_map(|fact| record(&table, *fact).map(|record| (*fact, record)))
        .collect();
    table.finish();
    records
}

fn record(table: &Reader<'_>, fact: Fact) -> Option<Record> {
    let entry = table.table(fact.id())?;
    let readings = entry.tables("readings");
    let record = if readings.is_empty() {
        Record { readings: reading(&entry, fact).into_iter().collect() }
    } else {
        let several = readings.into_iter().filter_map(|one| {
            let holder = one.one_of("holder", Holder::ALL, Holder::id, Holder::Author);
            let reading =
                reading(&one, fact).map(|reading| Reading { holder: Some(holder), ..reading });
            one.finish();
            reading
        });
        Record { readings: several.collect() }
    };
    entry.finish();
    Some(record)
}

/// One value; none where it is unknown, or wrong.
fn reading(entry: &Reader<'_>, fact: Fact) -> Option<Reading> {
    let value = entry.text("value");
    if value == "unknown" {
        return None;
    }
    let reading = Reading {
        value: fact.value(&value).unwrap_or_default(),
        holder: None,
        basis: entry.one_of("basis", Basis::ALL, Basis::id, Basis::Author),
        sources: entry.texts("sources"),
        pinpoint: entry.optional_text("pinpoint").unwrap_or_default(),
    };
    if reading.basis != Basis::Author && reading.sources.is_empty() {
        entry.problem("sources", "nothing", "at least one source where `basis` is not `author`");
    }
    let is_known = fact.value(&value).is_some();
    if !is_known && !value.is_empty() {
        let ids = fact.values().iter().copied().chain(["unknown"]);
        entry.problem("value", format!("`{value}`"), one_of(ids));
    }
    is_known.then_some(reading)
}
