//! Whether the mission is a UN peacekeeping operation in the sense of the Act.
//!
//! ## How we read it
//! The Act goes by function, not by the label of the UN: UNAMET and UNMIN count. For other political and support missions no Government text is known.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! The number of contributing States.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Art. 3(1).

use crate::model::mission::Framework;
use crate::rules::expr::{Expr, Judgement, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::UnBasis,
    expr: Expr::Any(&[
        framework_in(&[Framework::UnPko]),
        Expr::All(&[
            framework_in(&[Framework::UnOther]),
            Expr::Judgement(Judgement::FunctionalReading),
        ]),
    ]),
    out_of_scope: OutOfScope::Silent,
    citations: &["act-3-1"],
};
