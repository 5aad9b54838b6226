//! Documents that facts rest on.
//!
//! Why here: missions, levers and law all point to them. Their titles are data, not words of ours.

use crate::model::coded::coded;

coded! {
    /// How a source was read.
    Read {
        /// Read whole.
        Whole = "whole",
        /// An excerpt was read.
        Excerpt = "excerpt",
        /// Known from elsewhere; the original was not seen.
        OriginalNotSeen = "original_not_seen",
        /// Named, not read.
        NotRead = "not_read",
    }
}

coded! {
    /// What kind of source it is.
    SourceKind {
        /// A public body.
        Official = "official",
        /// The press.
        Press = "press",
        /// A scholar or reference work.
        Scholar = "scholar",
        /// A public data set.
        Data = "data",
        /// The author's memory: counts as no source.
        Memory = "memory",
    }
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// Permanent id, `snake_case`.
    pub id: String,
    /// Title as published.
    pub title: String,
    /// Who published it.
    pub publisher: String,
    /// Date as the source gives it; empty where it gives none.
    pub date: String,
    /// Tag of the language that it is written in.
    pub language: String,
    /// Tag of the language of [`Self::title`]: another where the title is a description of ours.
    pub title_language: String,
    /// Address; none where it is not public or only a copy was read.
    pub url: Option<String>,
    /// How it was read.
    pub read: Read,
    /// What kind it is.
    pub kind: SourceKind,
}

/// A place within sources that are named together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place<'a> {
    /// The sources that it is in; none named: the pinpoint does not say.
    pub sources: Vec<&'a str>,
    /// Where in them.
    pub what: &'a str,
}

/// The places of a pinpoint, `id: where; id, id: where`. A piece without the id of one of `sources` goes with the piece before it;
/// where only one source is named, all of it is there.
pub fn places<'a>(sources: &'a [String], pinpoint: &'a str) -> Vec<Place<'a>> {
    if let [one] = sources {
        let named = pinpoint.strip_prefix(one.as_str()).and_then(|rest| rest.strip_prefix(": "));
        let what = named.unwrap_or(pinpoint);
        return vec![Place { sources: vec![one], what }];
    }
    let mut places: Vec<Place<'a>> = Vec::new();
    let mut from = 0;
    for piece in pinpoint.split_inclusive("; ") {
        let until = from + piece.len();
        let said =
            |begins: usize| pinpoint.get(begins..until).unwrap_or_default().trim_end_matches("; ");
        match named(sources, piece) {
            Some((sources, length)) => places.push(Place { sources, what: said(from + length) }),
            None => match places.last_mut() {
                Some(last) => {
                    let begins = from.saturating_sub(last.what.len() + "; ".len());
                    last.what = said(begins);
                }
                None => places.push(Place { sources: Vec::new(), what: said(from) }),
            },
        }
        from = until;
    }
    places
}

/// The sources that a piece begins with, and how long their names are.
fn named<'a>(sources: &'a [String], piece: &str) -> Option<(Vec<&'a str>, usize)> {
    let (names, _) = piece.split_once(": ")?;
    let source = |name: &str| sources.iter().find(|id| *id == name).map(String::as_str);
    let found = names.split(", ").map(source).collect::<Option<Vec<_>>>()?;
    Some((found, names.len() + ": ".len()))
}
