//! The rules a visitor may vary.
//!
//! Why here: files, links, settings and rules all name levers. What an option is called stands in `data/levers`,
//! what it does in `rules`.

use crate::model::coded::coded;

coded! {
    /// A lever; its options are numbered from the strictest, 0.
    Lever {
        /// Principle 1: when a ceasefire agreement is needed.
        Ceasefire = "ceasefire",
        /// Who counts as a party to the armed conflict.
        PartyScope = "party_scope",
        /// Principle 2: whose consent is needed.
        Consent = "consent",
        /// Whether a Council resolution may stand in for one that has ceased to exist.
        Council = "council",
        /// Principle 3.
        Impartiality = "impartiality",
        /// Principle 4: what follows a lapse. Decides the timeline, no ask.
        Lapse = "lapse",
        /// Principle 5.
        Weapons = "weapons",
        /// Peacekeeping-force duties by units.
        PkfMain = "pkf_main",
        /// Protection duties.
        Protection = "protection",
        /// Supply and support to others.
        Logistics = "logistics",
        /// The list of assignments.
        Peacebuilding = "peacebuilding",
        /// Police.
        Police = "police",
        /// Command posts.
        CommandPosts = "command_posts",
        /// Integration with another State's use of force.
        Integration = "integration",
        /// Joint protection of a shared camp.
        Camp = "camp",
        /// Where consent has to be stable.
        ConsentStability = "consent_stability",
        /// Which operations are covered.
        OpScope = "op_scope",
        /// Coast Guard.
        CoastGuard = "coast_guard",
        /// Whether the principles bind civilians.
        Civilians = "civilians",
        /// A lock, not a lever: the constitutional premise.
        ConstitutionalView = "constitutional_view",
    }
}

impl Lever {
    /// How many levers there are, the lock included.
    pub const COUNT: usize = Self::ALL.len();

    /// How many options it has.
    pub const fn option_count(self) -> u8 {
        match self {
            Self::Council | Self::PkfMain | Self::Camp | Self::ConstitutionalView => 2,
            Self::Lapse | Self::Weapons | Self::Protection | Self::Integration | Self::OpScope => 4,
            _ => 3,
        }
    }

    /// The number that addresses use; permanent, never reused.
    #[expect(clippy::cast_possible_truncation, reason = "there are twenty levers")]
    pub const fn code(self) -> u16 {
        self.index() as u16 + 1
    }

    /// The lever with this permanent number.
    pub fn from_code(code: u16) -> Option<Self> {
        Self::ALL.iter().copied().find(|lever| lever.code() == code)
    }
}

coded! {
    /// The three groups of the page.
    LeverGroup {
        /// The five principles.
        Principles = "principles",
        /// Kinds of assignment.
        Assignments = "assignments",
        /// Interpretation.
        Interpretation = "interpretation",
    }
}

/// One option of a lever, as `data/levers` describes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeverOption {
    /// Permanent name, `snake_case`.
    pub id: String,
    /// Never Japanese law: a proposal, the practice of the UN, or a hypothesis.
    pub is_never_law: bool,
    /// Provisions that set it, in order of time.
    pub law: Vec<Citation>,
    /// Sources, ids of `data/sources.toml`.
    pub sources: Vec<String>,
}

/// A pinpoint in a legal instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// Id of a file in `data/law`.
    pub instrument: String,
    /// Pinpoint in the English form, for example `Art. 3(1)`.
    pub pinpoint: String,
}

/// A lever as the page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeverCard {
    /// Which lever.
    pub lever: Lever,
    /// Its group.
    pub group: LeverGroup,
    /// Place in the public view, from 1; none: expert view only.
    pub public_order: Option<u8>,
    /// Pinpoints in the report of 2011.
    pub report: Vec<String>,
    /// Options, strict to permissive.
    pub options: Vec<LeverOption>,
}
