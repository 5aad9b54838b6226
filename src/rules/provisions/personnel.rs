//! Whether these personnel may be sent for it.
//!
//! ## How we read it
//! Peacekeeping-force duties are for the Self-Defense Forces, elections and advice for civilians and police, support for all.
//!
//! ## Exceptions
//! Since the reform of 2015 civilians too may dispose of abandoned weapons.
//!
//! ## Not modelled
//! Seconded officials, small arms lent to corps members.
//!
//! ## In force
//! Since 10 August 1992.
//!
//! ## Sources
//! Act Arts 6(5), 6(6), 11, 12 old; 6(5), 6(6), 12, 13 new.

use crate::model::ask::{Assignment, Personnel};
use crate::model::lever::Lever;
use crate::rules::expr::{Expr, assignment_in, personnel_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

const SDF: &[Personnel] = &[Personnel::SdfIndividuals, Personnel::SdfUnit];

/// For the Self-Defense Forces, units or individuals.
const FORCES: &[Assignment] = &[
    Assignment::CeasefireMonitoring,
    Assignment::BufferZonePatrol,
    Assignment::WeaponsInspection,
    Assignment::WeaponsDisposal,
    Assignment::CeasefireLines,
    Assignment::PrisonerExchange,
    Assignment::SafetyEnsuring,
    Assignment::Demining,
    Assignment::MonitoringAtSea,
];

/// For units only.
const UNITS: &[Assignment] =
    &[Assignment::RushToRescue, Assignment::FullProtection, Assignment::CampProtection];

/// For civilians and police.
const CIVIL: &[Assignment] = &[
    Assignment::Elections,
    Assignment::PoliceAdvice,
    Assignment::Corrections,
    Assignment::Administration,
    Assignment::JudicialAdvice,
];

/// For police only.
const POLICE: &[Assignment] = &[Assignment::ExecutivePolicing, Assignment::FormedPolice];

/// For all but the Coast Guard, which has asks of its own.
const SUPPORT: &[Assignment] = &[
    Assignment::Medical,
    Assignment::Relief,
    Assignment::TransportAndConstruction,
    Assignment::TransportForOthers,
    Assignment::MedicalForOthers,
    Assignment::SupplyForOthers,
    Assignment::AnySupportForOthers,
    Assignment::Headquarters,
];

/// For the Coast Guard.
const COAST_GUARD: &[Assignment] = &[
    Assignment::CoastGuardTransportRelief,
    Assignment::CoastGuardAdvice,
    Assignment::InterdictionAtSea,
];

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Personnel,
    expr: Expr::Any(&[
        Expr::All(&[assignment_in(FORCES), personnel_in(SDF)]),
        Expr::All(&[
            assignment_in(&[Assignment::WeaponsDisposal, Assignment::Demining]),
            personnel_in(&[Personnel::Civilians]),
            Expr::Lever(Lever::Peacebuilding, 1),
        ]),
        Expr::All(&[assignment_in(UNITS), personnel_in(&[Personnel::SdfUnit])]),
        Expr::All(&[
            assignment_in(CIVIL),
            personnel_in(&[Personnel::Civilians, Personnel::Police]),
        ]),
        Expr::All(&[assignment_in(POLICE), personnel_in(&[Personnel::Police])]),
        Expr::All(&[
            assignment_in(SUPPORT),
            personnel_in(&[
                Personnel::SdfIndividuals,
                Personnel::SdfUnit,
                Personnel::Civilians,
                Personnel::Police,
            ]),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::DefenceInstitutions]),
            personnel_in(&[Personnel::SdfIndividuals, Personnel::SdfUnit, Personnel::Civilians]),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::Command]),
            personnel_in(&[Personnel::SdfIndividuals]),
        ]),
        Expr::All(&[assignment_in(COAST_GUARD), personnel_in(&[Personnel::CoastGuard])]),
    ]),
    out_of_scope: OutOfScope::Required,
    citations: &["act-6", "act-11-13"],
};
