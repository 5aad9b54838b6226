//! Verdicts and proofs to sentences.
//!
//! Why here: the engine knows no words and the words know no law. What is said comes from the proof, never from a second look at the rules.
//!
//! | file | holds |
//! |---|---|
//! | `name.rs` | names of things with a permanent id |
//! | `reason.rs` | the reason of a verdict in one line |
//! | `rule.rs` | a condition by itself, whatever the mission |
//! | `clause.rs` | every condition of an ask with its outcome, sentence and citations |

pub mod clause;
pub mod name;
pub mod reason;
pub mod rule;
