//! Speed of the fast engine against the interpreter: same rules, same missions, outcomes compared first.
//!
//! Times are medians of rounds in which both take turns, so that a busy machine slows both; only the ratio means something elsewhere.
//!
//! ```sh
//! cargo run --release --manifest-path bench/Cargo.toml [-- --json]
//! ```

mod contest;
mod naive;
mod report;
mod timing;

use std::process::ExitCode;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::sweep::board::Board;

/// What both engines start from: the facts, put in order once.
pub(crate) struct Field {
    pub(crate) missions: Vec<Mission>,
    /// Every preset, to compare under.
    pub(crate) presets: Vec<PolicySettings>,
    /// The law of 2011 and that of 2015, to time under.
    pub(crate) laws: [PolicySettings; 2],
    pub(crate) board: Board,
}

impl Field {
    fn new() -> Self {
        let catalog = Catalog::bundled();
        let presets = catalog.presets.iter().map(|preset| preset.settings()).collect();
        let law = |id| catalog.preset(id).map_or(PolicySettings::REPORT_2011, |one| one.settings());
        let laws = ["report-2011", "act-2015"].map(law);
        let board = Board::new(&catalog.missions, AsOf::Reference);
        Self { missions: catalog.missions, presets, laws, board }
    }

    pub(crate) fn dockets(&self) -> Vec<Docket<'_>> {
        self.missions.iter().map(|mission| Docket::new(mission, AsOf::Reference)).collect()
    }
}

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let is_json = words.iter().any(|word| word == "--json");
    if let Some(unknown) = words.iter().find(|word| *word != "--json") {
        eprintln!("`{unknown}` is not known; the only word is --json");
        return ExitCode::from(2);
    }
    let field = Field::new();
    match contest::all(&field) {
        Ok(results) => {
            print!(
                "{}",
                if is_json { report::json(&field, &results) } else { report::table(&results) }
            );
            ExitCode::SUCCESS
        }
        Err(difference) => {
            eprintln!("the engines differ: {difference}");
            ExitCode::FAILURE
        }
    }
}
