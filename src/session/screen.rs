//! The screens of the page.
//!
//! Why here: an address names one, by its place in this list; places are permanent and new screens are added at the end.

use crate::model::coded::coded;

coded! {
    /// A screen.
    Screen {
        /// The missions under the chosen rules.
        Explore = "explore",
        /// Missions, the law and Japan's participations over time.
        Timeline = "timeline",
        /// The smallest policies that meet demands.
        Find = "find",
        /// Which of the changed rules matters most.
        Importance = "importance",
        /// The interim report, section by section.
        Report = "report",
        /// How well the model matches what happened.
        History = "history",
        /// How results are decided.
        Decided = "decided",
        /// Every source, and what rests on it.
        Sources = "sources",
    }
}

impl Screen {
    /// Whether it is read rather than tried: the rules do not stand beside it.
    pub const fn is_reading(self) -> bool {
        matches!(self, Self::Report | Self::History | Self::Decided | Self::Sources)
    }
}
