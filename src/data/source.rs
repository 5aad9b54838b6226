//! Sources and legal instruments.
//!
//! Why here: every fact, lever and rule points to one of them by id.

use crate::data::reader::{Problems, Reader};
use crate::data::tree::Node;
use crate::model::law::Instrument;
use crate::model::source::{Read, Source, SourceKind};

/// Every source, in alphabetical order of ids.
pub(crate) fn sources(file: &str, table: &Node, problems: &Problems) -> Vec<Source> {
    let reader = Reader::new(file, table, problems);
    let sources =
        reader.keys().into_iter().filter_map(|id| Some(source(id, reader.table(id)?))).collect();
    reader.finish();
    sources
}

/// Languages of documents, each with a word in every language of the page.
const LANGUAGES: &[&str] = &["ja", "en", "ar", "de", "fr", "mk", "nl", "sv"];

fn source(id: &str, reader: Reader<'_>) -> Source {
    let language = reader.one_of("language", LANGUAGES, |id| id, "en").to_owned();
    let described = reader.optional_text("title_language");
    let source = Source {
        id: id.to_owned(),
        title: reader.text("title"),
        publisher: reader.text("publisher"),
        date: reader.optional_text("date").unwrap_or_default(),
        title_language: described.unwrap_or_else(|| language.clone()),
        language,
        url: reader.optional_text("url"),
        read: reader.one_of("read", Read::ALL, Read::id, Read::NotRead),
        kind: reader.one_of("kind", SourceKind::ALL, SourceKind::id, SourceKind::Official),
    };
    reader.finish();
    source
}

/// One legal instrument.
pub(crate) fn instrument(file: &str, table: &Node, problems: &Problems) -> Instrument {
    let reader = Reader::new(file, table, problems);
    let provisions = reader.tables("provisions").into_iter().map(|table| {
        for date in ["in_force_from", "in_force_to"] {
            table.optional_date(date);
        }
        table.optional_text("id");
        let pinpoint = table.text("pinpoint");
        table.finish();
        pinpoint
    });
    let instrument = Instrument {
        id: reader.text("id"),
        number: reader.optional_text("number").unwrap_or_default(),
        in_force_from: reader.optional_date("in_force_from"),
        sources: reader.texts("sources"),
        pinpoints: provisions.collect(),
    };
    reader.optional_date("promulgated");
    reader.optional_text("kind");
    reader.finish();
    instrument
}
