//! What relief or election observation rests on.
//!
//! ## How we read it
//! A resolution or the request of a listed body. Inside a mission led by the UN it is met: Japan did so beside MONUC, UNMIS and UNMIK.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Which bodies the annex lists at which date.
//!
//! ## In force
//! Since 10 August 1992 for relief, 12 June 1998 for elections.
//!
//! ## Sources
//! Act Art. 3(2), 3(2-2) old; 3(3), 3(4) new.

use crate::model::fact::{Fact, legal_basis};
use crate::model::mission::Framework;
use crate::rules::expr::{Expr, fact_is, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::ReliefBasis,
    expr: Expr::Any(&[
        framework_in(&[Framework::UnPko, Framework::UnOther]),
        fact_is(Fact::LegalBasis, &[legal_basis::RESOLUTION, legal_basis::ANNEX_BODY]),
    ]),
    out_of_scope: OutOfScope::Silent,
    citations: &["act-3-3", "act-3-4"],
};
