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
    /// Language tag, `ja` or `en`.
    pub language: String,
    /// Address; none where it is not public or only a copy was read.
    pub url: Option<String>,
    /// How it was read.
    pub read: Read,
    /// What kind it is.
    pub kind: SourceKind,
}
