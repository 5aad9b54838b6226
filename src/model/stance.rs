//! Stances: who holds which readings of a mission's contested facts.
//!
//! Why here: whoever takes a side in a dispute over facts takes it in all of them: South Sudan without a conflict, but with a ceasefire, is nobody's account.

use crate::model::claim::{Holder, Reading, Record};
use crate::model::fact::Fact;
use crate::model::mission::{AsOf, Mission, Records, record_of};

/// Who holds a set of readings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Stance {
    /// Its holder.
    pub holder: Holder,
    /// Which of several holders of the same kind, from 0: two scholars are two.
    pub number: u8,
}

/// Where readings of a mission differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dispute<'a> {
    /// The reference date, or the first day of a phase.
    pub as_of: AsOf,
    /// Facts with several readings then, in the order in which they are recorded.
    pub facts: Vec<(Fact, &'a Record)>,
}

impl Record {
    /// Whether readings differ.
    pub fn is_contested(&self) -> bool {
        self.readings.len() > 1
    }

    /// What a stance holds, where readings differ.
    pub fn reading_of(&self, stance: Stance) -> Option<&Reading> {
        self.place_of(stance).and_then(|place| self.readings.get(place))
    }

    /// The readings that count where a stance is taken: its own, where it has one here; otherwise all.
    pub fn readings_as(&self, taken: Option<Stance>) -> &[Reading] {
        let own = taken.and_then(|stance| self.place_of(stance));
        own.and_then(|place| self.readings.get(place..=place)).unwrap_or(&self.readings)
    }

    /// Its readings, each with the stance that it belongs to.
    pub fn held(&self) -> impl Iterator<Item = (Option<Stance>, &Reading)> {
        self.readings.iter().enumerate().map(|(place, reading)| {
            let before = self.readings.iter().take(place);
            let before = before.filter(|one| one.holder == reading.holder);
            let stance = reading.holder.zip(u8::try_from(before.count()).ok());
            (stance.map(|(holder, number)| Stance { holder, number }), reading)
        })
    }

    fn place_of(&self, stance: Stance) -> Option<usize> {
        let place = self.held().position(|(own, _)| own == Some(stance));
        place.filter(|_| self.is_contested())
    }

    fn stances(&self) -> impl Iterator<Item = Stance> {
        self.held().filter_map(|(stance, _)| stance)
    }
}

impl Mission {
    /// Where its readings differ: at the reference date, and at the beginning of each phase that says so.
    pub fn disputes(&self) -> Vec<Dispute<'_>> {
        let recorded = Fact::ALL.iter().filter_map(|fact| {
            let (_, record) = self.recorded(AsOf::Reference, *fact)?;
            record.is_contested().then_some((*fact, record))
        });
        let reference = Dispute { as_of: AsOf::Reference, facts: recorded.collect() };
        let phases = self.phases.iter().map(|phase| Dispute {
            as_of: AsOf::On(phase.from),
            facts: contested(&phase.facts).collect(),
        });
        // What the reference date takes from a phase is shown once, with the phase.
        let is_of_phase = phases.clone().any(|phase| phase.facts == reference.facts);
        let first = (!is_of_phase).then_some(reference);
        first.into_iter().chain(phases).filter(|dispute| !dispute.facts.is_empty()).collect()
    }

    /// Whether the record of the day on which Japan joined settles what the phases leave in dispute then.
    pub fn is_settled_at_entry(&self) -> bool {
        let phases = self.phases_by(AsOf::Reference);
        Fact::ALL.iter().any(|fact| {
            let of_phases = phases.iter().rev().find_map(|phase| record_of(&phase.facts, *fact));
            let of_the_day = self.recorded(AsOf::Reference, *fact);
            of_phases.is_some_and(Record::is_contested)
                && of_the_day.is_some_and(|(_, record)| !record.is_contested())
        })
    }

    /// Every stance on its facts, each once: in the order of [`Holder::ALL`], the Government's first.
    pub fn stances(&self) -> Vec<Stance> {
        let mut stances: Vec<Stance> = Vec::new();
        let disputes = self.disputes();
        let records = disputes.iter().flat_map(|dispute| &dispute.facts);
        for stance in records.flat_map(|(_, record)| record.stances()) {
            let place = stances.partition_point(|one| *one < stance);
            if stances.get(place) != Some(&stance) {
                stances.insert(place, stance);
            }
        }
        stances
    }
}

fn contested(records: &Records) -> impl Iterator<Item = (Fact, &Record)> {
    records.iter().filter(|(_, record)| record.is_contested()).map(|(fact, record)| (*fact, record))
}
