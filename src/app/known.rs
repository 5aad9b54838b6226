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
    pub(crate) unknown: Unknown,
}

/// What an address names and this version does not have.
#[derive(Clone, PartialEq)]
pub(crate) struct Unknown {
    mission: Option<u16>,
    day: Option<CivilDate>,
    baseline: Option<u16>,
    taken: Vec<Taken>,
}

impl Unknown {
    /// Whether all of it was unknown before.
    pub(crate) fn is_within(&self, before: &Self) -> bool {
        let is_old = |now: bool, same: bool| !now || same;
        is_old(self.mission.is_some(), self.mission == before.mission)
            && is_old(self.day.is_some(), self.day == before.day)
            && is_old(self.baseline.is_some(), self.baseline == before.baseline)
            && self.taken.iter().all(|one| before.taken.contains(one))
    }

    /// How many things.
    pub(crate) fn count(&self) -> usize {
        usize::from(self.mission.is_some())
            + usize::from(self.day.is_some())
            + usize::from(self.baseline.is_some())
            + self.taken.len()
    }
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
    let mut choices = told.clone();
    choices.view.mission = mission.map(|mission| mission.code);
    choices.view.day = day;
    choices.policy.baseline = preset.map_or(REPORT_2011_CODE, |preset| preset.code);
    Known {
        choices,
        baseline: preset.map_or(PolicySettings::REPORT_2011, Preset::settings),
        unknown: Unknown {
            mission: view.mission.filter(|_| mission.is_none()),
            day: view.day.filter(|_| day.is_none()),
            baseline: Some(policy.baseline).filter(|_| preset.is_none()),
            taken: if is_whole {
                told.taken.iter().filter(|one| !is_held(one)).copied().collect()
            } else {
                Vec::new()
            },
        },
    }
}
