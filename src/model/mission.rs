//! An operation and everything recorded about it.
//!
//! Why here: rules judge it, pages show it, data files describe it. Names are words and stand in `locales/`.

use crate::model::ask::{Ask, Assignment, Form};
use crate::model::claim::{Claim, Claims, Record, Standing};
use crate::model::coded::coded;
use crate::model::date::CivilDate;
use crate::model::fact::{self, Fact};
use crate::model::phase::Phase;
use crate::model::stance::Stance;

coded! {
    /// How a mission is counted.
    Kind {
        /// UN missions since the Act of 1992: the sentence.
        Main = "main",
        /// UN operations ended before the Act.
        BeforeTheAct = "before_the_act",
        /// Other UN missions, political or support.
        OtherUn = "other_un",
        /// Not led by the UN.
        NotUn = "not_un",
        /// Japan's relief assignments.
        Relief = "relief",
        /// Japan's election assignments.
        Election = "election",
        /// Constructed examples.
        Hypothetical = "hypothetical",
        /// A visitor's own.
        User = "user",
    }
}

coded! {
    /// The Act's category of operation, as recorded.
    Framework {
        /// UN peacekeeping operation.
        UnPko = "un_pko",
        /// Led by the UN, and whether it is a peacekeeping operation under the Act is not settled.
        UnOther = "un_other",
        /// Internationally coordinated operation.
        Coordinated = "coordinated",
        /// International humanitarian relief operation.
        Relief = "relief",
        /// International election observation operation.
        Election = "election",
    }
}

coded! {
    /// Yes, partly or no.
    Extent {
        /// Yes.
        Yes = "yes",
        /// Partly.
        Partly = "partly",
        /// No.
        No = "no",
    }
}

coded! {
    /// How sure the author is of the codings.
    Confidence {
        /// High.
        High = "high",
        /// Medium.
        Medium = "medium",
        /// Low.
        Low = "low",
    }
}

coded! {
    /// Under which law Japan took part, if it did.
    JapanRole {
        /// Under the Act: counts as taking part.
        UnderTheAct = "under_the_act",
        /// Under another law.
        OtherLaw = "other_law",
        /// Before the Act.
        BeforeTheAct = "before_the_act",
        /// It did not.
        None = "none",
    }
}

/// What Japan did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Under which law.
    pub role: JapanRole,
    /// The other law's id; empty otherwise.
    pub law: String,
    /// First arrival under the Act.
    pub entry: Option<CivilDate>,
    /// Assignments, ids of `data/assignments`.
    pub plans: Vec<String>,
    /// What it really sent; `is_core` says nothing here.
    pub sent: Vec<Ask>,
    /// Sources.
    pub sources: Vec<String>,
}

/// Degrees north and east of the headquarters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// Degrees north, -90 to 90.
    pub latitude: f64,
    /// Degrees east, -180 to 180.
    pub longitude: f64,
}

/// What is recorded of the facts at one time, by fact.
pub type Records = Vec<(Fact, Record)>;

/// What records say of one fact; none where they do not name it.
pub fn record_of(records: &Records, fact: Fact) -> Option<&Record> {
    records.iter().find(|(one, _)| *one == fact).map(|(_, record)| record)
}

