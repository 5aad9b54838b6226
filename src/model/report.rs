//! The interim report of 4 July 2011, as it is gone through: sections with issues and figures.
//!
//! Why here: every issue of the report has a rule of ours, a fact beside the rules, or a reason why neither; this says which.

/// A section of the report, or figures of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportSection {
    /// Permanent id, `snake_case`.
    pub id: String,
    /// Where in the report, in the English form, as `data/law/report_2011.toml` lists it.
    pub pinpoint: String,
    /// What a bar that fills its row stands for; none: the greatest figure.
    pub full: Option<u32>,
    /// Issues or figures, in the order of the report.
    pub items: Vec<ReportItem>,
}

impl ReportSection {
    /// What a bar that fills its row stands for, in tenths.
    pub fn full_in_tenths(&self) -> u32 {
        let greatest = || self.items.iter().map(ReportItem::in_tenths).max().unwrap_or(0);
        self.full.map_or_else(greatest, |full| full * 10)
    }
}

/// One issue or figure. It has levers, or is a note, or is beyond the model, or has a value: exactly one of these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportItem {
    /// Permanent id, `snake_case`.
    pub id: String,
    /// Where in the report; none: where its section stands.
    pub pinpoint: Option<String>,
    /// The levers that vary it, ids of `data/levers`.
    pub levers: Vec<String>,
    /// It is no rule; a matter of fact is shown beside the rules.
    pub is_note: bool,
    /// The model has nothing of it, for a reason.
    pub is_beyond: bool,
    /// The whole number of a figure.
    pub value: Option<u32>,
    /// Tenths beyond it, where the report gives them.
    pub tenths: Option<u32>,
}

impl ReportItem {
    /// The figure in tenths.
    pub fn in_tenths(&self) -> u32 {
        self.value.unwrap_or(0) * 10 + self.tenths.unwrap_or(0)
    }
}
