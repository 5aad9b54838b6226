//! Assignment files.
//!
//! Why here: the report counts assignments, and its totals are tested on these rows.

use crate::data::reader::{Problems, Reader};
use crate::data::tree::Node;
use crate::model::date::CivilDate;
use crate::model::plan::{Plan, PlanCategory};

/// One assignment.
pub(crate) fn plan(file: &str, table: &Node, problems: &Problems) -> Plan {
    let reader = Reader::new(file, table, problems);
    // Rationale: facts about the assignment that no page computes with are still checked for their form.
    for key in ["civilian_liaison", "election_observers"] {
        reader.count(key);
    }
    for key in ["category_2011", "checked", "note"] {
        reader.optional_text(key);
    }
    reader.texts("area");
    let plan = Plan {
        id: reader.text("id"),
        number: reader.code("number"),
        category: reader.one_of(
            "category",
            PlanCategory::ALL,
            PlanCategory::id,
            PlanCategory::UnPko,
        ),
        operations: reader.texts("operations"),
        start: reader.date("start").unwrap_or(CivilDate { year: 1992, month: 8, day: None }),
        end: reader.optional_date("end"),
        sdf_individuals: reader.count("sdf_individuals"),
        sdf_units: reader.count("sdf_units"),
        police: reader.count("police"),
        sdf_total_2011: reader.count("sdf_total_2011_07_04"),
        is_sdf_involved: reader.flag("sdf_involved"),
        is_in_report_count: reader.flag("in_report_count"),
        sources: reader.texts("sources"),
        from_memory: reader.texts("from_memory"),
    };
    reader.finish();
    plan
}
