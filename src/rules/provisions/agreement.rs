//! Whether the parties have agreed to stop fighting and to keep it stopped.
//!
//! ## How we read it
//! All parties; or the main ones, where the others are no parties.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! The form of the agreement.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Report n. 3 (1); Act Art. 3(1).

use crate::model::fact::{Fact, ceasefire};
use crate::rules::expr::{Expr, fact_is};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
// Rationale: written from the weaker demand to the stronger, so that readings which differ only between enough and more
// than enough are no judgement.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Agreement,
    expr: Expr::All(&[
        fact_is(Fact::Ceasefire, &[ceasefire::ALL_PARTIES, ceasefire::MAIN_PARTIES]),
        Expr::Any(&[
            fact_is(Fact::Ceasefire, &[ceasefire::ALL_PARTIES]),
            Expr::Refer(ProvisionId::PartyScope),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["report-n3-1", "act-3-1"],
};
