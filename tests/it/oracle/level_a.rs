//! The operation: category, legal basis, ceasefire, consent, impartiality, and the floor.

use Outcome::{Contested, Fail, Pass, Unknown};

use super::facts::{Facts, Outcome, all_of, any_of};
use super::options::Held;
use super::read::{Ask, Mission};

/// The categories of the Act an ask may be open in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    /// An operation that the United Nations leads.
    UnPko,
    /// An internationally coordinated operation.
    Coordinated,
    /// Humanitarian relief.
    Relief,
    /// Election observation.
    Election,
}

/// The categories open to an ask, each with whether it is the mission's own.
pub(crate) fn categories(mission: &Mission, ask: &Ask) -> Vec<(Category, bool)> {
    // Reading: "missions led by the UN" are UN operations; the relief and election missions have one category.
    match mission.framework.as_str() {
        "un_pko" | "un_other" => {
            let mut open = vec![(Category::UnPko, true)];
            match ask.assignment.as_str() {
                "relief" => open.push((Category::Relief, false)),
                "elections" => open.push((Category::Election, false)),
                _ => {}
            }
            open
        }
        "coordinated" => vec![(Category::Coordinated, true)],
        "relief" => vec![(Category::Relief, true)],
        "election" => vec![(Category::Election, true)],
        _ => Vec::new(),
    }
}

/// Whether the law covers operations of this category at all.
pub(crate) fn covered(category: Category, held: &Held) -> Outcome {
    let needed = match category {
        Category::UnPko | Category::Relief => 0,
        Category::Election => 1,
        Category::Coordinated => 2,
    };
    Outcome::from_bool(held.of("op_scope") >= needed)
}

/// A1: the legal basis.
pub(crate) fn basis(
    mission: &Mission,
    facts: &Facts,
    category: Category,
    own: bool,
    held: &Held,
) -> Outcome {
    let recorded = facts.test(["legal_basis"], |[basis]| match basis {
        Some("resolution" | "annex_body" | "host_request_backed") => Pass,
        Some("none") => Fail,
        _ => Unknown,
    });
    match category {
        Category::UnPko if mission.framework == "un_pko" => Pass,
        // Reading: their own category is the UN operation, also where op_scope covers others.
        Category::UnPko => Contested,
        Category::Coordinated if held.of("op_scope") >= 3 => any_of([host(facts, held), recorded]),
        Category::Relief | Category::Election if !own => Pass,
        _ => recorded,
    }
}

/// Level A: the conditions on the operation.
pub(crate) fn conditions(facts: &Facts, category: Category, ask: &Ask, held: &Held) -> Outcome {
    if exempt(ask, held) {
        return host(facts, held);
    }
    match category {
        Category::UnPko | Category::Coordinated => tracks(facts, held),
        Category::Relief | Category::Election => {
            // A ceasefire is asked for only where the host is itself a party.
            all_of([host(facts, held), any_of([host_not_a_party(facts), ceasefire(facts, held)])])
        }
    }
}

/// F0: none of it may be enforcement. No lever reaches this.
pub(crate) fn floor(facts: &Facts, ask: &Ask) -> Outcome {
    let barred =
        ["buffer_zone_patrol", "safety_ensuring", "full_protection", "interdiction_at_sea"];
    facts.test(["use_of_force"], |[force]| match force {
        Some("offensive") if barred.contains(&ask.assignment.as_str()) => Fail,
        Some("offensive") => Contested,
        Some(
            "none_unarmed" | "self_defence" | "defence_of_mandate" | "protection_of_civilians",
        ) => Pass,
        _ => Unknown,
    })
}

fn exempt(ask: &Ask, held: &Held) -> bool {
    match held.of("civilians") {
        0 => false,
        1 => {
            ask.personnel == "civilians"
                && (ask.assignment == "relief" || ask.assignment == "elections")
        }
        _ => matches!(ask.personnel.as_str(), "civilians" | "police" | "coast_guard"),
    }
}

