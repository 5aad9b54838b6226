//! Japan's International Peace Cooperation Assignments, one per implementation plan.
//!
//! Why here: the report counts plans, not operations. Names are words and stand in `locales/`.

use crate::model::coded::coded;
use crate::model::date::CivilDate;

coded! {
    /// The category a plan was decided under.
    PlanCategory {
        /// UN peacekeeping operation.
        UnPko = "un_pko",
        /// Relief.
        Relief = "relief",
        /// Election observation.
        Election = "election",
        /// Internationally coordinated operation.
        Coordinated = "coordinated",
    }
}

/// One assignment, as decided by the Cabinet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Permanent id.
    pub id: String,
    /// Its number in the Cabinet Office's order, from 1.
    pub number: u16,
    /// Category.
    pub category: PlanCategory,
    /// Missions it belongs to, ids of `data/missions`.
    pub operations: Vec<String>,
    /// First day.
    pub start: CivilDate,
    /// Last day; none while it goes on.
    pub end: Option<CivilDate>,
    /// Self-Defense Forces personnel sent one by one, persons.
    pub sdf_individuals: Option<u32>,
    /// Self-Defense Forces personnel in units, persons.
    pub sdf_units: Option<u32>,
    /// Police, persons.
    pub police: Option<u32>,
    /// Self-Defense Forces personnel up to 4 July 2011, persons.
    pub sdf_total_2011: Option<u32>,
    /// Whether the Self-Defense Forces took part.
    pub is_sdf_involved: bool,
    /// Whether the report of 2011 counts it.
    pub is_in_report_count: bool,
    /// Sources.
    pub sources: Vec<String>,
    /// Keys known from memory only.
    pub from_memory: Vec<String>,
}
