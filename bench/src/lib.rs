//! The contests: what is asked of both engines, whether they say the same, and one go of each.
//!
//! Why a library: the same goes are timed natively by `main.rs`, and in WebAssembly by `run.mjs` through `exports.rs`.

pub mod contest;
#[cfg(target_arch = "wasm32")]
mod exports;
mod naive;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;

/// What both engines start from: the facts, put in order once.
pub struct Field {
    /// Every mission.
    pub missions: Vec<Mission>,
    /// Every preset, to compare under.
    pub presets: Vec<PolicySettings>,
    /// The law of 2011 and that of 2015, to time under.
    pub laws: [PolicySettings; 2],
    /// The fast engine's side.
    pub board: Board,
}

impl Field {
    /// From the data of the day.
    pub fn new() -> Self {
        let catalog = Catalog::bundled();
        let presets = catalog.presets.iter().map(|preset| preset.settings()).collect();
        let law = |id| catalog.preset(id).map_or(PolicySettings::REPORT_2011, |one| one.settings());
        let laws = ["report-2011", "act-2015"].map(law);
        let board = Board::new(&catalog.missions, AsOf::Reference);
        Self { missions: catalog.missions, presets, laws, board }
    }

    fn dockets(&self) -> Vec<Docket<'_>> {
        self.missions.iter().map(|mission| Docket::new(mission, AsOf::Reference)).collect()
    }
}

impl Default for Field {
    fn default() -> Self {
        Self::new()
    }
}
