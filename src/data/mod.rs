//! Data files to the model.
//!
//! Why here: the only room that knows how facts are written down. It reads what `build.rs` bundled, or a file of a visitor's own.
//!
//! | file | holds |
//! |---|---|
//! | `tree.rs` | what a file says, without meaning |
//! | `error.rs` | a data error: file, key, found, expected |
//! | `reader.rs` | reading a table key by key, all mistakes kept |
//! | `mission.rs` | mission files |
//! | `evidence.rs` | which recorded facts decide an answer, and whether they have a source |
//! | `facts.rs` | the fact tables of mission files |
//! | `phases.rs` | the phases of mission files |
//! | `plan.rs` | assignment files |
//! | `lever.rs` | lever files, presets, the law over time |
//! | `source.rs` | sources and legal instruments |
//! | `history.rs` | what happened, beside what the rules of the day say of it
//! | `changes.rs` | what changed of facts and verdicts |
//! | `report.rs` | the interim report of 2011, section by section |
//! | `uses.rs` | what rests on a source |
//! | `site.rs` | who publishes this copy, its version and day |
//! | `catalog.rs` | everything together, found by id |
//! | `check.rs` | what must fit across files |

pub mod catalog;
mod changes;
pub mod check;
pub mod error;
pub mod evidence;
mod facts;
pub mod history;
pub mod lever;
pub mod mission;
mod phases;
mod plan;
mod reader;
pub mod report;
pub mod site;
mod source;
pub mod tree;
pub mod uses;
