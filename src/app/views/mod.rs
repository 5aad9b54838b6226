//! One file per screen.
//!
//! - `explore`: the missions under the chosen rules
//! - `find`: the smallest policies that meet demands
//! - `importance`: what each changed rule contributed
//! - `timeline`: missions, the law and Japan's participations over time
//! - `report`: the interim report of 2011, section by section
//! - `decided`: how results are decided
//! - `history`: how well the model matches what happened
//! - `sources`: every source, and what rests on it

pub(crate) mod decided;
pub(crate) mod explore;
pub(crate) mod find;
pub(crate) mod history;
pub(crate) mod importance;
pub(crate) mod report;
pub(crate) mod sources;
pub(crate) mod timeline;
