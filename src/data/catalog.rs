//! Everything together, found by id.
//!
//! Why here: pages, commands and tests start from one value that never changes while they run.

use std::sync::OnceLock;

use crate::data::error::DataError;
use crate::data::reader::Problems;
use crate::data::tree::Node;
use crate::data::{changes, check, history, lever, mission, plan, report, source};
use crate::model::change::RecordChange;
use crate::model::date::CivilDate;
use crate::model::episode::Episode;
use crate::model::law::{Instrument, LawStep, Preset, StepKind};
use crate::model::lever::{Lever, LeverCard, LeverOption};
use crate::model::mission::{Kind, Mission};
use crate::model::order;
use crate::model::plan::Plan;
use crate::model::report::ReportSection;
use crate::model::source::Source;
use crate::model::stance::Stance;
use crate::rules::assess::AppliesTo;
use crate::rules::settings::PolicySettings;

static BUNDLE: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/data.bin"));

/// What the page loads when it is alive: whole files, and parts of mission files; everybody else has them built in.
#[cfg(not(target_arch = "wasm32"))]
static BUILT_IN: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/data_later.bin"));

static LATER: OnceLock<Vec<(String, Node)>> = OnceLock::new();

include!(concat!(env!("OUT_DIR"), "/data_hash.rs"));

/// Everything the product knows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Catalog {
    /// Missions: by kind, then by start, then by number.
    pub missions: Vec<Mission>,
    /// Japan's assignments, by number.
    pub plans: Vec<Plan>,
    /// Levers, in the order of [`Lever::ALL`].
    pub levers: Vec<LeverCard>,
    /// Presets, by number.
    pub presets: Vec<Preset>,
    /// The law over time, by date.
    pub timeline: Vec<LawStep>,
    /// Refusals, withdrawals, stays and new duties, in the order of the file.
    pub episodes: Vec<Episode>,
    /// What changed of facts and verdicts, the newest last.
    pub changes: Vec<RecordChange>,
    /// The interim report of 2011, section by section.
    pub report: Vec<ReportSection>,
    /// Sources, by id.
    pub sources: Vec<Source>,
    /// Legal instruments, by id.
    pub instruments: Vec<Instrument>,
}

impl Catalog {
    /// What was bundled when the program was built, with what was loaded since. Mistakes are found by [`Catalog::checked`], not here.
    pub fn bundled() -> Self {
        Self::read(&bundled_files(), &Problems::default())
    }

    /// What was bundled, with every mistake in it.
    pub fn checked() -> Result<Self, Vec<DataError>> {
        Self::from_files(&bundled_files())
    }

    /// Reads files: path from the project's root, and what each says.
    pub fn from_files(files: &[(String, Node)]) -> Result<Self, Vec<DataError>> {
        let problems = Problems::default();
        let catalog = Self::read(files, &problems);
        check::across_files(&catalog, &problems);
        let errors = problems.into_sorted();
        if errors.is_empty() { Ok(catalog) } else { Err(errors) }
    }

    fn read(files: &[(String, Node)], problems: &Problems) -> Self {
        let folder =
            |name: &'static str| files.iter().filter(move |(path, _)| path.starts_with(name));
        let one = |name: &'static str| files.iter().find(move |(path, _)| path == name);
        let mut catalog = Self {
            missions: folder("data/missions/")
                .map(|(path, node)| mission::listed(path, node, problems))
                .collect(),
            plans: folder("data/assignments/")
                .map(|(path, node)| plan::plan(path, node, problems))
                .collect(),
            levers: folder("data/levers/")
                .map(|(path, node)| lever::lever(path, node, problems))
                .collect(),
            instruments: folder("data/law/")
                .map(|(path, node)| source::instrument(path, node, problems))
                .collect(),
            ..Self::default()
        };
        order::sort_by_key(&mut catalog.levers, |card| card.lever);
        if let Some((path, node)) = one("data/sources.toml") {
            catalog.sources = source::sources(path, node, problems);
        }
        if let Some((path, node)) = one("data/presets.toml") {
            catalog.presets = lever::presets(path, node, &catalog.levers, problems);
        }
        if let Some((path, node)) = one("data/timeline.toml") {
            catalog.timeline = lever::timeline(path, node, &catalog.levers, problems);
        }
        if let Some((path, node)) = one("data/history.toml") {
            catalog.episodes = history::episodes(path, node, problems);
        }
        if let Some((path, node)) = one("data/changes.toml") {
            catalog.changes = changes::changes(path, node, problems);
        }
        if let Some((path, node)) = one("data/report.toml") {
            catalog.report = report::sections(path, node, problems);
        }
        order::sort_by_key(&mut catalog.missions, |mission| {
            (mission.kind, mission.start.map(CivilDate::earliest), mission.code)
        });
        order::sort_by_key(&mut catalog.plans, |plan| plan.number);
        order::sort_by_key(&mut catalog.presets, |preset| preset.code);
        order::sort_by_key(&mut catalog.timeline, |step| step.date.earliest());
        catalog
    }

