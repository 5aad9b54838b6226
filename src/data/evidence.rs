//! What the answers rest on: every recorded fact that decides one, and whether it has a source.
//!
//! Why here: the share with a source is counted from the data of the day, on the page and in tests alike.

use crate::data::catalog::Catalog;
use crate::model::claim::{Reading, Record};
use crate::model::fact::Fact;
use crate::model::mission::{AsOf, Kind, Layer, Mission};
use crate::model::order;
use crate::model::source::{Read, SourceKind};
use crate::rules::evidence::{FactSet, deciding_facts};
use crate::rules::locks;
use crate::rules::settings::PolicySettings;

/// A known fact that decides an answer, as it is recorded in one place of a mission's file.
#[derive(Clone, Copy, Debug)]
pub struct Evidence<'a> {
    /// Where it is recorded.
    pub layer: Layer,
    /// Which fact.
    pub fact: Fact,
    /// What is recorded; at least one reading.
    pub record: &'a Record,
    /// What stands behind it.
    pub backing: Backing,
}

/// What stands behind a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backing {
    /// Each of its readings has a source that was seen.
    Sourced,
    /// Some reading is only an author's coding, or its source was not seen.
    Unsourced,
    /// It says only that nothing is recorded, and no source says so.
    Silent,
    /// It follows from the fact on the ceasefire, which is counted.
    Follows,
}

/// How many facts decide, and how many of them have a source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Share {
    /// With a source.
    pub sourced: usize,
    /// With or without a source.
    pub all: usize,
    /// Beside these: where what decides is only that nothing is recorded.
    pub silent: usize,
}

impl Share {
    /// Of a hundred, rounded down: 100 only where nothing is left.
    pub const fn percent(self) -> usize {
        match (self.sourced * 100).checked_div(self.all) {
            Some(percent) => percent,
            None => 100,
        }
    }

    /// Both together.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            sourced: self.sourced + other.sourced,
            all: self.all + other.all,
            silent: self.silent + other.silent,
        }
    }
}

/// The facts of a mission that decide an answer under some preset, at the reference date or from any phase on; each place once.
pub fn of_mission<'a>(catalog: &Catalog, mission: &'a Mission) -> Vec<Evidence<'a>> {
    let rules: Vec<PolicySettings> =
        catalog.presets.iter().map(|preset| locks::effective(&preset.settings())).collect();
    let phases = mission.phases.iter().map(|phase| AsOf::On(phase.from));
    let dates = [AsOf::Reference].into_iter().chain(mission.start.map(AsOf::On)).chain(phases);
    let mut found: Vec<Evidence<'a>> = Vec::new();
    for as_of in dates {
        for fact in deciding(mission, as_of, &rules).iter() {
            let Some((layer, record)) = mission.recorded(as_of, fact) else { continue };
            let is_new = !found.iter().any(|one| (one.layer, one.fact) == (layer, fact));
            if is_new && !record.readings.is_empty() {
                found.push(Evidence {
                    layer,
                    fact,
                    record,
                    backing: backing(catalog, fact, record),
                });
            }
        }
    }
    order::sort_by_key(&mut found, |one| (one.layer, one.fact.index()));
    found
}

fn deciding(mission: &Mission, as_of: AsOf, rules: &[PolicySettings]) -> FactSet {
    let docket = crate::rules::assess::Docket::new(mission, as_of);
    let asked = mission.asks.iter().flat_map(|ask| rules.iter().map(move |held| (*ask, held)));
    asked.fold(FactSet::default(), |set, (ask, held)| set.and(deciding_facts(&docket, ask, held)))
}

fn backing(catalog: &Catalog, fact: Fact, record: &Record) -> Backing {
    let mut readings = record.readings.iter();
    if readings.clone().all(|reading| fact.follows(reading.value)) {
        Backing::Follows
    } else if readings.clone().all(|reading| is_seen(catalog, reading)) {
        Backing::Sourced
    } else if readings.all(|reading| fact.is_silence(reading.value)) {
        Backing::Silent
    } else {
        Backing::Unsourced
    }
}

/// Whether a reading names a source that was itself seen: a memory is none, and neither is a document known from a copy alone.
pub fn is_seen(catalog: &Catalog, reading: &Reading) -> bool {
    let was_seen = |id: &String| {
        catalog.source(id).is_some_and(|source| {
            matches!(source.read, Read::Whole | Read::Excerpt) && source.kind != SourceKind::Memory
        })
    };
    reading.sources.iter().any(was_seen)
}

/// Whether Japan joined: under the Act, relief and elections included.
pub fn is_joined(mission: &Mission) -> bool {
    mission.japan_entry().is_some() || matches!(mission.kind, Kind::Relief | Kind::Election)
}

/// How many of the deciding facts of some missions have a source.
pub fn share<'a>(catalog: &Catalog, missions: impl Iterator<Item = &'a Mission>) -> Share {
    missions.fold(Share::default(), |share, mission| {
        of_mission(catalog, mission).iter().fold(share, |share, one| {
            let (sourced, all, silent) = match one.backing {
                Backing::Sourced => (1, 1, 0),
                Backing::Unsourced => (0, 1, 0),
                Backing::Silent => (0, 0, 1),
                Backing::Follows => (0, 0, 0),
            };
            share.and(Share { sourced, all, silent })
        })
    })
}
