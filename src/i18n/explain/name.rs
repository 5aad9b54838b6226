//! Names of things with a permanent id.
//!
//! Why here: one place turns an id into the key of its word. A word that is missing shows its key, which a test would have found.

use crate::i18n::{Locale, text};
use crate::model::ask::{Assignment, Form, Personnel};
use crate::model::fact::Fact;
use crate::model::lever::{Lever, LeverCard};
use crate::model::mission::{Kind, Mission};
use crate::model::outcome::Outcome;
use crate::rules::expr::Judgement;
use crate::rules::provision::ProvisionId;

/// The word for `<prefix>-<id>`, ids in kebab-case; the key itself where there is none.
pub fn word(locale: Locale, prefix: &str, id: &str) -> String {
    let key = format!("{prefix}-{}", id.replace('_', "-"));
    text::by_key(locale, &key).map_or(key, str::to_owned)
}

/// The word for `<prefix>-<id>`, if there is one.
pub fn optional_word(locale: Locale, prefix: &str, id: &str) -> Option<&'static str> {
    text::by_key(locale, &format!("{prefix}-{}", id.replace('_', "-")))
}

/// Name of a mission.
pub fn mission(locale: Locale, mission: &Mission) -> String {
    match (&mission.own_name, locale) {
        (Some((name, _)), Locale::Ja) | (Some((_, name)), Locale::En) => name.clone(),
        (None, _) => word(locale, "mission", &mission.id),
    }
}

/// Name of an assignment.
pub fn assignment(locale: Locale, assignment: Assignment) -> String {
    word(locale, "assignment", assignment.id())
}

/// Name of a kind of personnel.
pub fn personnel(locale: Locale, personnel: Personnel) -> String {
    word(locale, "personnel", personnel.id())
}

/// Name of a form.
pub fn form(locale: Locale, form: Form) -> String {
    word(locale, "form", form.id())
}

/// Name of a kind of mission.
pub fn kind(locale: Locale, kind: Kind) -> String {
    word(locale, "kind", kind.id())
}

/// Word for an outcome.
pub fn outcome(locale: Locale, outcome: Outcome) -> String {
    word(locale, "outcome", outcome.id())
}

/// Short name of a condition.
pub fn provision(locale: Locale, provision: ProvisionId) -> String {
    word(locale, "provision", provision.id())
}

/// A question that no text settles, as a clause.
pub fn judgement(locale: Locale, judgement: Judgement) -> String {
    word(locale, "judgement", judgement.id())
}

/// Name of a fact.
pub fn fact(locale: Locale, fact: Fact) -> String {
    word(locale, "fact", fact.id())
}

/// What a value of a fact says, as a clause; none: that nothing is recorded.
pub fn fact_value(locale: Locale, fact: Fact, value: Option<u8>) -> String {
    let value = value.map_or("unknown", |value| fact.value_id(value));
    word(locale, "fact", &format!("{}-{value}", fact.id()))
}

/// Name of a lever.
pub fn lever(locale: Locale, lever: Lever) -> String {
    word(locale, "lever", lever.id())
}

/// Name of an option of a lever.
pub fn option(locale: Locale, card: Option<&LeverCard>, lever: Lever, option: u8) -> String {
    let id =
        card.and_then(|card| card.options.get(usize::from(option))).map(|option| option.id.clone());
    let id = id.unwrap_or_else(|| option.to_string());
    word(locale, "lever", &format!("{}-{id}", lever.id()))
}
