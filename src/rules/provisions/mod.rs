//! Every provision, one per file.
//!
//! Why here: somebody who asks how one condition is decided opens one file.
//! A new provision is a variant of `ProvisionId`, a file of that name, and a row in [`RULES`]; a test sees that they agree.
//! File map: each file is named after its id in `rules/provision.rs`.

mod agreement;
mod as_coordinated;
mod as_election;
mod as_relief;
mod as_un_pko;
mod ceasefire;
mod companion;
mod coordinated_basis;
mod coordinated_covered;
mod decision;
mod election_covered;
mod exempt;
mod floor;
mod freeze;
mod host_consent;
mod impartiality;
mod integration;
mod listed;
mod operation_principles;
mod parties_agree;
mod parties_always;
mod parties_consent;
mod party_scope;
mod personnel;
mod relief_basis;
mod relief_principles;
mod stable_consent;
mod track_agreement;
mod track_either;
mod track_not_occurred;
mod track_over;
mod un_basis;
mod weapons;

use crate::rules::provision::{Provision, ProvisionId};

/// Every provision, in the order of [`ProvisionId`].
pub const RULES: [Provision; ProvisionId::ALL.len()] = [
    decision::PROVISION,
    as_un_pko::PROVISION,
    as_coordinated::PROVISION,
    as_relief::PROVISION,
    as_election::PROVISION,
    coordinated_covered::PROVISION,
    election_covered::PROVISION,
    un_basis::PROVISION,
    coordinated_basis::PROVISION,
    relief_basis::PROVISION,
    operation_principles::PROVISION,
    relief_principles::PROVISION,
    exempt::PROVISION,
    track_agreement::PROVISION,
    track_over::PROVISION,
    track_not_occurred::PROVISION,
    track_either::PROVISION,
    ceasefire::PROVISION,
    agreement::PROVISION,
    party_scope::PROVISION,
    host_consent::PROVISION,
    parties_consent::PROVISION,
    parties_always::PROVISION,
    parties_agree::PROVISION,
    impartiality::PROVISION,
    floor::PROVISION,
    listed::PROVISION,
    personnel::PROVISION,
    freeze::PROVISION,
    stable_consent::PROVISION,
    companion::PROVISION,
    weapons::PROVISION,
    integration::PROVISION,
];

/// The provision with this id.
pub const fn get(id: ProvisionId) -> &'static Provision {
    const TABLE: &[Provision; ProvisionId::ALL.len()] = &RULES;
    #[expect(clippy::indexing_slicing, reason = "one row per id; checked at compile time below")]
    &TABLE[id.index()]
}

// INVARIANT: the row of each provision is the place of its id.
const _: () = {
    let mut place = 0;
    while place < RULES.len() {
        #[expect(clippy::indexing_slicing, reason = "evaluated at compile time, below the length")]
        let row = &RULES[place];
        assert!(row.id.index() == place, "each provision stands at the place of its id");
        place += 1;
    }
};
