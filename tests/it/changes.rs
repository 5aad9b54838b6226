//! Is every change of an answer told.

use std::fmt::Write as _;

use pko_explorer::i18n::locale::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::outcome::Outcome;
use pko_explorer::rules::assess::Docket;
use pko_explorer::rules::settings::PolicySettings;

use crate::messages::build::bundle::fnv1a;
use crate::support::CATALOG;

/// Every answer there is to quote: under every preset on the reference date, and in every phase under the law of its day.
fn answers() -> String {
    let mut text = String::new();
    let mut tell = |name: &str, docket: &Docket<'_>, settings: &PolicySettings| {
        let assessment = docket.assess(settings, CATALOG.applies_to(settings));
        let outcomes = assessment.rulings.iter().map(|ruling| Outcome::id(ruling.outcome));
        writeln!(text, "{name} {:?} {:?}", assessment.verdict, outcomes.collect::<Vec<_>>())
            .unwrap();
    };
    let mut missions: Vec<_> = CATALOG.missions.iter().collect();
    missions.sort_by_key(|mission| mission.code);
    for mission in missions {
        for preset in &CATALOG.presets {
            let name = format!("{} {}", mission.code, preset.code);
            tell(&name, &Docket::new(mission, AsOf::Reference), &preset.settings());
        }
        for phase in &mission.phases {
            if let Some(law) = CATALOG.law_of(phase.from) {
                let name = format!("{} {}", mission.code, phase.from);
                tell(&name, &Docket::new(mission, AsOf::On(phase.from)), &law);
            }
        }
    }
    text
}

fn check_sum(text: &str) -> String {
    fnv1a(text.as_bytes())
}

/// Where this fails an answer moved: add a change to `data/changes.toml`, with its words in every language and the check sum
/// found here, and say in `CHANGELOG.md` what moved.
#[test]
fn no_answer_moves_untold() {
    let last = CATALOG.changes.last().unwrap();
    assert_eq!(check_sum(&answers()), last.answers, "after `{}`", last.id);
}

#[test]
fn a_moved_answer_moves_the_check_sum() {
    let all = answers();
    let [from, to] = [Outcome::Pass, Outcome::Fail].map(|outcome| format!("\"{}\"", outcome.id()));
    for (place, _) in all.match_indices(&from).step_by(997) {
        let mut moved = all.clone();
        moved.replace_range(place..place + from.len(), &to);
        assert_ne!(check_sum(&moved), check_sum(&all));
    }
}

#[test]
fn every_change_is_told_in_every_language() {
    assert!(CATALOG.changes.len() >= 5);
    for change in &CATALOG.changes {
        let key = format!("change-{}", change.id.replace('_', "-"));
        let kind = format!("change-kind-{}", change.kind.id());
        for l in Locale::ALL {
            for key in [&key, &kind] {
                assert!(text::by_key(l, key).is_some(), "{key} in {l:?}");
            }
        }
    }
}