/// Tracks A, B and C, for UN and coordinated operations.
fn tracks(facts: &Facts, held: &Held) -> Outcome {
    let host = host(facts, held);
    let impartial = impartial(facts, held);
    let agreed = if held.of("ceasefire") == 2 { Pass } else { ceasefire(facts, held) };
    let parties = if held.of("consent") == 2 { Pass } else { parties(facts, held) };
    let by_agreement = all_of([agreed, host, parties, impartial]);
    if held.of("ceasefire") == 0 {
        return by_agreement;
    }
    // Reading: the code of the parties decides here too; only n_a says that no party exists.
    let on_the_others = if held.of("consent") == 0 { parties } else { Pass };
    let over = all_of([host, on_the_others]);
    let not_occurred = all_of([host, impartial, on_the_others]);
    let without_conflict =
        facts.test(["ceasefire", "no_conflict_ground"], |[ceasefire, ground]| {
            // The limb counts only where no armed conflict is recorded.
            match (ceasefire, ground) {
                (Some("no_armed_conflict"), Some("over")) => over,
                (Some("no_armed_conflict"), Some("not_occurred")) => not_occurred,
                (Some("no_armed_conflict"), Some("over_or_not_occurred")) => over.min(not_occurred),
                (None, Some("conflict")) => Fail,
                (Some("no_armed_conflict"), None) | (None, _) => {
                    Unknown.min(over.max(not_occurred))
                }
                _ => Fail,
            }
        });
    any_of([by_agreement, without_conflict])
}

/// Whether the parties have agreed to stop fighting.
fn ceasefire(facts: &Facts, held: &Held) -> Outcome {
    facts.test(["ceasefire", "conflict_type", "left_out"], |[ceasefire, kind, left_out]| {
        match ceasefire {
            Some("all_parties") => Pass,
            Some("main_parties") => main_parties_only(kind, left_out, held),
            Some("none" | "no_armed_conflict") => Fail,
            _ => Unknown,
        }
    })
}

/// Whether the parties have consented.
fn parties(facts: &Facts, held: &Held) -> Outcome {
    facts.test(["parties_consent", "conflict_type", "left_out"], |[consent, kind, left_out]| {
        match consent {
            Some("all" | "n_a") => Pass,
            Some("main") => main_parties_only(kind, left_out, held),
            Some("some") => Fail,
            _ => Unknown,
        }
    })
}

/// What it means that only the main parties take part, by who counts as a party.
fn main_parties_only(kind: Option<&str>, left_out: Option<&str>, held: &Held) -> Outcome {
    match (held.of("party_scope"), kind, left_out) {
        (0, _, _) | (1, Some("interstate"), _) | (1, _, Some("quasi_state")) => Fail,
        (1, Some(_), Some("not_quasi_state")) => Pass,
        (1, _, _) => Unknown,
        _ => Pass,
    }
}

/// Whether the host has consented.
fn host(facts: &Facts, held: &Held) -> Outcome {
    let council = held.of("council") == 1;
    facts.test(["host_consent", "council_resolution"], |[consent, resolution]| {
        match (consent, resolution) {
            // Reading: withdrawn_later passes until a phase ends it, and the phase says so with `withdrawn`.
            (Some("yes" | "withdrawn_later"), _) => Pass,
            (Some("fragile"), _) => Contested,
            (Some("no_functioning_government"), Some("yes")) if council => Pass,
            (Some("no_functioning_government"), None) if council => Unknown,
            (Some("no_functioning_government" | "withdrawn"), _) => Fail,
            _ => Unknown,
        }
    })
}

fn impartial(facts: &Facts, held: &Held) -> Outcome {
    facts.test(["impartial_mandate", "use_of_force"], |[mandate, force]| {
        match (held.of("impartiality"), mandate) {
            (0 | 1, Some("targets_a_party")) | (0, Some("contested")) => Fail,
            (0, mandate) => match force {
                Some("none_unarmed" | "self_defence") if mandate.is_some() => Pass,
                Some("none_unarmed" | "self_defence") | None => Unknown,
                Some(_) => Fail,
            },
            (_, Some("yes")) | (2, Some("contested")) => Pass,
            (1, Some("contested")) | (2, Some("targets_a_party")) => Contested,
            _ => Unknown,
        }
    })
}

/// Whether the host is no party to the conflict.
// Reading: "ceasefire at the start" is the code after the overrides.
fn host_not_a_party(facts: &Facts) -> Outcome {
    if facts.has("host_is_party") {
        return facts.test(["host_is_party"], |[party]| match party {
            Some("no") => Pass,
            Some(_) => Fail,
            None => Unknown,
        });
    }
    facts.test(["conflict_type", "ceasefire"], |[kind, ceasefire]| match (kind, ceasefire) {
        (_, Some("no_armed_conflict")) | (Some("none" | "post_conflict_administration"), _) => Pass,
        (Some("civil" | "interstate"), Some(_)) => Fail,
        _ => Unknown,
    })
}
