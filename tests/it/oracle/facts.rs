//! Outcomes, the facts of a mission at a date, and what readings and gaps do to a test.

use super::read::{Codes, Mission};

/// What a test, an ask or a combination comes to, least first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Outcome {
    /// Not met on any reading.
    Fail,
    /// A fact is missing.
    Unknown,
    /// Readings differ and one of them settles it.
    Contested,
    /// Met.
    Pass,
}

impl Outcome {
    /// The outcome's word.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Fail => "fail",
            Self::Unknown => "unknown",
            Self::Contested => "contested",
            Self::Pass => "pass",
        }
    }

    /// `Pass` or `Fail`.
    pub(crate) fn from_bool(met: bool) -> Self {
        if met { Self::Pass } else { Self::Fail }
    }
}

/// The least of all.
pub(crate) fn all_of<const N: usize>(outcomes: [Outcome; N]) -> Outcome {
    outcomes.into_iter().min().unwrap_or(Outcome::Pass)
}

/// The greatest of any.
pub(crate) fn any_of<const N: usize>(outcomes: [Outcome; N]) -> Outcome {
    outcomes.into_iter().max().unwrap_or(Outcome::Fail)
}

/// Which facts are in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Date<'a> {
    /// Japan's entry where it joined, otherwise the start.
    Reference,
    /// A date given by hand, as it is written in the files.
    On(&'a str),
}

/// Whether a date is reached; of a month, or a day in a month of which only the month is known, it is enough to be in it.
fn has_begun(from: &str, day: &str) -> bool {
    let known = from.len().min(day.len());
    from.get(..known) <= day.get(..known)
}

/// The facts of a mission at a date.
pub(crate) struct Facts(Codes);

impl Facts {
    /// The codes of the whole life, with those of the phases that had begun laid over them, one after the other,
    /// and on the reference date those of that date over all.
    pub(crate) fn at(mission: &Mission, date: Date<'_>) -> Self {
        let mut facts = mission.facts.clone();
        let reference = mission.entry.as_deref().or(mission.start.as_deref());
        let day = match date {
            Date::Reference => reference,
            Date::On(day) => Some(day),
        };
        let mut lay = |over: &Codes| {
            facts.extend(over.iter().map(|(key, fact)| (key.clone(), fact.clone())));
        };
        for (from, changed) in &mission.phases {
            if day.is_some_and(|day| has_begun(from, day)) {
                lay(changed);
            }
        }
        let is_phased =
            mission.phases.iter().any(|(from, _)| day.is_some_and(|day| has_begun(from, day)));
        match &mission.entry {
            Some(_) if date == Date::Reference || day == reference => lay(&mission.facts_at_entry),
            None if date == Date::Reference => lay(&mission.facts_at_start),
            // Reading: a start that a phase describes is what the phase says, if it is asked for by its day.
            None if day == reference && !is_phased => lay(&mission.facts_at_start),
            _ => {}
        }
        Self(facts)
    }

    /// Whether the file says anything about this fact, be it "unknown".
    pub(crate) fn has(&self, key: &str) -> bool {
        self.0.contains_key(key)
    }

    /// Runs `test` on every combination of the readings of `keys`.
    ///
    /// All readings pass: pass. Some reading passes: contested, since taking it settles the matter.
    // Reading: a test reads its facts together; two tests that share a disputed fact are then combined like any two.
    pub(crate) fn test<const N: usize>(
        &self,
        keys: [&str; N],
        test: impl Fn([Option<&str>; N]) -> Outcome,
    ) -> Outcome {
        let mut rows: Vec<[Option<&str>; N]> = vec![[None; N]];
        for (place, key) in keys.iter().enumerate() {
            let Some(readings) = self.0.get(*key).filter(|r| !r.is_empty()) else { continue };
            let mut longer = Vec::new();
            for row in rows {
                for reading in readings {
                    let mut row = row;
                    if let Some(cell) = row.get_mut(place) {
                        *cell = reading.as_deref();
                    }
                    longer.push(row);
                }
            }
            rows = longer;
        }
        let outcomes: Vec<Outcome> = rows.into_iter().map(test).collect();
        if outcomes.iter().all(|o| *o == Outcome::Pass) {
            Outcome::Pass
        } else {
            outcomes.into_iter().max().unwrap_or(Outcome::Unknown).min(Outcome::Contested)
        }
    }
}
