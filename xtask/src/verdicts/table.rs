//! The result as text.

use std::fmt::Write as _;

use pko_explorer::i18n::Locale;
use pko_explorer::i18n::explain::{name, reason};
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::locks;

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
            let _ = writeln!(text, "  {:<24} {verdict}: {reason}", mission.acronym);
        }
    }
    text
}
