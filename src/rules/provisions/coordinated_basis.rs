//! What a coordinated operation rests on.
//!
//! ## How we read it
//! A resolution, the request of a listed body, or the request of the host backed by a principal organ of the UN; at the widest scope the consent of the host is enough.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Bodies added to the annex by order.
//!
//! ## In force
//! Since 29 March 2016; the widest scope never.
//!
//! ## Sources
//! Act Art. 3(2), Annex 1.

use crate::model::fact::{Fact, legal_basis};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, fact_is};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::CoordinatedBasis,
    expr: Expr::Any(&[
        fact_is(
            Fact::LegalBasis,
            &[legal_basis::RESOLUTION, legal_basis::ANNEX_BODY, legal_basis::HOST_REQUEST_BACKED],
        ),
        Expr::All(&[Expr::Lever(Lever::OpScope, 3), Expr::Refer(ProvisionId::HostConsent)]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-3-2", "act-annex-1"],
};