/// An operation.
#[derive(Clone, Debug, PartialEq)]
pub struct Mission {
    /// Permanent id, `snake_case`.
    pub id: String,
    /// Permanent number in addresses.
    pub code: u16,
    /// Acronym or short label.
    pub acronym: String,
    /// Names in a mission file of a visitor's own, Japanese and English.
    pub own_name: Option<(String, String)>,
    /// How it is counted.
    pub kind: Kind,
    /// The Act's category.
    pub framework: Framework,
    /// Area of operation, ISO 3166 alpha-3. Not a statement on sovereignty.
    pub area: Vec<String>,
    /// Where its headquarters were.
    pub position: Option<Position>,
    /// First day.
    pub start: Option<CivilDate>,
    /// Last day; none while it goes on.
    pub end: Option<CivilDate>,
    /// The dates were checked against an official list.
    pub are_dates_checked: bool,
    /// Resolution; empty where none.
    pub authorised_by: String,
    /// The resolution was checked.
    pub is_resolution_checked: bool,
    /// Under Chapter VII. A warning fact, no gate.
    pub chapter_vii: Extent,
    /// How sure the codings are.
    pub confidence: Confidence,
    /// The Japanese name was checked.
    pub is_japanese_name_checked: bool,
    /// Sources for identity, dates and mandate.
    pub sources: Vec<String>,
    /// Facts that hold where neither a phase nor what follows says otherwise.
    pub facts: Records,
    /// What differs at the reference date, where that is the start: the reviewed record of that day.
    pub facts_at_start: Records,
    /// What differs when Japan joined: the Government's position of that day.
    pub facts_at_japan_entry: Records,
    /// What changed on the way, by date.
    pub phases: Vec<Phase>,
    /// Task codes of the mandate.
    pub tasks: Vec<String>,
    /// What it asks for.
    pub asks: Vec<Ask>,
    /// What Japan did.
    pub japan: Option<Participation>,
    /// Whose readings of its contested facts count alone; none: all of them.
    pub taken: Option<Stance>,
}

/// Where in a mission's file a fact is recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Layer {
    /// For its whole life.
    Life,
    /// For the reference date, where that is the start.
    Start,
    /// For the day on which Japan joined.
    JapanEntry,
    /// From a phase on, by its place.
    Phase(usize),
}

/// At which date a mission's facts are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AsOf {
    /// Japan's entry where it joined, otherwise the start.
    Reference,
    /// A given day: the phases in force by then.
    On(CivilDate),
}

impl AsOf {
    /// The day that was chosen; none: the reference date.
    pub fn chosen(day: Option<CivilDate>) -> Self {
        day.map_or(Self::Reference, Self::On)
    }
}

impl Mission {
    /// Japan's entry where it joined under the Act.
    pub fn japan_entry(&self) -> Option<CivilDate> {
        self.japan.as_ref().filter(|japan| japan.role == JapanRole::UnderTheAct)?.entry
    }

    /// The date at which it is judged when none is given.
    pub fn reference_date(&self) -> Option<CivilDate> {
        self.japan_entry().or(self.start)
    }

    /// The day whose facts are read.
    pub fn date(&self, as_of: AsOf) -> Option<CivilDate> {
        match as_of {
            AsOf::Reference => self.reference_date(),
            AsOf::On(date) => Some(date),
        }
    }

    /// Whether it was under way. A mission without dates always is.
    pub fn is_open(&self, as_of: AsOf) -> bool {
        let AsOf::On(date) = as_of else { return true };
        self.start.is_none_or(|start| start.earliest() <= date.latest())
            && self.end.is_none_or(|end| date.earliest() <= end.latest())
    }

    /// Everything recorded at a date, in the order of [`Fact::ALL`].
    pub fn records(&self, as_of: AsOf) -> Records {
        let recorded = |fact| self.record(as_of, fact).cloned().unwrap_or_default();
        Fact::ALL.iter().map(|fact| (*fact, recorded(*fact))).collect()
    }

    /// The phases that had begun by a date, in order.
    pub fn phases_by(&self, as_of: AsOf) -> &[Phase] {
        let date = self.date(as_of);
        let has_begun =
            |phase: &Phase| date.is_some_and(|date| phase.from.earliest() <= date.latest());
        let begun = self.phases.partition_point(has_begun);
        self.phases.get(..begun).unwrap_or_default()
    }

    /// What is recorded of one fact at a date; none where nothing is.
    /// The record of the reference date comes first, then the phases from the last, then what always holds.
    /// Asked for by its day, the start is what a phase says of it, if one does.
    fn record(&self, as_of: AsOf, fact: Fact) -> Option<&Record> {
        self.recorded(as_of, fact).map(|(_, record)| record)
    }

