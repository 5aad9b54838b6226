//! What Japan did or did not do at one time in the life of a mission, and what the Government said of the conditions then.
//!
//! Why here: the rules are tested against what happened. What follows from the comparison stands in `rules`.

use crate::model::ask::Ask;
use crate::model::coded::coded;
use crate::model::date::CivilDate;

coded! {
    /// What happened.
    EpisodeKind {
        /// Japan was asked, or looked into it, and did not send.
        Refused = "refused",
        /// Japan took out what it had sent while the mission went on.
        Withdrawn = "withdrawn",
        /// Japan left in place what it had sent although something had happened.
        Stayed = "stayed",
        /// Japan gave those it had sent another duty.
        Added = "added",
    }
}

impl EpisodeKind {
    /// Whether Japanese personnel were there, or remained.
    pub const fn is_presence(self) -> bool {
        matches!(self, Self::Stayed | Self::Added)
    }
}

coded! {
    /// What the Government said of the conditions of the law.
    Position {
        /// They were met.
        Met = "met",
        /// They were not met.
        NotMet = "not_met",
        /// Nothing is recorded.
        NotStated = "not_stated",
    }
}

/// A refusal, a withdrawal, a stay or a new duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Episode {
    /// Permanent id, `snake_case`.
    pub id: String,
    /// The day, as exact as it is known; where only a span is, its beginning.
    pub date: CivilDate,
    /// The end of the span in which it happened; none where the day or month is known.
    pub to: Option<CivilDate>,
    /// The mission, an id of `data/missions`.
    pub mission: String,
    /// The facts of another day, where the mission's record begins later; none: those of `date`.
    pub facts_at: Option<CivilDate>,
    /// What happened.
    pub kind: EpisodeKind,
    /// What the Government said of the conditions.
    pub position: Position,
    /// What it was about; empty: what was sent, and of a refusal whatever the mission asked for.
    pub asked: Vec<Ask>,
    /// Sources, ids of `data/sources.toml`.
    pub sources: Vec<String>,
    /// Where in the sources; empty where the whole is meant.
    pub pinpoint: String,
}
