//! One provision: what it decides, what it cites.
//!
//! Why here: verdict, explanation and the rules page all read the same value.

use crate::model::coded::coded;
use crate::rules::expr::Expr;

coded! {
    /// Every provision. The order is the order of explanation.
    ProvisionId {
        /// The whole: any category open to the ask.
        Decision = "decision",
        /// Decided as a UN peacekeeping operation.
        AsUnPko = "as_un_pko",
        /// Decided as an internationally coordinated operation.
        AsCoordinated = "as_coordinated",
        /// Decided as relief.
        AsRelief = "as_relief",
        /// Decided as election observation.
        AsElection = "as_election",
        /// Coordinated operations are covered.
        CoordinatedCovered = "coordinated_covered",
        /// Election observation is covered.
        ElectionCovered = "election_covered",
        /// A UN peacekeeping operation.
        UnBasis = "un_basis",
        /// What a coordinated operation rests on.
        CoordinatedBasis = "coordinated_basis",
        /// What relief or election observation rests on.
        ReliefBasis = "relief_basis",
        /// Level A for operations.
        OperationPrinciples = "operation_principles",
        /// Level A for relief and election observation.
        ReliefPrinciples = "relief_principles",
        /// Exempt personnel.
        Exempt = "exempt",
        /// Track A: an agreement.
        TrackAgreement = "track_agreement",
        /// Track B: fighting is over and no party is left.
        TrackOver = "track_over",
        /// Track C: no armed conflict has occurred.
        TrackNotOccurred = "track_not_occurred",
        /// One of B and C; either is admissible.
        TrackEither = "track_either",
        /// Principle 1 on track A.
        Ceasefire = "ceasefire",
        /// A ceasefire agreement.
        Agreement = "agreement",
        /// Who counts as a party.
        PartyScope = "party_scope",
        /// Consent of the host.
        HostConsent = "host_consent",
        /// Consent of the parties on track A.
        PartiesConsent = "parties_consent",
        /// Consent of the parties on the other tracks.
        PartiesAlways = "parties_always",
        /// The parties consent.
        PartiesAgree = "parties_agree",
        /// Principle 3.
        Impartiality = "impartiality",
        /// The fixed floor.
        Floor = "floor",
        /// In the list of assignments.
        Listed = "listed",
        /// Who may be sent.
        Personnel = "personnel",
        /// The freeze of peacekeeping-force duties by units.
        Freeze = "freeze",
        /// Stable consent.
        StableConsent = "stable_consent",
        /// Beside a support unit.
        Companion = "companion",
        /// Principle 5, as far as it decides an ask.
        Weapons = "weapons",
        /// Integration with another's use of force.
        Integration = "integration",
    }
}

/// What a provision says where only its scope decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OutOfScope {
    /// It is a way that is not open here: nothing is said of it.
    Silent,
    /// It is a condition: met where its scope alone meets it, said only where it is not met.
    Required,
    /// It is a condition, and said either way.
    Stated,
}

/// A provision.
#[derive(Clone, Copy, Debug)]
pub struct Provision {
    /// Which.
    pub id: ProvisionId,
    /// What it decides.
    pub expr: Expr,
    /// What it says where only its scope decided.
    pub out_of_scope: OutOfScope,
    /// Citations, keys of `cite-…` in `locales/*/rules.ftl`, most specific first.
    pub citations: &'static [&'static str],
}
