//! Which options need partners.
//!
//! Why here: some options make no sense without others. A locked one is offered together with its partners;
//! settings that break a lock, as an address can, are read with the option held at the highest one that is open.

use crate::model::lever::Lever;
use crate::rules::settings::{Change, PolicySettings};

/// From this option on, a lever needs another at least at an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lock {
    /// The lever that is locked.
    pub lever: Lever,
    /// The first option that is.
    pub from: u8,
    /// Its partner.
    pub partner: Lever,
    /// The least option of the partner.
    pub at_least: u8,
}

const fn lock(lever: Lever, from: u8, partner: Lever, at_least: u8) -> Lock {
    Lock { lever, from, partner, at_least }
}

/// Every lock; partners stand before what depends on them.
pub const LOCKS: &[Lock] = &[
    lock(Lever::Weapons, 3, Lever::ConstitutionalView, 1),
    lock(Lever::Integration, 3, Lever::ConstitutionalView, 1),
    lock(Lever::Ceasefire, 2, Lever::ConstitutionalView, 1),
    lock(Lever::Consent, 2, Lever::ConstitutionalView, 1),
    lock(Lever::Protection, 1, Lever::Weapons, 2),
    lock(Lever::Protection, 3, Lever::Weapons, 3),
    lock(Lever::Logistics, 2, Lever::Integration, 2),
];

impl Lock {
    /// Whether settings break it.
    pub fn is_broken(self, settings: &PolicySettings) -> bool {
        settings.option(self.lever) >= self.from && settings.option(self.partner) < self.at_least
    }
}

/// The settings as they are judged: each locked option held at the highest one that is open.
#[must_use]
pub fn effective(settings: &PolicySettings) -> PolicySettings {
    // INVARIANT: one pass in this order is enough, since partners stand before what depends on them;
    // where two locks of a lever are broken the lower one, further up, has already held it lower.
    LOCKS.iter().fold(*settings, |held, lock| {
        if lock.is_broken(&held) { held.with(lock.lever, lock.from - 1) } else { held }
    })
}

/// What else must move for a lever to stand at an option: partners, and partners of partners. Empty where it is open.
pub fn partners(settings: &PolicySettings, lever: Lever, option: u8) -> Vec<Change> {
    let mut raised = settings.with(lever, option);
    // Only what the lever itself needs: a lock that it breaks by going down is for `moved` to see to.
    let mut climbing = vec![lever];
    for lock in LOCKS.iter().rev() {
        if climbing.contains(&lock.lever) && lock.is_broken(&raised) {
            raised = raised.with(lock.partner, lock.at_least);
            climbing.push(lock.partner);
        }
    }
    settings.with(lever, option).changes_to(&raised)
}

/// The settings after a lever moves: partners set with it, and what needed more of it lowered with it.
#[must_use]
pub fn moved(settings: &PolicySettings, lever: Lever, option: u8) -> PolicySettings {
    let raised = partners(settings, lever, option)
        .iter()
        .fold(settings.with(lever, option), |after, change| after.with(change.lever, change.to));
    effective(&raised)
}
