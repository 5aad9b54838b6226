//! Option names and numbers, the presets by number, and the locks between options.
//!
//! The numbers of the presets stand here a second time, to check the data file against.

use std::collections::BTreeMap;

/// Each lever with its options, strictest first.
pub(crate) const LEVERS: &[(&str, &[&str])] = &[
    ("ceasefire", &["agreement_always", "as_practised", "not_required"]),
    ("party_scope", &["every_armed_group", "states_and_quasi_states", "main_parties"]),
    ("consent", &["host_and_all_parties", "by_track", "host_alone"]),
    ("council", &["none", "may_stand_in"]),
    ("impartiality", &["neutrality", "no_partiality", "un_impartiality"]),
    (
        "lapse",
        &["suspend_then_end", "government_judgement", "duty_only_and_safety_pause", "with_the_un"],
    ),
    ("weapons", &["self", "persons_and_equipment", "mission_type", "defence_of_mandate"]),
    ("pkf_main", &["frozen", "allowed"]),
    ("protection", &["none", "rush_to_rescue", "safety_ensuring", "full_protection"]),
    ("logistics", &["listed_kinds", "supply", "any_support"]),
    ("peacebuilding", &["old_list", "new_list", "negative_list"]),
    ("police", &["advice", "executive", "formed_units"]),
    ("command_posts", &["none", "un_posts", "other_operations"]),
    ("integration", &["by_area", "four_factors", "scene_of_combat", "policy_judgement"]),
    ("camp", &["off", "on"]),
    ("consent_stability", &["every_assignment", "three_duties", "not_required"]),
    ("op_scope", &["un_and_relief", "with_elections", "with_coordinated", "any_multinational"]),
    ("coast_guard", &["none", "old_scope", "new_scope"]),
    ("civilians", &["bound", "experts_exempt", "all_exempt"]),
    ("constitutional_view", &["government", "panels"]),
];

/// The presets by number, in the order of `LEVERS`.
pub(crate) const PRESETS: &[(&str, [u8; 20])] = &[
    ("act-1992", [1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0, 1, 0, 0]),
    ("act-1998", [1, 1, 1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 1, 1, 0, 0]),
    ("act-2001", [1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 2, 1, 1, 0, 0]),
    ("report-2011", [1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, 2, 1, 1, 0, 0]),
    ("report-wording", [0, 1, 0, 0, 1, 0, 1, 1, 0, 0, 0, 0, 0, 1, 0, 2, 1, 1, 0, 0]),
    ("akashi-2002", [1, 1, 1, 1, 1, 1, 3, 1, 2, 0, 2, 0, 0, 1, 0, 2, 1, 1, 1, 1]),
    ("act-2015", [1, 1, 1, 0, 1, 2, 2, 1, 2, 1, 1, 0, 1, 2, 1, 1, 2, 2, 0, 0]),
    ("un-principles", [1, 2, 1, 0, 2, 3, 3, 1, 3, 2, 2, 2, 2, 3, 1, 2, 0, 2, 2, 1]),
    ("widest", [2, 2, 2, 1, 2, 3, 3, 1, 3, 2, 2, 2, 2, 3, 1, 2, 3, 2, 2, 1]),
    ("narrowest", [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
];

/// Settings as they count: what a lock closes is held at the highest option still open.
pub(crate) struct Held(BTreeMap<&'static str, u8>);

impl Held {
    /// Applies the locks to `wanted`.
    pub(crate) fn new(wanted: &BTreeMap<&'static str, u8>) -> Self {
        let mut held = Self(wanted.clone());
        if held.of("constitutional_view") == 0 {
            held.cap("weapons", 2);
            held.cap("integration", 2);
            held.cap("ceasefire", 1);
            held.cap("consent", 1);
        }
        match held.of("weapons") {
            0 | 1 => held.cap("protection", 0),
            2 => held.cap("protection", 2),
            _ => {}
        }
        if held.of("integration") < 2 {
            held.cap("logistics", 1);
        }
        held
    }

    /// The option of `lever`; a lever that nobody set stands at its strictest.
    pub(crate) fn of(&self, lever: &str) -> u8 {
        self.0.get(lever).copied().unwrap_or(0)
    }

    fn cap(&mut self, lever: &'static str, most: u8) {
        if let Some(option) = self.0.get_mut(lever) {
            *option = (*option).min(most);
        }
    }
}
