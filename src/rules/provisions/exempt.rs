//! Personnel whom the principles do not bind.
//!
//! ## How we read it
//! In every category they need the consent of the host only.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! A separate law for election observers, as the panel of 2002 also proposed.
//!
//! ## In force
//! Never: a proposal of the Akashi panel, and a wider hypothesis.
//!
//! ## Sources
//! Akashi panel 2002, no. 10; report, annexed table 2.

use crate::model::ask::{Assignment, Personnel};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, assignment_in, personnel_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Exempt,
    expr: Expr::All(&[
        Expr::Any(&[
            Expr::All(&[
                personnel_in(&[Personnel::Civilians]),
                assignment_in(&[Assignment::Relief, Assignment::Elections]),
                Expr::Lever(Lever::Civilians, 1),
            ]),
            Expr::All(&[
                personnel_in(&[Personnel::Civilians, Personnel::Police, Personnel::CoastGuard]),
                Expr::Lever(Lever::Civilians, 2),
            ]),
        ]),
        Expr::Refer(ProvisionId::HostConsent),
    ]),
    out_of_scope: OutOfScope::Silent,
    citations: &["akashi-10", "report-annex-2"],
};
