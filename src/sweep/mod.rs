//! The fast engine: facts folded into the rules, expressions shared, policies side by side as bits.
//!
//! Why here: what a change would do, and what would have to change, ask for thousands of policies at once.
//! It reads the same rule values as `rules` and never decides meaning: a test compares the two on every ask.
//!
//! | file | holds |
//! |---|---|
//! | `graph.rs` | shared conditions over levers |
//! | `fold.rs` | a rule with its facts put in |
//! | `lanes.rs` | many policies at once, a bit each |
//! | `board.rs` | every ask and every step of every mission |
//! | `effects.rs` | what each option would do alone |
//! | `flips.rs` | the smallest changes that bring a mission in, or lose it |
//! | `find/` | the smallest policies that meet demands on many missions, or why there is none |
//! | `shapley/` | what each changed lever contributed |
//! | `space.rs` | the whole space of policies, in stripes |
//! | `walk.rs` | under how many policies each mission stands on each step |

pub mod board;
pub mod effects;
pub mod find;
pub mod flips;
pub mod fold;
pub mod graph;
pub mod lanes;
pub mod shapley;
pub mod space;
pub mod walk;
