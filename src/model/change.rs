//! What changed of facts and verdicts that a reader may have quoted.
//!
//! Why here: who quotes a result has to be able to see whether it still stands.

use crate::model::coded::coded;
use crate::model::date::CivilDate;

coded! {
    /// What moved.
    ChangeKind {
        /// What is recorded of missions.
        Facts = "facts",
        /// Results.
        Verdicts = "verdicts",
        /// What facts rest on; no value.
        Sources = "sources",
        /// The rules, or how they are read.
        Law = "law",
    }
}

/// One change of what is recorded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecordChange {
    /// Permanent id, `snake_case`.
    pub id: String,
    /// The day.
    pub date: CivilDate,
    /// What moved.
    pub kind: ChangeKind,
    /// The missions concerned, ids of `data/missions`; empty: many, or none alone.
    pub missions: Vec<String>,
    /// Check sum of every answer after it, in hexadecimal digits; empty where it is not known.
    pub answers: String,
}
