//! Choices as far as this version knows what they name. What a newer one named stays in the address.

use crate::data::catalog::Catalog;
use crate::model::date::CivilDate;
use crate::model::law::Preset;
use crate::rules::settings::PolicySettings;
use crate::session::choices::{Choices, REPORT_2011_CODE, Taken};

/// Choices that name only what is there.
pub(crate) struct Known {
    pub(crate) choices: Choices,
    /// The settings of the baseline.
    pub(crate) baseline: PolicySettings,
    pub(crate) unknown: Vec<Unknown>,
}

/// Something that an address names and this version does not have.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Unknown {
    Mission(u16),
    Day(CivilDate),
    Baseline(u16),
    Side(Taken),
}

/// What is known of choices; `is_whole` once everything recorded is there, readings included.
pub(crate) fn known(catalog: &Catalog, told: &Choices, is_whole: bool) -> Known {
    let (view, policy) = (told.view, told.policy);
    let mission = view.mission.and_then(|code| catalog.mission_by_code(code));
    let day = view.day.filter(|day| {
        mission.is_some_and(|mission| mission.phases.iter().any(|phase| phase.from == *day))
    });
    let preset = catalog.preset_by_code(policy.baseline);
    let is_held = |one: &&Taken| {
        let mission = catalog.mission_by_code(one.mission);
        mission.is_some_and(|mission| mission.stances().contains(&one.stance))
    };
    let sides = told.taken.iter().filter(|one| is_whole && !is_held(one)).copied();
    let unknown = [
        view.mission.filter(|_| mission.is_none()).map(Unknown::Mission),
        view.day.filter(|_| day.is_none()).map(Unknown::Day),
        preset.is_none().then_some(Unknown::Baseline(policy.baseline)),
    ];
    let mut choices = told.clone();
    choices.view.mission = mission.map(|mission| mission.code);
    choices.view.day = day;
    choices.policy.baseline = preset.map_or(REPORT_2011_CODE, |preset| preset.code);
    Known {
        choices,
        baseline: preset.map_or(PolicySettings::REPORT_2011, Preset::settings),
        unknown: unknown.into_iter().flatten().chain(sides.map(Unknown::Side)).collect(),
    }
}
