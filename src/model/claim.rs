//! One fact of one mission: known, unknown or contested, and who says so.
//!
//! Why here: unknown and contested are both several possible values; the difference between them must not be lost.

use crate::model::coded::coded;
use crate::model::fact::Fact;
use crate::model::stance::Stance;

coded! {
    /// What a recorded value rests on.
    Basis {
        /// An author's judgement, without a source.
        Author = "author",
        /// A public body says so.
        Official = "official",
        /// It is reported.
        Reported = "reported",
    }
}

coded! {
    /// Who holds a reading. Places stand in addresses: a new one goes to the end.
    Holder {
        /// The Government of Japan.
        Government = "government",
        /// The United Nations.
        Un = "un",
        /// A court.
        Court = "court",
        /// A scholar.
        Scholar = "scholar",
        /// The press.
        Press = "press",
        /// A member of the Diet.
        Diet = "diet",
        /// The author of a constructed example.
        Author = "author",
    }
}

/// What is recorded of one fact: the values and where each comes from. Empty: unknown.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Record {
    /// One reading: known. Several: contested. None: unknown.
    pub readings: Vec<Reading>,
}

/// One value and where it comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reading {
    /// Place in [`Fact::values`].
    pub value: u8,
    /// Who holds it, where readings differ.
    pub holder: Option<Holder>,
    /// What it rests on.
    pub basis: Basis,
    /// Sources, ids of `data/sources.toml`.
    pub sources: Vec<String>,
    /// Where in the source; empty where the whole is meant.
    pub pinpoint: String,
}

impl Record {
    /// The claim that rules read where every reading counts.
    pub fn claim(&self, fact: Fact) -> Claim {
        self.claim_as(fact, None)
    }

    /// The claim that rules read where a stance is taken, or none.
    pub fn claim_as(&self, fact: Fact, taken: Option<Stance>) -> Claim {
        match self.readings_as(taken) {
            [] => Claim::unknown(fact),
            [one] => Claim::known(one.value),
            several => {
                Claim::contested(several.iter().fold(0, |mask, reading| mask | 1 << reading.value))
            }
        }
    }
}

/// Known, unknown or contested.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// One value.
    Known,
    /// Any value.
    Unknown,
    /// One of several that sources defend.
    Contested,
}

/// What rules read of a fact: the possible values and its standing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Claim {
    /// Possible values, a bit each; never empty.
    pub possible: u16,
    /// Known, unknown or contested.
    pub standing: Standing,
}

impl Claim {
    /// One value.
    pub const fn known(value: u8) -> Self {
        Self { possible: 1 << value, standing: Standing::Known }
    }

    /// Nothing recorded.
    pub const fn unknown(fact: Fact) -> Self {
        Self { possible: fact.every_value(), standing: Standing::Unknown }
    }

    /// Several readings, as a mask of values. A mask of one value is known.
    pub const fn contested(possible: u16) -> Self {
        let standing =
            if possible.count_ones() > 1 { Standing::Contested } else { Standing::Known };
        Self { possible, standing }
    }

    /// The value, when it is known.
    pub fn value(self) -> Option<u8> {
        (self.standing == Standing::Known)
            .then(|| u8::try_from(self.possible.trailing_zeros()).ok())?
    }

    /// Whether it is known to be this value.
    pub fn is(self, value: u8) -> bool {
        self.value() == Some(value)
    }
}

/// The claims of one mission at one date, in the order of [`Fact::ALL`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Claims([Claim; Fact::COUNT]);

impl Claims {
    /// Nothing is known.
    pub fn unknown() -> Self {
        Self(core::array::from_fn(|place| match Fact::ALL.get(place) {
            Some(fact) => Claim::unknown(*fact),
            None => Claim::known(0),
        }))
    }

    /// The claim of one fact.
    pub fn get(&self, fact: Fact) -> Claim {
        self.0.get(fact.index()).copied().unwrap_or(Claim::unknown(fact))
    }

    /// The same claims, with one replaced.
    #[must_use]
    pub fn with(mut self, fact: Fact, claim: Claim) -> Self {
        if let Some(place) = self.0.get_mut(fact.index()) {
            *place = claim;
        }
        self
    }
}
