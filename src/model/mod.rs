//! The vocabulary: nouns without behaviour.
//!
//! Why here: every other room speaks these words; this room knows none of them.
//!
//! | file | holds |
//! |---|---|
//! | `change.rs` | what changed of facts and verdicts |
//! | `coded.rs` | how a fixed list of words gets its permanent ids |
//! | `date.rs` | civil dates to the day or to the month |
//! | `factor.rs` | the five factors beside the law, and what may be held of each |
//! | `fact.rs` | what can be known of a mission, and the values each fact may take |
//! | `claim.rs` | one fact of one mission: known, unknown or contested, and who says so |
//! | `order.rs` | putting short lists in order |
//! | `outcome.rs` | the chain fail, unknown, contested, pass |
//! | `ask.rs` | assignment, personnel, form |
//! | `lever.rs` | the rules a visitor may vary |
//! | `law.rs` | legal instruments, presets, the law over time |
//! | `mission.rs` | an operation and everything recorded about it |
//! | `phase.rs` | what changed within a mission's life, and on which day |
//! | `episode.rs` | what Japan did or did not do at one time, and what was said of the conditions then
//! | `plan.rs` | Japan's International Peace Cooperation Assignments |
//! | `stance.rs` | who holds which readings of contested facts |
//! | `report.rs` | the interim report of 2011, as it is gone through |
//! | `verdict.rs` | verdicts and the steps of the ladder |
//! | `source.rs` | documents that facts rest on |

pub mod ask;
pub mod change;
pub mod claim;
pub(crate) mod coded;
pub mod date;
pub mod episode;
pub mod fact;
pub mod factor;
pub mod law;
pub mod lever;
pub mod mission;
pub mod order;
pub mod outcome;
pub mod phase;
pub mod plan;
pub mod report;
pub mod source;
pub mod stance;
pub mod verdict;
