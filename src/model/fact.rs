//! What can be known of a mission, and the values each fact may take.
//!
//! Why here: data files write these values, rules test them, explanations name them.
//! A value is a place in its fact's list; a set of values is a bit mask.

/// Declares the facts, their ids, and a module of named values for each.
macro_rules! facts {
    ($($(#[$doc:meta])* $fact:ident $module:ident { $($(#[$value_doc:meta])* $value:ident = $place:literal $code:literal,)+ })+) => {
        /// Something that can be known of a mission.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Fact { $($(#[$doc])* $fact,)+ }

        impl Fact {
            /// Every fact, in the fixed order.
            pub const ALL: &'static [Self] = &[$(Self::$fact,)+];

            /// The permanent id, `snake_case`.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$fact => stringify!($module),)+ }
            }

            /// The ids of its values, in order.
            pub const fn values(self) -> &'static [&'static str] {
                match self { $(Self::$fact => &[$($code,)+],)+ }
            }
        }

        $($(#[$doc])*
        pub mod $module {
            $($(#[$value_doc])* pub const $value: u8 = $place;)+
        })+
    };
}

facts! {
    /// What kind of conflict it was.
    ConflictType conflict_type {
        /// Between States.
        INTERSTATE = 0 "interstate",
        /// Within a State.
        CIVIL = 1 "civil",
        /// No armed conflict.
        NONE = 2 "none",
        /// An administration after a conflict.
        POST_CONFLICT_ADMINISTRATION = 3 "post_conflict_administration",
    }
    /// Who had agreed to stop fighting.
    Ceasefire ceasefire {
        /// All parties.
        ALL_PARTIES = 0 "all_parties",
        /// The main parties.
        MAIN_PARTIES = 1 "main_parties",
        /// Nobody.
        NONE = 2 "none",
        /// There was no armed conflict to stop.
        NO_ARMED_CONFLICT = 3 "no_armed_conflict",
    }
    /// Why there was no armed conflict.
    NoConflictGround no_conflict_ground {
        /// Fighting was over and no party was left in the area.
        OVER = 0 "over",
        /// None had occurred.
        NOT_OCCURRED = 1 "not_occurred",
        /// One of the two; either is admissible.
        OVER_OR_NOT_OCCURRED = 2 "over_or_not_occurred",
        /// There was an armed conflict.
        CONFLICT = 3 "conflict",
    }
    /// Whether the groups outside an agreement were quasi-State bodies.
    LeftOut left_out {
        /// They were.
        QUASI_STATE = 0 "quasi_state",
        /// They were not.
        NOT_QUASI_STATE = 1 "not_quasi_state",
    }
    /// Consent of the host.
    HostConsent host_consent {
        /// Given.
        YES = 0 "yes",
        /// Restricted, disputed, or given under pressure.
        FRAGILE = 1 "fragile",
        /// Given, and ended on a day that no phase records.
        WITHDRAWN_LATER = 2 "withdrawn_later",
        /// No functioning government could give it.
        NO_FUNCTIONING_GOVERNMENT = 3 "no_functioning_government",
        /// No longer given.
        WITHDRAWN = 4 "withdrawn",
    }
    /// Consent of the parties.
    PartiesConsent parties_consent {
        /// All of them.
        ALL = 0 "all",
        /// The main ones.
        MAIN = 1 "main",
        /// Some of them.
        SOME = 2 "some",
        /// There was no party.
        N_A = 3 "n_a",
    }
    /// Whether the mandate was impartial.
    ImpartialMandate impartial_mandate {
        /// It was.
        YES = 0 "yes",
        /// That is contested.
        CONTESTED = 1 "contested",
        /// It was directed against a party.
        TARGETS_A_PARTY = 2 "targets_a_party",
    }
    /// The most force the mandate allowed.
    UseOfForce use_of_force {
        /// Unarmed.
        NONE_UNARMED = 0 "none_unarmed",
        /// Self-defence.
        SELF_DEFENCE = 1 "self_defence",
        /// Defence of the mandate.
        DEFENCE_OF_MANDATE = 2 "defence_of_mandate",
        /// Protection of civilians.
        PROTECTION_OF_CIVILIANS = 3 "protection_of_civilians",
        /// Offensive or enforcement authority.
        OFFENSIVE = 4 "offensive",
    }
    /// Whether the ceasefire held, as it turned out.
    CeasefireHeld ceasefire_held {
        /// It held.
        HELD = 0 "held",
        /// Partly.
        PARTLY = 1 "partly",
        /// It collapsed.
        COLLAPSED = 2 "collapsed",
        /// There was none to hold.
        N_A = 3 "n_a",
    }
    /// Whether the mission supported a force outside it that fought.
    SupportedUnits supported_units {
        /// None recorded.
        NONE = 0 "none",
        /// It did.
        FORCE_THAT_FIGHTS = 1 "force_that_fights",
    }
    /// Combat at the place of support.
    CombatAtSupport combat_at_support {
        /// None recorded.
        NONE = 0 "none",
        /// Disputed.
        DISPUTED = 1 "disputed",
        /// Recorded.
        RECORDED = 2 "recorded",
    }
    /// What an operation outside UN peacekeeping rested on.
    LegalBasis legal_basis {
        /// A resolution of a UN organ.
        RESOLUTION = 0 "resolution",
        /// The request of a body that the Act lists.
        ANNEX_BODY = 1 "annex_body",
        /// A request of the host, backed by a principal organ of the UN.
        HOST_REQUEST_BACKED = 2 "host_request_backed",
        /// None of these.
        NONE = 3 "none",
    }
    /// Whether a Council resolution authorised the mission where no government could consent.
    CouncilResolution council_resolution {
        /// It did.
        YES = 0 "yes",
        /// It did not.
        NO = 1 "no",
    }
    /// Whether the host was itself a party to an armed conflict.
    HostIsParty host_is_party {
        /// It was.
        YES = 0 "yes",
        /// It was not.
        NO = 1 "no",
    }
}

impl Fact {
    /// How many facts there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The fact with this id.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|fact| fact.id() == id)
    }

    /// Its place in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The place of the value with this id.
    pub fn value(self, id: &str) -> Option<u8> {
        self.values()
            .iter()
            .position(|value| *value == id)
            .and_then(|place| u8::try_from(place).ok())
    }

    /// The mask of every value it may take.
    pub const fn every_value(self) -> u16 {
        (1 << self.values().len()) - 1
    }

    /// Whether this value says only that nothing is recorded: no document states what was not.
    pub const fn is_silence(self, value: u8) -> bool {
        match self {
            Self::SupportedUnits => value == supported_units::NONE,
            Self::CombatAtSupport => value == combat_at_support::NONE,
            _ => false,
        }
    }

    /// Whether this value follows from the fact on the ceasefire: where none was to be kept there is nothing to hold and nobody to ask.
    pub const fn follows(self, value: u8) -> bool {
        match self {
            Self::PartiesConsent => value == parties_consent::N_A,
            Self::CeasefireHeld => value == ceasefire_held::N_A,
            _ => false,
        }
    }

    /// The id of the value at this place; empty for a place outside the list.
    pub fn value_id(self, place: u8) -> &'static str {
        self.values().get(usize::from(place)).copied().unwrap_or_default()
    }
}
