//! The result as text.

use std::fmt::Write as _;

use pko_explorer::i18n::Locale;
use pko_explorer::i18n::explain::{name, reason};
use pko_explorer::model::mission::{AsOf, Mission};
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::Change;
use pko_explorer::sweep::flips::{self, Direction};

use super::judge::Judged;

/// One line per mission, groups apart, each with its ladder.
pub(super) fn text(locale: Locale, judged: &Judged) -> String {
    let mut text = String::new();
    let held = locks::effective(&judged.settings);
    for change in judged.settings.changes_to(&held) {
        let _ = writeln!(text, "{}: {} -> {} (locked)", change.lever.id(), change.from, change.to);
    }
    let rules = judged.preset.as_deref().unwrap_or("-");
    let at = match judged.as_of {
        AsOf::Reference => "reference date of each mission".to_owned(),
        AsOf::On(date) => date.to_string(),
    };
    let _ = writeln!(text, "rules: {rules}; facts: {at}");
    for (kind, ladder) in &judged.ladders {
        let missions: Vec<_> =
            judged.missions.iter().filter(|(mission, _)| mission.kind == *kind).collect();
        if missions.is_empty() {
            continue;
        }
        let _ = writeln!(text, "\n{} ({})", name::kind(locale, *kind), ladder.total());
        for step in Step::ALL {
            let _ = writeln!(
                text,
                "  {:>3}  {}",
                ladder.on(*step),
                name::word(locale, "step", step.id())
            );
        }
        for (mission, assessment) in missions {
            let verdict =
                assessment.verdict.map_or("none", pko_explorer::model::verdict::Verdict::id);
            let verdict = name::word(locale, "verdict", verdict);
            let reason = reason::line(locale, assessment);
            let later = judged.later(mission).map(|later| {
                let since = later.since.year;
                match later.until {
                    Some(until) => {
                        let words = name::word(locale, "later", "would_meet_in");
                        format!(" [{words} {since}–{}]", until.year)
                    }
                    None => format!(" [{} {since}]", name::word(locale, "later", "would_meet")),
                }
            });
            let later = later.unwrap_or_default();
            let _ = writeln!(text, "  {:<24} {verdict}: {reason}{later}", mission.acronym);
            if judged.has_flips && assessment.verdict.is_some() {
                text.push_str(&changes(judged, mission));
            }
        }
    }
    text
}

/// A line per smallest set of changes for "everything that would be asked".
fn changes(judged: &Judged, mission: &Mission) -> String {
    let found = flips::of_mission(mission, judged.as_of, &judged.settings, &[Step::Everything]);
    let Some(found) = found.first() else { return String::new() };
    let sign = match found.direction {
        Direction::BringIn => '+',
        Direction::Lose => '-',
    };
    let option = |change: &Change| {
        let option = judged.catalog.option(change.lever, change.to);
        option.map_or_else(|| change.to.to_string(), |option| option.id.clone())
    };
    let set = |changes: &Vec<Change>| {
        let each: Vec<String> = changes
            .iter()
            .map(|change| format!("{}={}", change.lever.id(), option(change)))
            .collect();
        format!("      {sign} {}\n", each.join(" "))
    };
    if found.sets.is_empty() {
        format!("      {sign} no setting\n")
    } else {
        found.sets.iter().map(set).collect()
    }
}
