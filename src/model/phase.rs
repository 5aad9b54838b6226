//! What changed within a mission's life, and on which day.
//!
//! Why here: a condition that was met at the start may lapse, and come back; rules follow it from phase to phase.

use crate::model::coded::coded;
use crate::model::date::CivilDate;
use crate::model::mission::Records;

coded! {
    /// What happened.
    Event {
        /// A ceasefire was agreed, or the mission rests on one.
        CeasefireMade = "ceasefire_made",
        /// Fighting resumed.
        CeasefireBroken = "ceasefire_broken",
        /// A ceasefire came back.
        CeasefireRestored = "ceasefire_restored",
        /// A party joined the agreement.
        PartyJoined = "party_joined",
        /// A party left it.
        PartyLeft = "party_left",
        /// An armed conflict began.
        ConflictBegan = "conflict_began",
        /// It ended.
        ConflictEnded = "conflict_ended",
        /// Consent was given, or given again.
        ConsentGiven = "consent_given",
        /// Consent was restricted or disputed.
        ConsentNarrowed = "consent_narrowed",
        /// Consent was no longer given.
        ConsentWithdrawn = "consent_withdrawn",
        /// A UN administration took over.
        AdministrationBegan = "administration_began",
        /// It handed over.
        AdministrationEnded = "administration_ended",
        /// The mandate turned to the protection of civilians.
        MandateProtection = "mandate_protection",
        /// The mandate turned to enforcement.
        MandateEnforcement = "mandate_enforcement",
        /// The mandate was narrowed.
        MandateNarrowed = "mandate_narrowed",
        /// Anything else.
        Other = "other",
    }
}

/// From a day on, some facts are others. What a phase does not name stays as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Phase {
    /// From this day, or some day of this month.
    pub from: CivilDate,
    /// What happened.
    pub event: Event,
    /// The facts that changed.
    pub facts: Records,
    /// Sources of the event.
    pub sources: Vec<String>,
    /// Where in the sources; empty where the whole is meant.
    pub pinpoint: String,
}

impl Phase {
    /// The sources that tell of it: those of the event, or where it names none those of the facts that changed; each once.
    pub fn told_by(&self) -> Vec<&String> {
        let of_facts = self.facts.iter().flat_map(|(_, record)| &record.readings);
        let of_facts = of_facts.flat_map(|reading| &reading.sources);
        let mut told: Vec<&String> = self.sources.iter().collect();
        if told.is_empty() {
            for source in of_facts {
                if !told.contains(&source) {
                    told.push(source);
                }
            }
        }
        told
    }
}
