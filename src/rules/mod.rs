//! The pure engine: what the rules are, and what they decide.
//!
//! Why here: this is what the product exists for. No files, no words, no clock, no error: missing knowledge is a verdict.
//!
//! | file | holds |
//! |---|---|
//! | `expr.rs` | the rule language: values, not closures; no negation |
//! | `provision.rs` | one provision: what it decides, what it cites |
//! | `provisions/` | every provision, one per file |
//! | `settings.rs` | where each lever stands |
//! | `locks.rs` | which options need partners |
//! | `interpret.rs` | the meaning: one walk over the rules, whatever is recorded on the way |
//! | `proof.rs` | why and why not, from that same walk |
//! | `assess.rs` | asks to verdict |
//! | `mark.rs` | asks to what is shown for one step |
//! | `evidence.rs` | which facts an answer rests on |
//! | `reads.rs` | which levers an answer can depend on |
//! | `ladder.rs` | missions to the sentence |
//! | `comparison.rs` | whether what the rules say agrees with what happened |
//! | `course.rs` | a mission from its first day to its last: suspended, ended, resumed |

#![deny(
    clippy::float_cmp,
    clippy::iter_over_hash_type,
    clippy::as_conversions,
    clippy::wildcard_enum_match_arm
)]

pub mod assess;
pub mod comparison;
pub mod course;
pub mod evidence;
pub mod expr;
pub mod interpret;
pub mod ladder;
pub mod locks;
pub mod mark;
pub mod proof;
pub mod provision;
pub mod provisions;
pub mod reads;
pub mod settings;
