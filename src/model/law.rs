//! Legal instruments, presets, and how the rules moved over time.
//!
//! Why here: settings that stand for a law are data, with the date and the instrument that brought each step.

use crate::model::coded::coded;
use crate::model::date::CivilDate;
use crate::model::lever::Lever;

coded! {
    /// What kind of step it was.
    StepKind {
        /// Came into force.
        InForce = "in_force",
        /// Was adopted.
        Adopted = "adopted",
        /// A report.
        Report = "report",
        /// A decision of the Cabinet.
        Decision = "decision",
        /// First use.
        Use = "use",
    }
}

/// A legal instrument or a report that rules are cited from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Permanent id.
    pub id: String,
    /// Official number; empty where it has none.
    pub number: String,
    /// In force from; none for a proposal.
    pub in_force_from: Option<CivilDate>,
    /// Sources.
    pub sources: Vec<String>,
    /// Pinpoints that levers and rules cite.
    pub pinpoints: Vec<String>,
}

/// One step of the law over time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LawStep {
    /// Names the sentence that is said of it; empty where its kind says enough.
    pub id: String,
    /// From this day.
    pub date: CivilDate,
    /// What kind of step.
    pub kind: StepKind,
    /// Instrument.
    pub instrument: String,
    /// Levers it moved, and to which option.
    pub moves: Vec<(Lever, u8)>,
}

/// A named set of options, one per lever.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Permanent id, with hyphens, as on the command line.
    pub id: String,
    /// Permanent number in addresses.
    pub code: u16,
    /// Applied only to missions that the UN leads.
    pub is_un_led_only: bool,
    /// Our own construction, nobody's proposal.
    pub is_construction: bool,
    /// Options in the order of [`Lever::ALL`].
    pub options: Vec<u8>,
}
