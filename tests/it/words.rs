//! Everything that is shown has its words in both languages.

use pko_explorer::i18n::explain::clause::Explainer;
use pko_explorer::i18n::explain::reason;
use pko_explorer::i18n::locale::Locale;
use pko_explorer::i18n::text;
use pko_explorer::model::ask::{Assignment, Form, Personnel};
use pko_explorer::model::claim::{Basis, Holder};
use pko_explorer::model::fact::Fact;
use pko_explorer::model::lever::LeverGroup;
use pko_explorer::model::mission::{AsOf, Kind};
use pko_explorer::model::outcome::Outcome;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::expr::Judgement;
use pko_explorer::rules::provision::ProvisionId;
use pko_explorer::rules::provisions;

use crate::support::{CATALOG, dockets, preset};

/// Notes every key that has no word in one of the languages.
fn missing(keys: impl IntoIterator<Item = String>) -> Vec<String> {
    let lacks = |key: &String| {
        Locale::ALL.iter().any(|locale| text::by_key(*locale, key).is_none_or(str::is_empty))
    };
    keys.into_iter().filter(lacks).collect()
}

fn key(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace('_', "-"))
}

#[test]
fn every_mission_country_and_assignment_of_japan_has_its_name_in_both_languages() {
    let mut keys: Vec<String> =
        CATALOG.missions.iter().map(|mission| key("mission", &mission.id)).collect();
    let areas = CATALOG.missions.iter().flat_map(|mission| &mission.area);
    keys.extend(areas.map(|area| key("country", &area.to_lowercase())));
    keys.extend(CATALOG.plans.iter().map(|plan| key("plan", &plan.id)));
    let settings = CATALOG
        .of_kind(Kind::Hypothetical)
        .map(|mission| format!("{}-setting", key("mission", &mission.id)));
    keys.extend(settings);
    keys.sort();
    keys.dedup();
    assert_eq!(missing(keys), Vec::<String>::new());
}

#[test]
fn every_lever_option_and_preset_has_its_words_in_both_languages() {
    let mut keys: Vec<String> =
        LeverGroup::ALL.iter().map(|group| key("group", group.id())).collect();
    for card in &CATALOG.levers {
        let lever = key("lever", card.lever.id());
        keys.extend([lever.clone(), format!("{lever}-about")]);
        for option in &card.options {
            let option = key(&lever, &option.id);
            keys.extend([option.clone(), format!("{option}-about")]);
        }
    }
    for preset in &CATALOG.presets {
        keys.extend([key("preset", &preset.id), format!("{}-about", key("preset", &preset.id))]);
    }
    assert_eq!(missing(keys), Vec::<String>::new());
}

#[test]
fn everything_the_rules_speak_of_has_its_words_in_both_languages() {
    let mut keys: Vec<String> = Vec::new();
    keys.extend(Assignment::ALL.iter().map(|one| key("assignment", one.id())));
    keys.extend(Personnel::ALL.iter().map(|one| key("personnel", one.id())));
    keys.extend(Form::ALL.iter().map(|one| key("form", one.id())));
    keys.extend(Outcome::ALL.iter().map(|one| key("outcome", one.id())));
    keys.extend(Verdict::ALL.iter().map(|one| key("verdict", one.id())));
    keys.extend(Step::ALL.iter().map(|one| key("step", one.id())));
    keys.extend(Kind::ALL.iter().map(|one| key("kind", one.id())));
    keys.extend(Basis::ALL.iter().map(|one| key("basis", one.id())));
    keys.extend(Holder::ALL.iter().map(|one| key("holder", one.id())));
    for fact in Fact::ALL {
        keys.push(key("fact", fact.id()));
        let values = fact.values().iter().chain(&["unknown"]);
        keys.extend(values.map(|value| key("fact", &format!("{}-{value}", fact.id()))));
    }
    for judgement in
        [Judgement::FunctionalReading, Judgement::AbandonedWeapons, Judgement::FourFactors]
    {
        keys.push(key("judgement", judgement.id()));
    }
    for provision in ProvisionId::ALL {
        keys.push(key("provision", provision.id()));
        keys.extend(provisions::get(*provision).citations.iter().map(|cite| key("cite", cite)));
    }
    keys.sort();
    keys.dedup();
    assert_eq!(missing(keys), Vec::<String>::new());
}

/// A word that is missing shows its key: no reason and no clause of any mission may.
#[test]
fn no_reason_and_no_clause_shows_a_key() {
    let is_key = |text: &str| {
        ["provision-", "fact-", "cite-", "judgement-", "holder-", "lever-"]
            .iter()
            .any(|prefix| text.contains(prefix))
    };
    for id in ["report-2011", "act-2015", "widest", "narrowest"] {
        let settings = preset(id);
        for locale in Locale::ALL {
            for (mission, docket) in dockets() {
                let assessment = docket.assess(&settings, CATALOG.applies_to(&settings));
                let line = reason::line(locale, &assessment);
                assert!(!line.is_empty() && !is_key(&line), "{id}: {}: {line}", mission.id);
                let explainer =
                    Explainer::new(locale, &CATALOG, mission, AsOf::Reference, &settings);
                for ask in &mission.asks {
                    let (_, clauses) = explainer.clauses(&docket.prove(*ask, &settings));
                    assert!(
                        clauses.iter().any(|clause| clause.is_deciding),
                        "{id}: {}: {ask:?}",
                        mission.id
                    );
                    for clause in clauses {
                        let texts = clause.citations.iter().chain([&clause.sentence, &clause.name]);
                        for text in texts {
                            assert!(
                                !text.is_empty() && !is_key(text),
                                "{id}: {}: {text}",
                                mission.id
                            );
                        }
                    }
                }
            }
        }
    }
}
