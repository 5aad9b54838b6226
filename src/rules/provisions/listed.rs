//! Whether the assignment is in the list in force.
//!
//! ## How we read it
//! The list of the Act, old or new, with what the levers open beyond it. Headquarters posts were set by order before 2016.
//!
//! ## Exceptions
//! Whether "abandoned weapons" covers mines is not settled; under the freeze both readings fail.
//!
//! ## Not modelled
//! "Similar work" set by order (u).
//!
//! ## In force
//! Since 10 August 1992; wider since 29 March 2016.
//!
//! ## Sources
//! Act Art. 3(3) old, 3(5) new; 25(7), 27 new.

use crate::model::ask::Assignment;
use crate::model::lever::Lever;
use crate::model::mission::Framework;
use crate::rules::expr::{Expr, Judgement, assignment_in, framework_in};
use crate::rules::provision::{OutOfScope, Provision, ProvisionId};

/// In the list of 1992 and in every later one.
const ALWAYS: &[Assignment] = &[
    Assignment::CeasefireMonitoring,
    Assignment::BufferZonePatrol,
    Assignment::WeaponsInspection,
    Assignment::WeaponsDisposal,
    Assignment::CeasefireLines,
    Assignment::PrisonerExchange,
    Assignment::Elections,
    Assignment::PoliceAdvice,
    Assignment::Administration,
    Assignment::Medical,
    Assignment::Relief,
    Assignment::TransportAndConstruction,
    Assignment::TransportForOthers,
    Assignment::MedicalForOthers,
    Assignment::Headquarters,
    Assignment::MonitoringAtSea,
];

/// Added by the reform of 2015.
const SINCE_2015: &[Assignment] =
    &[Assignment::Corrections, Assignment::JudicialAdvice, Assignment::DefenceInstitutions];

/// The provision.
pub(super) const PROVISION: Provision = Provision {
    id: ProvisionId::Listed,
    expr: Expr::Any(&[
        assignment_in(ALWAYS),
        Expr::All(&[assignment_in(SINCE_2015), Expr::Lever(Lever::Peacebuilding, 1)]),
        Expr::All(&[
            assignment_in(&[Assignment::Demining]),
            Expr::Any(&[
                Expr::All(&[
                    Expr::Lever(Lever::PkfMain, 1),
                    Expr::Judgement(Judgement::AbandonedWeapons),
                ]),
                Expr::Lever(Lever::Peacebuilding, 2),
            ]),
        ]),
        Expr::All(&[assignment_in(&[Assignment::RushToRescue]), Expr::Lever(Lever::Protection, 1)]),
        Expr::All(&[
            assignment_in(&[Assignment::SafetyEnsuring]),
            Expr::Lever(Lever::Protection, 2),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::FullProtection]),
            Expr::Lever(Lever::Protection, 3),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::ExecutivePolicing]),
            Expr::Lever(Lever::Police, 1),
        ]),
        Expr::All(&[assignment_in(&[Assignment::FormedPolice]), Expr::Lever(Lever::Police, 2)]),
        Expr::All(&[
            assignment_in(&[Assignment::SupplyForOthers]),
            Expr::Lever(Lever::Logistics, 1),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::AnySupportForOthers]),
            Expr::Lever(Lever::Logistics, 2),
        ]),
        Expr::All(&[assignment_in(&[Assignment::CampProtection]), Expr::Lever(Lever::Camp, 1)]),
        Expr::All(&[
            assignment_in(&[Assignment::CoastGuardTransportRelief]),
            Expr::Lever(Lever::CoastGuard, 1),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::CoastGuardAdvice]),
            Expr::Lever(Lever::CoastGuard, 2),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::InterdictionAtSea]),
            Expr::Lever(Lever::Peacebuilding, 2),
            Expr::Lever(Lever::CoastGuard, 2),
        ]),
        Expr::All(&[
            assignment_in(&[Assignment::Command]),
            Expr::Any(&[
                Expr::All(&[
                    framework_in(&[Framework::UnPko, Framework::UnOther]),
                    Expr::Lever(Lever::CommandPosts, 1),
                ]),
                Expr::Lever(Lever::CommandPosts, 2),
            ]),
        ]),
    ]),
    out_of_scope: OutOfScope::Stated,
    citations: &["act-3-5"],
};
