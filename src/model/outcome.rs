//! The chain of outcomes: fail, unknown, contested, pass.
//!
//! Why here: every test, ask and combination has exactly one of the four.
//! *All of* takes the least, *any of* the greatest; nothing else combines, and there is no negation.

use crate::model::coded::coded;

coded! {
    /// Outcome of a test, an ask or a combination. The order is the chain: `Fail < Unknown < Contested < Pass`.
    Outcome {
        /// The condition is not met.
        Fail = "fail",
        /// A fact is missing, whatever reading is taken.
        Unknown = "unknown",
        /// Documented readings differ; taking one settles it.
        Contested = "contested",
        /// The condition is met.
        Pass = "pass",
    }
}

impl Outcome {
    /// The outcome of the three rails; `certain` implies `arguable` implies `possible`.
    pub const fn from_rails(certain: bool, arguable: bool, possible: bool) -> Self {
        if certain {
            Self::Pass
        } else if arguable {
            Self::Contested
        } else if possible {
            Self::Unknown
        } else {
            Self::Fail
        }
    }
}
