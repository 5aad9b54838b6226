//! The ask: the list in force, personnel, freeze, stable consent, companion, and integration.
//!
//! Weapons stand in no test here: they decide which options of `protection` the locks leave open.

use Outcome::{Contested, Fail, Pass, Unknown};

use super::facts::{Facts, Outcome, all_of, any_of};
use super::options::Held;
use super::read::{Ask, Mission};

/// Level B for one ask.
pub(crate) fn conditions(mission: &Mission, facts: &Facts, ask: &Ask, held: &Held) -> Outcome {
    all_of([
        listed(mission, ask, held),
        who(ask, held),
        freeze(ask, held),
        stable(mission, facts, ask, held),
        companion(mission, ask),
        integration(facts, ask, held),
    ])
}

/// B1: the assignment is in the list in force.
fn listed(mission: &Mission, ask: &Ask, held: &Held) -> Outcome {
    let at_least = |lever: &str, option: u8| Outcome::from_bool(held.of(lever) >= option);
    match ask.assignment.as_str() {
        "ceasefire_monitoring"
        | "buffer_zone_patrol"
        | "weapons_inspection"
        | "weapons_disposal"
        | "ceasefire_lines"
        | "prisoner_exchange"
        | "monitoring_at_sea"
        | "elections"
        | "police_advice"
        | "administration"
        | "medical"
        | "relief"
        | "transport_and_construction"
        | "transport_for_others"
        | "medical_for_others"
        | "headquarters" => Pass,
        "corrections" | "judicial_advice" | "defence_institutions" => at_least("peacebuilding", 1),
        // Reading: under the negative list the freeze does not reach demining.
        "demining" if held.of("peacebuilding") == 2 => Pass,
        "demining" if held.of("pkf_main") == 0 => Fail,
        "demining" => Contested,
        "rush_to_rescue" => at_least("protection", 1),
        "safety_ensuring" => at_least("protection", 2),
        "full_protection" => at_least("protection", 3),
        "executive_policing" => at_least("police", 1),
        "formed_police" => at_least("police", 2),
        "supply_for_others" => at_least("logistics", 1),
        "any_support_for_others" => at_least("logistics", 2),
        "camp_protection" => at_least("camp", 1),
        "coast_guard_transport_relief" => at_least("coast_guard", 1),
        "coast_guard_advice" => at_least("coast_guard", 2),
        "interdiction_at_sea" => all_of([at_least("peacebuilding", 2), at_least("coast_guard", 2)]),
        "command" if mission.led_by == "un" => at_least("command_posts", 1),
        "command" => at_least("command_posts", 2),
        _ => Unknown,
    }
}

/// B2: personnel allowed for it.
fn who(ask: &Ask, held: &Held) -> Outcome {
    let personnel = ask.personnel.as_str();
    let soldiers = matches!(personnel, "sdf_individuals" | "sdf_unit");
    let anyone = soldiers || matches!(personnel, "civilians" | "police" | "coast_guard");
    Outcome::from_bool(match ask.assignment.as_str() {
        "weapons_disposal" => {
            soldiers || (personnel == "civilians" && held.of("peacebuilding") >= 1)
        }
        "ceasefire_monitoring"
        | "buffer_zone_patrol"
        | "weapons_inspection"
        | "ceasefire_lines"
        | "prisoner_exchange"
        | "monitoring_at_sea"
        | "safety_ensuring"
        | "rush_to_rescue"
        | "full_protection"
        | "camp_protection"
        | "command"
        | "demining" => soldiers,
        "elections" | "corrections" | "administration" | "judicial_advice" => {
            matches!(personnel, "civilians" | "police")
        }
        "police_advice" | "executive_policing" | "formed_police" => {
            matches!(personnel, "police" | "civilians")
        }
        "coast_guard_transport_relief" | "coast_guard_advice" | "interdiction_at_sea" => {
            personnel == "coast_guard"
        }
        "defence_institutions" => soldiers || personnel == "civilians",
        _ => anyone,
    })
}

/// B3: (a)-(f) by a unit.
fn freeze(ask: &Ask, held: &Held) -> Outcome {
    let main_body = matches!(
        ask.assignment.as_str(),
        "ceasefire_monitoring"
            | "buffer_zone_patrol"
            | "weapons_inspection"
            | "weapons_disposal"
            | "ceasefire_lines"
            | "prisoner_exchange"
            | "monitoring_at_sea"
    );
    Outcome::from_bool(!main_body || ask.personnel != "sdf_unit" || held.of("pkf_main") >= 1)
}

/// B4: consent stably maintained.
fn stable(mission: &Mission, facts: &Facts, ask: &Ask, held: &Held) -> Outcome {
    let asked = match held.of("consent_stability") {
        0 => true,
        1 => matches!(
            ask.assignment.as_str(),
            "safety_ensuring" | "rush_to_rescue" | "full_protection" | "command"
        ),
        _ => false,
    };
    if !asked {
        return Pass;
    }
    if mission.kind == "relief" || mission.kind == "election" {
        return Unknown;
    }
    facts.test(
        ["host_consent", "parties_consent", "ceasefire_held"],
        |[host, parties, ceasefire]| {
            if matches!(
                host,
                Some("fragile" | "withdrawn_later" | "no_functioning_government" | "withdrawn")
            ) || ceasefire == Some("collapsed")
                || parties == Some("some")
            {
                Fail
            } else if host == Some("yes")
                && matches!(parties, Some("all" | "n_a"))
                && matches!(ceasefire, Some("held" | "n_a"))
            {
                Pass
            } else {
                Unknown
            }
        },
    )
}

/// B5: rush-to-rescue goes beside a support unit.
fn companion(mission: &Mission, ask: &Ask) -> Outcome {
    let beside = |a: &Ask| a.form == "support_unit" && a.assignment != "demining";
    Outcome::from_bool(ask.assignment != "rush_to_rescue" || mission.asks.iter().any(beside))
}

/// B7: integration with the use of force by those supported.
fn integration(facts: &Facts, ask: &Ask, held: &Held) -> Outcome {
    if ask.form != "support_to_others" {
        return Pass;
    }
    let within_self_defence = facts.test(["use_of_force", "supported_units"], |[force, units]| {
        match (force, units) {
            (Some("protection_of_civilians" | "defence_of_mandate" | "offensive"), _)
            | (_, Some("force_that_fights")) => Fail,
            (Some("none_unarmed" | "self_defence"), Some("none")) => Pass,
            // A blank says that no unit that fights is supported.
            (Some("none_unarmed" | "self_defence"), None) if !facts.has("supported_units") => Pass,
            _ => Unknown,
        }
    });
    let at_the_place = facts.test(["combat_at_support"], |[combat]| {
        let none = combat == Some("none") || !facts.has("combat_at_support");
        match (held.of("integration"), combat) {
            (0, _) | (1 | 2, Some("recorded")) => Fail,
            (1, _) if none => Contested,
            (2 | 3, _) if none => Pass,
            (3, Some("disputed")) => Pass,
            _ => Unknown,
        }
    });
    any_of([within_self_defence, at_the_place])
}