    /// What is recorded of one fact at a date, and where; none where nothing is.
    pub fn recorded(&self, as_of: AsOf, fact: Fact) -> Option<(Layer, &Record)> {
        let phases = self.phases_by(as_of);
        let at_reference = match as_of {
            AsOf::On(date) if Some(date) != self.reference_date() => None,
            AsOf::On(_) | AsOf::Reference if self.japan_entry().is_some() => {
                Some((Layer::JapanEntry, &self.facts_at_japan_entry))
            }
            AsOf::On(_) if !phases.is_empty() => None,
            AsOf::On(_) | AsOf::Reference => Some((Layer::Start, &self.facts_at_start)),
        };
        let phases = phases.iter().enumerate().rev();
        let phases = phases.map(|(place, phase)| (Layer::Phase(place), &phase.facts));
        let life = [(Layer::Life, &self.facts)];
        let mut layers = at_reference.into_iter().chain(phases).chain(life);
        layers.find_map(|(layer, records)| record_of(records, fact).map(|record| (layer, record)))
    }

    /// The claims that rules read at a date.
    pub fn claims(&self, as_of: AsOf) -> Claims {
        self.claims_as(as_of, self.taken)
    }

    /// The claims at a date if another stance were taken, or none.
    pub fn claims_as(&self, as_of: AsOf, taken: Option<Stance>) -> Claims {
        let claims = Fact::ALL.iter().fold(Claims::unknown(), |claims, fact| {
            match self.record(as_of, *fact) {
                Some(record) => claims.with(*fact, record.claim_as(*fact, taken)),
                None => claims,
            }
        });
        self.with_host_as_party(as_of, with_ground(claims))
    }

    /// Where nothing is recorded, the host is a party in an armed conflict and is not elsewhere.
    fn with_host_as_party(&self, as_of: AsOf, claims: Claims) -> Claims {
        let is_led_by_un = matches!(self.framework, Framework::UnPko | Framework::UnOther);
        let is_recorded = self.record(as_of, Fact::HostIsParty).is_some();
        if is_recorded || !is_led_by_un {
            return claims;
        }
        let [kind, ceasefire] = [Fact::ConflictType, Fact::Ceasefire].map(|fact| claims.get(fact));
        let peace = 1 << fact::ceasefire::NO_ARMED_CONFLICT;
        let conflict = 1 << fact::conflict_type::CIVIL | 1 << fact::conflict_type::INTERSTATE;
        let may_be = kind.possible & conflict != 0 && ceasefire.possible & !peace != 0;
        let may_not_be = kind.possible & !conflict != 0 || ceasefire.possible & peace != 0;
        let claim = match (may_be, may_not_be) {
            (true, false) => Claim::known(fact::host_is_party::YES),
            (false, _) => Claim::known(fact::host_is_party::NO),
            (true, true)
                if [kind, ceasefire].iter().all(|one| one.standing != Standing::Unknown) =>
            {
                Claim::contested(Fact::HostIsParty.every_value())
            }
            (true, true) => return claims,
        };
        claims.with(Fact::HostIsParty, claim)
    }

    /// Whether a support unit, demining apart, is among its asks.
    pub fn has_support_unit(&self) -> bool {
        self.asks
            .iter()
            .any(|ask| ask.form == Form::SupportUnit && ask.assignment != Assignment::Demining)
    }

    /// Whether Japan sent this under the Act.
    pub fn was_sent(&self, ask: Ask) -> bool {
        self.japan
            .as_ref()
            .is_some_and(|japan| japan.sent.iter().any(|sent| sent.is_same_work(ask)))
    }
}

/// Where the ceasefire says that there was an armed conflict, that is the ground, recorded or not.
fn with_ground(claims: Claims) -> Claims {
    let is_conflict = claims
        .get(Fact::Ceasefire)
        .value()
        .is_some_and(|ceasefire| ceasefire != fact::ceasefire::NO_ARMED_CONFLICT);
    let is_open = claims.get(Fact::NoConflictGround).standing == Standing::Unknown;
    if is_conflict && is_open {
        claims.with(Fact::NoConflictGround, Claim::known(fact::no_conflict_ground::CONFLICT))
    } else {
        claims
    }
}
