//! The lighter conditions of relief and election observation.
//!
//! ## How we read it
//! Consent of the host; a ceasefire agreement only where the host is itself a party, at every option of the ceasefire lever.
//!
//! ## Exceptions
//! Exempt personnel need the consent of the host only.
//!
//! ## Not modelled
//! Goods without a ceasefire.
//!
//! ## In force
//! Since 10 August 1992 for relief, 12 June 1998 for elections.
//!
//! ## Sources
//! Act Art. 3(2), 3(2-2) old; 3(3), 3(4) new.

use crate::model::fact::{Fact, host_is_party};
use crate::rules::expr::{Expr, fact_is};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::ReliefPrinciples,
    expr: Expr::Any(&[
        Expr::Refer(ProvisionId::Exempt),
        Expr::All(&[
            Expr::Refer(ProvisionId::HostConsent),
            Expr::Any(&[
                fact_is(Fact::HostIsParty, &[host_is_party::NO]),
                Expr::Refer(ProvisionId::Agreement),
            ]),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-3-3", "act-3-4"],
};
