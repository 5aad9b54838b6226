//! Whether the parties consent to the operation.
//!
//! ## How we read it
//! All of them; or the main ones, where the others are no parties; or none, where none exists.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! A party that has ceased to exist: nothing is recorded of one.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Report n. 3 (2); Act Art. 3(1).

use crate::model::fact::{Fact, parties_consent};
use crate::rules::expr::{Expr, fact_is};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
// Rationale: as in `agreement.rs`, from the weaker demand to the stronger.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::PartiesAgree,
    expr: Expr::All(&[
        fact_is(
            Fact::PartiesConsent,
            &[parties_consent::ALL, parties_consent::N_A, parties_consent::MAIN],
        ),
        Expr::Any(&[
            fact_is(Fact::PartiesConsent, &[parties_consent::ALL, parties_consent::N_A]),
            Expr::Refer(ProvisionId::PartyScope),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3-2", "act-3-1"],
};
