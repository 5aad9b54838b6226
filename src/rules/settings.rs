//! Where each lever stands.
//!
//! Why here: rules read settings and nothing else of the visitor's.

use crate::model::lever::Lever;

/// One option per lever, in the order of [`Lever::ALL`]; every option is within its lever's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PolicySettings([u8; Lever::COUNT]);

/// One lever that stands elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Change {
    /// Which lever.
    pub lever: Lever,
    /// Option before.
    pub from: u8,
    /// Option after.
    pub to: u8,
}

impl PolicySettings {
    /// Every lever at its strictest option.
    pub const STRICTEST: Self = Self([0; Lever::COUNT]);

    /// The law on 4 July 2011. Addresses leave out what equals it, so it never changes.
    pub const REPORT_2011: Self =
        Self([1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 2, 1, 1, 0, 0]);

    /// Where a lever stands.
    pub fn option(&self, lever: Lever) -> u8 {
        self.0.get(lever.index()).copied().unwrap_or_default()
    }

    /// The same settings with one lever at this option, or at its last where there is none such.
    #[must_use]
    pub fn with(mut self, lever: Lever, option: u8) -> Self {
        if let Some(place) = self.0.get_mut(lever.index()) {
            *place = option.min(lever.option_count() - 1);
        }
        self
    }

    /// Every lever that stands elsewhere in `after`, in the order of levers.
    pub fn changes_to(&self, after: &Self) -> Vec<Change> {
        Lever::ALL
            .iter()
            .map(|lever| Change {
                lever: *lever,
                from: self.option(*lever),
                to: after.option(*lever),
            })
            .filter(|change| change.from != change.to)
            .collect()
    }
}
