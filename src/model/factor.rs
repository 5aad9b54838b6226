//! The five factors that the interim report names beside the law (II.4), and what somebody may hold of each.
//!
//! Why here: they are judgements, never conditions; nothing in `rules` may read them.

use crate::model::coded::coded;

/// How many factors the report names.
pub const FACTORS: usize = 5;

coded! {
    /// What is held of a factor for one mission, with no order and no sum; the place is the number in addresses.
    Opinion {
        /// Nothing is said of it.
        NotAssessed = "not_assessed",
        /// It speaks for a deployment.
        Favourable = "favourable",
        /// It speaks both ways.
        Mixed = "mixed",
        /// It speaks against one.
        Unfavourable = "unfavourable",
    }
}
