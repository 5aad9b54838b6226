//! What several modules of this test binary share.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::settings::PolicySettings;
use pko_explorer::session::action::Action;
use pko_explorer::session::update::{Session, update};

/// Everything the product knows, read once.
pub(crate) static CATALOG: LazyLock<Catalog> = LazyLock::new(Catalog::bundled);

/// Presets that stand for Japanese law or a proposal for it.
pub(crate) const JAPANESE: &[&str] = &[
    "act-1992",
    "act-1998",
    "act-2001",
    "report-2011",
    "report-wording",
    "akashi-2002",
    "act-2015",
];

/// The settings of a preset.
#[track_caller]
pub(crate) fn preset(id: &str) -> PolicySettings {
    CATALOG.preset(id).unwrap_or_else(|| panic!("no preset `{id}`")).settings()
}

/// The mission with this id.
#[track_caller]
pub(crate) fn mission(id: &str) -> &'static Mission {
    CATALOG.mission(id).unwrap_or_else(|| panic!("no mission `{id}`"))
}

/// What follows from actions of which each must change something.
#[track_caller]
pub(crate) fn after(start: &Session, actions: &[Action]) -> Session {
    actions.iter().fold(start.clone(), |session, action| {
        update(&session, action).unwrap_or_else(|| panic!("nothing follows from {action:?}"))
    })
}

/// Every mission at its reference date.
pub(crate) fn dockets() -> Vec<(&'static Mission, Docket<'static>)> {
    CATALOG
        .missions
        .iter()
        .map(|mission| (mission, Docket::new(mission, AsOf::Reference)))
        .collect()
}

/// Every option of a lever, strict to permissive.
pub(crate) fn options(lever: Lever) -> std::ops::Range<u8> {
    0..lever.option_count()
}

/// Numbers that look random and are the same on every machine (xorshift).
pub(crate) struct Numbers(u64);

impl Numbers {
    /// Another seed, other numbers.
    pub(crate) fn new(seed: u64) -> Self {
        Self(0x9e37_79b9_7f4a_7c15 ^ seed.wrapping_mul(0xd134_2543_de82_ef95))
    }

    /// From 0 to one below the bound.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % bound as u64).unwrap()
    }

    /// Settings; locks may be broken, as an address can.
    pub(crate) fn settings(&mut self) -> PolicySettings {
        Lever::ALL.iter().fold(PolicySettings::STRICTEST, |settings, lever| {
            let option = self.below(usize::from(lever.option_count()));
            settings.with(*lever, u8::try_from(option).unwrap())
        })
    }
}

/// Compares with what was reviewed and committed in `tests/snapshots`; `INSTA_UPDATE=always` writes it anew.
#[track_caller]
pub(crate) fn snapshot(name: &str, text: &str) {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!(name, text));
}

/// The folder of the project.
pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder of the project with this ending: path from the project's root with `/`, and text.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(&root().join(folder), folder, ending, &mut found);
    found.sort();
    found
}

fn walk(folder: &Path, name: &str, ending: &str, found: &mut Vec<(String, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(Result::unwrap) {
        let path = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &path, ending, found);
        } else if path.ends_with(ending) {
            found.push((path, fs::read_to_string(entry.path()).unwrap()));
        }
    }
}
