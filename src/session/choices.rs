//! The choices themselves.
//!
//! Why here: undo restores the policy and leaves the view alone, so the two are apart.

use std::rc::Rc;

use crate::model::date::CivilDate;
use crate::model::stance::Stance;
use crate::model::verdict::Step;
use crate::rules::settings::PolicySettings;
use crate::session::note::Note;
use crate::session::screen::Screen;
use crate::session::wish::Wish;

/// Number of the preset "the law on 4 July 2011".
pub const REPORT_2011_CODE: u16 = 4;

/// How many missions a stance can be taken on at once: all there are, with room to spare.
pub const MOST_TAKEN: usize = 250;

/// What is compared with what.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Policy {
    /// Where each lever stands, as chosen; locks are applied when it is judged.
    pub settings: PolicySettings,
    /// Permanent number of the preset that differences are counted from.
    pub baseline: u16,
}

/// The stance that is taken on the contested facts of a mission.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Taken {
    /// Permanent number of the mission.
    pub mission: u16,
    /// Whose readings.
    pub stance: Stance,
}

/// How it is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct View {
    /// The screen.
    pub screen: Screen,
    /// The step that marks and lists follow.
    pub step: Step,
    /// Permanent number of the open mission sheet.
    pub mission: Option<u16>,
    /// The day whose facts it is judged by there, on which one of its phases begins; none: its reference date.
    pub day: Option<CivilDate>,
    /// Language tag, two letters; none: as the browser prefers.
    pub language: Option<[u8; 2]>,
    /// All levers, not only those of the public view.
    pub is_expert: bool,
    /// Inside somebody else's page: without what surrounds the page here.
    pub is_embedded: bool,
}

impl View {
    /// Another screen. An open sheet stays beside screens that are tried; what is read has the page to itself.
    #[must_use]
    pub fn on(self, screen: Screen) -> Self {
        let mission = self.mission.filter(|_| !screen.is_reading());
        Self { screen, mission, day: mission.and(self.day), ..self }
    }
}

/// Everything an address holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Choices {
    /// What is compared.
    pub policy: Policy,
    /// Stances taken on contested facts, by number of the mission, each mission once; of any other every reading counts.
    pub taken: Vec<Taken>,
    /// What is noted of the five factors, by number of the mission, each mission once; shared, as every step of undo keeps them.
    pub notes: Rc<[Note]>,
    /// How it is looked at.
    pub view: View,
    /// What is looked for.
    pub wish: Wish,
    /// Pairs of an address that could not be read here; written back as they came.
    pub kept: Vec<(u16, Vec<u8>)>,
}

impl Default for Choices {
    fn default() -> Self {
        Self {
            policy: Policy { settings: PolicySettings::REPORT_2011, baseline: REPORT_2011_CODE },
            view: View {
                screen: Screen::Explore,
                step: Step::Everything,
                mission: None,
                day: None,
                language: None,
                is_expert: false,
                is_embedded: false,
            },
            taken: Vec::new(),
            notes: Rc::default(),
            wish: Wish::default(),
            kept: Vec::new(),
        }
    }
}
