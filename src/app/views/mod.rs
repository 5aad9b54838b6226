//! One file per screen.
//!
//! - `explore`: the missions under the chosen rules
//! - `decided`: how results are decided

pub(crate) mod decided;
pub(crate) mod explore;
