//! The freeze of peacekeeping-force duties by units.
//!
//! ## How we read it
//! It binds units: officers sent one by one as observers were never bound.
//!
//! ## Exceptions
//! None.
//!
//! ## Not modelled
//! Prior approval by the Diet, needed since the freeze was lifted.
//!
//! ## In force
//! From 10 August 1992 to 14 December 2001.
//!
//! ## Sources
//! Act of 1992, Suppl. Art. 2; report II.2(3).

use crate::model::ask::Form;
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, form_is_other_than};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Freeze,
    expr: Expr::Any(&[form_is_other_than(Form::PkfUnit), Expr::Lever(Lever::PkfMain, 1)]),
    out_of_scope: OutOfScope::Required,
    citations: &["suppl-2-1992", "report-2-3"],
};