    /// The same, with stances taken on the contested facts of missions, by their permanent numbers.
    #[must_use]
    pub fn taking(mut self, stances: &[(u16, Stance)]) -> Self {
        for (code, stance) in stances {
            if let Some(mission) = self.missions.iter_mut().find(|mission| mission.code == *code) {
                mission.taken = Some(*stance);
            }
        }
        self
    }

    /// The mission with this id.
    pub fn mission(&self, id: &str) -> Option<&Mission> {
        self.missions.iter().find(|mission| mission.id == id)
    }

    /// The mission with this permanent number.
    pub fn mission_by_code(&self, code: u16) -> Option<&Mission> {
        self.missions.iter().find(|mission| mission.code == code)
    }

    /// Missions of one kind, in order.
    pub fn of_kind(&self, kind: Kind) -> impl Iterator<Item = &Mission> {
        self.missions.iter().filter(move |mission| mission.kind == kind)
    }

    /// A lever's card.
    pub fn lever(&self, lever: Lever) -> Option<&LeverCard> {
        self.levers.iter().find(|card| card.lever == lever)
    }

    /// An option of a lever.
    pub fn option(&self, lever: Lever, place: u8) -> Option<&LeverOption> {
        self.lever(lever)?.options.get(usize::from(place))
    }

    /// The preset with this id.
    pub fn preset(&self, id: &str) -> Option<&Preset> {
        self.presets.iter().find(|preset| preset.id == id)
    }

    /// The preset with this permanent number.
    pub fn preset_by_code(&self, code: u16) -> Option<&Preset> {
        self.presets.iter().find(|preset| preset.code == code)
    }

    /// The preset whose settings these are, if any; of two with the same, the one that is the usual baseline.
    pub fn preset_of(&self, settings: &PolicySettings) -> Option<&Preset> {
        let usual = self.preset("report-2011").filter(|preset| preset.settings() == *settings);
        usual.or_else(|| self.first_preset_of(settings))
    }

    fn first_preset_of(&self, settings: &PolicySettings) -> Option<&Preset> {
        self.presets.iter().find(|preset| preset.settings() == *settings)
    }

    /// To which missions settings are applied: all, but for the preset of the UN's own principles.
    pub fn applies_to(&self, settings: &PolicySettings) -> AppliesTo {
        match self.preset_of(settings) {
            Some(preset) if preset.is_un_led_only => AppliesTo::UnLed,
            _ => AppliesTo::All,
        }
    }

    /// The source with this id.
    pub fn source(&self, id: &str) -> Option<&Source> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The day on which the Act came into force: before it there are no rules.
    pub fn in_force_since(&self) -> Option<CivilDate> {
        let mut steps = self.timeline.iter();
        steps.find(|step| step.kind == StepKind::InForce).map(|step| step.date)
    }

    /// The first day on which these rules were in force; none where they never were.
    pub fn in_force_from(&self, settings: &PolicySettings) -> Option<CivilDate> {
        let mut days = self.timeline.iter().map(|step| step.date);
        days.find(|day| self.law_of(*day).as_ref() == Some(settings))
    }

    /// The rules in force on a day; none before the Act of 1992.
    pub fn law_of(&self, date: CivilDate) -> Option<PolicySettings> {
        let in_force = || self.timeline.iter().filter(|step| step.date.latest() <= date.latest());
        self.in_force_since().filter(|since| since.latest() <= date.latest())?;
        let first = self.preset("act-1992")?.settings();
        let moves = in_force().flat_map(|step| step.moves.iter());
        Some(moves.fold(first, |settings, (lever, option)| settings.with(*lever, *option)))
    }
}

/// Every file of `data/` that is there: path from the project's root, and what it says.
fn bundled_files() -> Vec<(String, Node)> {
    let mut files: Vec<(String, Node)> = postcard::from_bytes(BUNDLE).unwrap_or_default();
    #[cfg(not(target_arch = "wasm32"))]
    LATER.get_or_init(|| postcard::from_bytes(BUILT_IN).unwrap_or_default());
    for (path, node) in LATER.get().into_iter().flatten().cloned() {
        match files.iter_mut().find(|(name, _)| *name == path) {
            Some((_, first)) => first.join(node),
            None => files.push((path, node)),
        }
    }
    order::sort_by_key(&mut files, |(path, _)| path.clone());
    files
}

/// The files that a page loads when it is alive, as text, for those who hand the page over: a letter for each byte, which packs
/// much better than base64.
#[cfg(not(target_arch = "wasm32"))]
pub fn later_text() -> String {
    BUILT_IN.iter().copied().map(char::from).collect()
}

/// Takes those files; whether they could be read. What is there already stays.
pub fn load_later(text: &str) -> bool {
    let bytes: Option<Vec<u8>> = text.chars().map(|letter| u8::try_from(letter).ok()).collect();
    let files = bytes.and_then(|bytes| postcard::from_bytes(&bytes).ok());
    files.is_some_and(|files| LATER.set(files).is_ok())
}

impl Preset {
    /// Its settings.
    pub fn settings(&self) -> PolicySettings {
        let pairs = Lever::ALL.iter().zip(&self.options);
        pairs.fold(PolicySettings::STRICTEST, |settings, (lever, option)| {
            settings.with(*lever, *option)
        })
    }
}
