//! One file per screen.
//!
//! - `explore`: the missions under the chosen rules
//! - `decided`: how results are decided
//! - `history`: how well the model matches what happened
//! - `sources`: every source, and what rests on it

pub(crate) mod decided;
pub(crate) mod explore;
pub(crate) mod history;
pub(crate) mod sources;
