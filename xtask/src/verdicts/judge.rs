//! Which missions under which rules.

use std::fs;

use pko_explorer::data::catalog::Catalog;
use pko_explorer::data::{lever, mission};
use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::{AsOf, Kind, Mission};
use pko_explorer::rules::assess::{AppliesTo, Assessment, Docket};
use pko_explorer::rules::course::{self, Later};
use pko_explorer::rules::ladder::Ladder;
use pko_explorer::rules::settings::PolicySettings;

use super::args::Args;
use super::node::node;

/// What was judged.
pub(super) struct Judged {
    /// Everything the product knows.
    pub(super) catalog: Catalog,
    /// Id of the preset, where the rules are one.
    pub(super) preset: Option<String>,
    /// Where each lever stands, as asked for.
    pub(super) settings: PolicySettings,
    /// Date of the facts.
    pub(super) as_of: AsOf,
    /// The smallest changes were asked for.
    pub(super) has_flips: bool,
    /// To which missions the rules are applied.
    pub(super) applies_to: AppliesTo,
    /// Missions in the order of the catalog, or the user's alone.
    pub(super) missions: Vec<(Mission, Assessment)>,
    /// How many stand on each step, by kind.
    pub(super) ladders: Vec<(Kind, Ladder)>,
}

/// Judges what was asked for; every mistake is listed.
pub(super) fn judge(args: &Args) -> Result<Judged, Vec<String>> {
    let catalog = Catalog::checked()
        .map_err(|errors| errors.iter().map(ToString::to_string).collect::<Vec<_>>())?;
    let own = args.mission.as_deref().map(own_mission).transpose();
    let rules = rules(&catalog, args);
    let (own, (settings, applies_to)) = match (own, rules) {
        (Ok(own), Ok(rules)) => (own, rules),
        (own, rules) => {
            return Err([own.err(), rules.err()].into_iter().flatten().flatten().collect());
        }
    };
    let as_of = args.at.map_or(AsOf::Reference, AsOf::On);
    let assess = |mission: &Mission| Docket::new(mission, as_of).assess(&settings, applies_to);
    let mut judged: Vec<(Mission, Assessment)> =
        catalog.missions.iter().map(|mission| (mission.clone(), assess(mission))).collect();
    let is_own = own.is_some();
    judged.extend(own.map(|mission| {
        let assessment = assess(&mission);
        (mission, assessment)
    }));
    let kinds = Kind::ALL.iter().copied().filter(|kind| is_own || *kind != Kind::User);
    let of = |kind: Kind| {
        judged
            .iter()
            .filter(move |(mission, _)| mission.kind == kind)
            .map(|(_, assessment)| assessment)
    };
    let ladders = kinds.map(|kind| (kind, Ladder::count(of(kind)))).collect();
    if is_own {
        judged.retain(|(mission, _)| mission.kind == Kind::User);
    }
    let asked = args.preset.clone().filter(|_| args.sets.is_empty());
    let preset = asked.or_else(|| catalog.preset_of(&settings).map(|preset| preset.id.clone()));
    let has_flips = args.has_flips;
    Ok(Judged {
        preset,
        catalog,
        settings,
        as_of,
        has_flips,
        applies_to,
        missions: judged,
        ladders,
    })
}

impl Judged {
    /// When a mission would be met that is not at the date.
    pub(super) fn later(&self, mission: &Mission) -> Option<Later> {
        course::later(mission, self.as_of, &self.settings, self.applies_to, course::is_met)
    }
}

fn rules(catalog: &Catalog, args: &Args) -> Result<(PolicySettings, AppliesTo), Vec<String>> {
    let mut mistakes = Vec::new();
    let ids: Vec<&str> = catalog.presets.iter().map(|preset| preset.id.as_str()).collect();
    let preset = args.preset.as_deref().map(|id| (id, catalog.preset(id)));
    if let Some((id, None)) = preset {
        mistakes.push(format!("`--preset`: found `{id}`, expected one of {}", ids.join(", ")));
    }
    let preset = preset.and_then(|(_, preset)| preset);
    let start = match (preset, args.at) {
        (Some(preset), _) => preset.settings(),
        (None, Some(date)) => catalog.law_of(date).unwrap_or_else(|| {
            if args.preset.is_none() {
                mistakes.push(format!("`--at`: the Act was not in force on {date}; expected 1992-08-10 or later, or a `--preset`"));
            }
            PolicySettings::REPORT_2011
        }),
        (None, None) => PolicySettings::REPORT_2011,
    };
    let settings = args.sets.iter().fold(start, |settings, set| match setting(catalog, set) {
        Ok((lever, option)) => settings.with(lever, option),
        Err(mistake) => {
            mistakes.push(mistake);
            settings
        }
    });
    let applies_to = catalog.applies_to(&settings);
    if mistakes.is_empty() { Ok((settings, applies_to)) } else { Err(mistakes) }
}

fn setting(catalog: &Catalog, set: &str) -> Result<(Lever, u8), String> {
    let (name, option) = set
        .split_once('=')
        .ok_or_else(|| format!("`--set`: found `{set}`, expected lever=option"))?;
    let lever = Lever::from_id(name).ok_or_else(|| {
        let ids: Vec<&str> = Lever::ALL.iter().map(|lever| lever.id()).collect();
        format!("`--set`: found `{name}`, expected one of {}", ids.join(", "))
    })?;
    let place = lever::option_of(&catalog.levers, lever, option);
    let expected = || lever::option_names(&catalog.levers, lever);
    let most = lever.option_count() - 1;
    place.map(|option| (lever, option)).ok_or_else(|| {
        format!("`--set {name}`: found `{option}`, expected 0 to {most} or {}", expected())
    })
}

fn own_mission(file: &str) -> Result<Mission, Vec<String>> {
    let text = fs::read_to_string(file)
        .map_err(|error| vec![format!("{file}: cannot be read: {error}")])?;
    let table = toml::from_str::<toml::Table>(&text)
        .map_err(|error| vec![format!("{file}: not TOML: {error}")])?;
    mission::own(file, &node(toml::Value::Table(table)))
        .map_err(|errors| errors.iter().map(ToString::to_string).collect())
}
