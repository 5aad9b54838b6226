//! The reason of a verdict in one line.
//!
//! Why here: a table has room for one line, and it must say the same as the sheet.

use crate::i18n::explain::name;
use crate::i18n::letters::{is_small, small};
use crate::i18n::{Locale, format, text};
use crate::model::outcome::Outcome;
use crate::model::verdict::{Step, Verdict};
use crate::rules::assess::{Assessment, Ruling};
use crate::rules::mark::{Mark, concerning, mark, only};
use crate::rules::proof::ProvisionSet;
use crate::rules::provision::ProvisionId;

/// Conditions that a line names, in this order.
const NAMED: &[ProvisionId] = &[
    ProvisionId::CoordinatedCovered,
    ProvisionId::ElectionCovered,
    ProvisionId::UnBasis,
    ProvisionId::CoordinatedBasis,
    ProvisionId::ReliefBasis,
    ProvisionId::Ceasefire,
    ProvisionId::TrackOver,
    ProvisionId::TrackNotOccurred,
    ProvisionId::TrackEither,
    ProvisionId::HostConsent,
    ProvisionId::PartiesConsent,
    ProvisionId::PartiesAlways,
    ProvisionId::Impartiality,
    ProvisionId::ReliefPrinciples,
    ProvisionId::PartyScope,
    ProvisionId::Floor,
    ProvisionId::Listed,
    ProvisionId::Personnel,
    ProvisionId::Freeze,
    ProvisionId::StableConsent,
    ProvisionId::Companion,
    ProvisionId::Weapons,
    ProvisionId::Integration,
];

/// The reason of a verdict in one line.
pub fn line(locale: Locale, assessment: &Assessment) -> String {
    told(locale, assessment, "core")
}

/// The reason of what is shown for a step in one line: over the asks that the step is about.
pub fn line_at(locale: Locale, assessment: &Assessment, step: Step) -> String {
    let verdict = match mark(assessment, step) {
        Mark::NotAsked => return text::reason_not_asked(locale).into_owned(),
        Mark::Verdict(verdict) if step != Step::Everything => verdict,
        Mark::Verdict(_) | Mark::NotApplied => return line(locale, assessment),
    };
    // Of a mission that qualifies for the step, what passes is told.
    let is_told =
        |ruling: &&Ruling| verdict != Verdict::Qualifies || ruling.outcome == Outcome::Pass;
    let about = only(assessment, concerning(assessment, step).filter(is_told), verdict);
    match verdict {
        Verdict::Qualifies if step != Step::BeyondTheLists => {
            text::reason_some(locale, format::count(about.rulings.len())).into_owned()
        }
        _ => told(locale, &about, "every"),
    }
}

/// The reason, over asks of one sort: the core ones, or every one there is.
fn told(locale: Locale, assessment: &Assessment, sort: &str) -> String {
    let Some(verdict) = assessment.verdict else {
        let line = if assessment.is_open {
            text::reason_not_applied(locale)
        } else {
            text::reason_not_open(locale)
        };
        return line.into_owned();
    };
    let count = format::count;
    let total = count(assessment.core_total());
    let list = &list(locale, assessment.reasons());
    let line = match verdict {
        Verdict::Qualifies => text::reason_qualifies(locale, total, sort),
        Verdict::InPart => {
            let met = count(assessment.core_count(Outcome::Pass));
            text::reason_in_part(locale, text::ReasonInPart { list, met, sort, total })
        }
        Verdict::DependsOnJudgement => text::reason_judgement(locale, list),
        Verdict::NotEnoughInformation => text::reason_unknown(locale, list),
        Verdict::DoesNotQualify => text::reason_fails(locale, list),
    };
    line.into_owned()
}

/// The conditions of a set, each named once.
pub fn list(locale: Locale, set: ProvisionSet) -> String {
    let mut names: Vec<String> = Vec::new();
    for provision in NAMED.iter().filter(|provision| is_named(**provision, set)) {
        let name = in_a_sentence(&name::provision(locale, *provision));
        if !names.contains(&name) {
            names.push(name);
        }
    }
    format::list(locale, &names)
}

/// A name within a sentence: its first letter small, unless it begins with an abbreviation.
fn in_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let (first, second) = (letters.next(), letters.clone().next());
    match first {
        Some(first) if second.is_some_and(is_small) => {
            [small(first)].into_iter().chain(letters).collect()
        }
        _ => name.to_owned(),
    }
}

/// Whether a condition is named: those of relief only where none of their parts is, and the ways without an agreement only where
/// nothing else of the principles is.
fn is_named(provision: ProvisionId, set: ProvisionSet) -> bool {
    let has = |provisions: &[ProvisionId]| provisions.iter().any(|one| set.has(*one));
    let has_agreement = || has(&[ProvisionId::Agreement, ProvisionId::Ceasefire]);
    let has_part = || has_agreement() || set.has(ProvisionId::HostConsent);
    let has_principle = || {
        has_part()
            || has(&[
                ProvisionId::PartiesConsent,
                ProvisionId::PartiesAlways,
                ProvisionId::Impartiality,
            ])
    };
    match provision {
        ProvisionId::Ceasefire => has_agreement(),
        ProvisionId::ReliefPrinciples => set.has(provision) && !has_part(),
        ProvisionId::TrackOver | ProvisionId::TrackNotOccurred => {
            set.has(provision) && !has_principle()
        }
        // The two others together.
        ProvisionId::TrackEither => {
            let has_one = || has(&[ProvisionId::TrackOver, ProvisionId::TrackNotOccurred]);
            set.has(provision) && !has_principle() && !has_one()
        }
        _ => set.has(provision),
    }
}
