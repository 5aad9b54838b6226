//! What a mission asks for: assignment, kind of personnel, form.
//!
//! Why here: the verdict of a mission is made of the outcomes of its asks.
//! Letters are those of the Act's list, old (before the reform of 2015) / new.

use crate::model::coded::coded;

coded! {
    /// An International Peace Cooperation Assignment, or a duty that is in neither list.
    Assignment {
        /// (a) monitor a ceasefire, redeployment or disarmament.
        CeasefireMonitoring = "ceasefire_monitoring",
        /// (b) station and patrol in a buffer zone.
        BufferZonePatrol = "buffer_zone_patrol",
        /// (c) check weapons carried in or out.
        WeaponsInspection = "weapons_inspection",
        /// (d) collect, store and dispose of abandoned weapons.
        WeaponsDisposal = "weapons_disposal",
        /// (e) help the parties set ceasefire lines.
        CeasefireLines = "ceasefire_lines",
        /// (f) help exchange prisoners.
        PrisonerExchange = "prisoner_exchange",
        /// - / (g) safety-ensuring duties.
        SafetyEnsuring = "safety_ensuring",
        /// (g) / (h) supervise or manage elections.
        Elections = "elections",
        /// (h) / (i) advise, guide and monitor police administration.
        PoliceAdvice = "police_advice",
        /// Executive policing, in neither list.
        ExecutivePolicing = "executive_policing",
        /// Formed police units, in neither list.
        FormedPolice = "formed_police",
        /// - / (j) advise on corrections.
        Corrections = "corrections",
        /// (i) / (k) advise on administration.
        Administration = "administration",
        /// - / (k) advise on the judiciary.
        JudicialAdvice = "judicial_advice",
        /// - / (l) help build or rebuild defence institutions.
        DefenceInstitutions = "defence_institutions",
        /// (j) / (m) medical care.
        Medical = "medical",
        /// (j)-(o) / (m)-(r) relief of affected people.
        Relief = "relief",
        /// (p) / (s) transport, storage, communications, construction, for the mission.
        TransportAndConstruction = "transport_and_construction",
        /// Clearing of mines, where it is not settled whether (d) covers it.
        Demining = "demining",
        /// (p) / (s) transport and construction for other contingents.
        TransportForOthers = "transport_for_others",
        /// (j) / (m) medical care for other contingents.
        MedicalForOthers = "medical_for_others",
        /// - / (s) supply as an item of its own, for other contingents.
        SupplyForOthers = "supply_for_others",
        /// Any support to a unit that uses force, in neither list.
        AnySupportForOthers = "any_support_for_others",
        /// (q) / (t) a headquarters post.
        Headquarters = "headquarters",
        /// - / (v) rush-to-rescue.
        RushToRescue = "rush_to_rescue",
        /// The full mandate to protect civilians, in neither list.
        FullProtection = "full_protection",
        /// Joint protection of a shared camp (new Art. 25(7)).
        CampProtection = "camp_protection",
        /// (a) at sea, by a unit.
        MonitoringAtSea = "monitoring_at_sea",
        /// Transport and relief by Coast Guard ships and aircraft.
        CoastGuardTransportRelief = "coast_guard_transport_relief",
        /// (i), (k) advice by Coast Guard officers.
        CoastGuardAdvice = "coast_guard_advice",
        /// Interdiction or law enforcement at sea, in neither list.
        InterdictionAtSea = "interdiction_at_sea",
        /// A post of Force Commander or the like (new Art. 27).
        Command = "command",
    }
}

coded! {
    /// Who goes.
    Personnel {
        /// Self-Defense Forces personnel sent one by one.
        SdfIndividuals = "sdf_individuals",
        /// A unit of the Self-Defense Forces.
        SdfUnit = "sdf_unit",
        /// Civilians.
        Civilians = "civilians",
        /// Police officers.
        Police = "police",
        /// Coast Guard officers, ships or aircraft.
        CoastGuard = "coast_guard",
    }
}

coded! {
    /// The form of taking part that the ladder counts.
    Form {
        /// Observers and staff, one by one.
        Individuals = "individuals",
        /// Elections, administration, relief experts.
        Civilians = "civilians",
        /// Police.
        Police = "police",
        /// Engineering, transport, medical care or relief by a unit.
        SupportUnit = "support_unit",
        /// (a)-(f) by a unit.
        PkfUnit = "pkf_unit",
        /// (g), (v) and full protection.
        Protection = "protection",
        /// Logistics for other contingents.
        SupportToOthers = "support_to_others",
        /// Joint protection of a shared camp.
        Camp = "camp",
        /// Coast Guard.
        CoastGuard = "coast_guard",
        /// Command posts.
        Command = "command",
    }
}

/// One thing a mission asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ask {
    /// What is to be done.
    pub assignment: Assignment,
    /// By whom.
    pub personnel: Personnel,
    /// In which form the ladder counts it.
    pub form: Form,
    /// Whether the mission's verdict rests on it.
    pub is_core: bool,
}

impl Ask {
    /// The form in which such work by such people is counted.
    pub fn usual_form(assignment: Assignment, personnel: Personnel) -> Form {
        use Assignment as A;
        match (assignment, personnel) {
            (A::Command, _) => Form::Command,
            (A::CampProtection, _) => Form::Camp,
            (
                A::TransportForOthers
                | A::MedicalForOthers
                | A::SupplyForOthers
                | A::AnySupportForOthers,
                _,
            ) => Form::SupportToOthers,
            (A::SafetyEnsuring | A::RushToRescue | A::FullProtection, _) => Form::Protection,
            (_, Personnel::CoastGuard) => Form::CoastGuard,
            (_, Personnel::Police) => Form::Police,
            (_, Personnel::Civilians) => Form::Civilians,
            (_, Personnel::SdfIndividuals) => Form::Individuals,
            (
                A::CeasefireMonitoring
                | A::BufferZonePatrol
                | A::WeaponsInspection
                | A::WeaponsDisposal
                | A::CeasefireLines
                | A::PrisonerExchange
                | A::MonitoringAtSea,
                Personnel::SdfUnit,
            ) => Form::PkfUnit,
            (_, Personnel::SdfUnit) => Form::SupportUnit,
        }
    }

    /// Whether both name the same work by the same people, core or not.
    pub fn is_same_work(self, other: Self) -> bool {
        (self.assignment, self.personnel, self.form)
            == (other.assignment, other.personnel, other.form)
    }
}
