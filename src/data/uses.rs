//! What rests on a source.
//!
//! Why here: missions, facts, levers, law and history each name their sources; a reader asks the other way round.

use crate::data::catalog::Catalog;
use crate::model::episode::Episode;
use crate::model::fact::Fact;
use crate::model::law::Instrument;
use crate::model::lever::Lever;
use crate::model::mission::{Layer, Mission, Records};
use crate::model::phase::Phase;
use crate::model::plan::Plan;

/// One thing that names a source.
#[derive(Clone, Copy, Debug)]
pub enum Use<'a> {
    /// A mission, for its identity, dates or mandate.
    Mission(&'a Mission),
    /// A fact of a mission, recorded in one place of its file.
    Fact(&'a Mission, Layer, Fact),
    /// An event on the way.
    Phase(&'a Mission, &'a Phase),
    /// What Japan did in a mission.
    Japan(&'a Mission),
    /// An assignment.
    Plan(&'a Plan),
    /// An option of a lever.
    Option(Lever, u8),
    /// A legal instrument or report.
    Law(&'a Instrument),
    /// A refusal, a withdrawal, a stay or a new duty.
    Episode(&'a Episode),
}

/// Everything that names a source: missions in the order of the catalog, then assignments, options, law, history.
pub fn of<'a>(catalog: &'a Catalog, source: &str) -> Vec<Use<'a>> {
    let names = |sources: &[String]| sources.iter().any(|one| one == source);
    let mut uses = Vec::new();
    for mission in &catalog.missions {
        if names(&mission.sources) {
            uses.push(Use::Mission(mission));
        }
        let mut facts = |layer: Layer, records: &'a Records| {
            for (fact, record) in records {
                if record.readings.iter().any(|reading| names(&reading.sources)) {
                    uses.push(Use::Fact(mission, layer, *fact));
                }
            }
        };
        facts(Layer::Life, &mission.facts);
        facts(Layer::Start, &mission.facts_at_start);
        facts(Layer::JapanEntry, &mission.facts_at_japan_entry);
        for (place, phase) in mission.phases.iter().enumerate() {
            facts(Layer::Phase(place), &phase.facts);
        }
        for phase in mission.phases.iter().filter(|phase| names(&phase.sources)) {
            uses.push(Use::Phase(mission, phase));
        }
        if mission.japan.as_ref().is_some_and(|japan| names(&japan.sources)) {
            uses.push(Use::Japan(mission));
        }
    }
    uses.extend(catalog.plans.iter().filter(|plan| names(&plan.sources)).map(Use::Plan));
    for card in &catalog.levers {
        for (place, option) in (0_u8..).zip(&card.options) {
            if names(&option.sources) {
                uses.push(Use::Option(card.lever, place));
            }
        }
    }
    let law = catalog.instruments.iter().filter(|instrument| names(&instrument.sources));
    uses.extend(law.map(Use::Law));
    let episodes = catalog.episodes.iter().filter(|episode| names(&episode.sources));
    uses.extend(episodes.map(Use::Episode));
    uses
}
