//! Names of things with a permanent id.
//!
//! Why here: one place turns an id into the key of its word. A word that is missing shows its key, which a test would have found.

use crate::data::catalog::Catalog;
use crate::i18n::{Locale, text};
use crate::model::fact::Fact;
use crate::model::lever::Lever;
use crate::model::mission::{Kind, Mission};
use crate::model::stance::Stance;
use crate::rules::expr::Judgement;
use crate::rules::provision::ProvisionId;

/// The word for `<prefix>-<id>`, ids in kebab-case; the key itself where there is none.
pub fn word(locale: Locale, prefix: &str, id: &str) -> String {
    let key = format!("{prefix}-{}", id.replace('_', "-"));
    text::by_key(locale, &key).map_or(key, str::to_owned)
}

/// Who holds a reading, among all stances on a mission's facts: of several of the same kind also which.
pub fn holder(locale: Locale, stances: &[Stance], stance: Stance) -> String {
    let holder = word(locale, "holder", stance.holder.id());
    let same = stances.iter().filter(|one| one.holder == stance.holder).count();
    if same > 1 {
        text::readings_numbered(locale, &holder, u32::from(stance.number) + 1).into_owned()
    } else {
        holder
    }
}

/// Who published a source, where it is a body that every language names; otherwise its name stands in the data as the document has it.
pub fn publisher(locale: Locale, publisher: &str) -> Option<&'static str> {
    text::by_key(locale, &format!("publisher-{}", publisher.replace('_', "-")))
}

/// A piece of a place within a source, where every language has words for it: `speech 12`, `para 3-4`, `last paragraph`.
pub fn place(locale: Locale, piece: &str) -> Option<String> {
    let speech = piece.strip_prefix("speech ").and_then(|number| number.parse().ok());
    if let Some(number) = speech {
        return Some(text::place_speech(locale, number).into_owned());
    }
    if let Some(which) = piece.strip_prefix("para ") {
        return Some(text::place_paragraph(locale, which).into_owned());
    }
    text::by_key(locale, &format!("place-{}", piece.replace(' ', "-"))).map(str::to_owned)
}

/// Name of a mission; its acronym where its language has no name for it.
pub fn mission(locale: Locale, mission: &Mission) -> String {
    match (&mission.own_name, locale) {
        (Some((name, _)), Locale::Ja) | (Some((_, name)), Locale::En) => name.clone(),
        (None, _) => text::by_key(locale, &format!("mission-{}", mission.id.replace('_', "-")))
            .map_or_else(|| mission.acronym.clone(), str::to_owned),
    }
}

/// Name of a kind of mission.
pub fn kind(locale: Locale, kind: Kind) -> String {
    word(locale, "kind", kind.id())
}

/// Short name of a condition.
pub fn provision(locale: Locale, provision: ProvisionId) -> String {
    word(locale, "provision", provision.id())
}

/// A question that no text settles, as a clause.
pub fn judgement(locale: Locale, judgement: Judgement) -> String {
    word(locale, "judgement", judgement.id())
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
pub fn option(locale: Locale, catalog: &Catalog, lever: Lever, place: u8) -> String {
    let id = catalog.option(lever, place).map(|option| option.id.as_str()).unwrap_or_default();
    word(locale, "lever", &format!("{}-{id}", lever.id()))
}
