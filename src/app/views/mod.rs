//! One file per screen.
//!
//! - `explore`: the missions under the chosen rules

pub(crate) mod explore;
