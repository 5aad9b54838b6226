//! Everything that can happen, in the visitor's words.
//!
//! Why here: one list says what a page can do.

use crate::model::date::CivilDate;
use crate::model::lever::Lever;
use crate::model::stance::Stance;
use crate::model::verdict::Step;
use crate::rules::settings::PolicySettings;
use crate::session::choices::{Choices, View};
use crate::session::note::Remark;
use crate::session::screen::Screen;

/// Something that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// A lever was moved; its partners move with it.
    LeverMoved {
        /// Which.
        lever: Lever,
        /// To which option.
        option: u8,
        /// A partner that was offered and taken as well.
        also: Option<(Lever, u8)>,
    },
    /// A set of changes was tried.
    ChangesTried(PolicySettings),
    /// A preset was applied.
    PresetChosen {
        /// Its permanent number.
        code: u16,
        /// Its settings.
        settings: PolicySettings,
    },
    /// Differences are counted from another preset.
    BaselineChosen {
        /// Its permanent number.
        code: u16,
    },
    /// A stance on a mission's contested facts was taken; none: every reading counts again.
    StanceTaken {
        /// Number of the mission.
        mission: u16,
        /// Whose readings.
        stance: Option<Stance>,
    },
    /// Every reading counts again, of every mission.
    StancesLeft,
    /// Something was noted of a factor of a mission.
    Noted {
        /// Number of the mission.
        mission: u16,
        /// Place of the factor in the report, from 0.
        factor: usize,
        /// What.
        remark: Remark,
    },
    /// All that was noted of a mission was taken away.
    NotesCleared(u16),
    /// Another screen.
    ScreenChosen(Screen),
    /// A mission must stand on the step, must not, or does not matter.
    DemandMade {
        /// Its number.
        mission: u16,
        /// Whether it must; none: it does not matter.
        demand: Option<bool>,
    },
    /// Many demands at once, in place of those there were.
    DemandsMade(Vec<(u16, bool)>),
    /// A rule may not move, or may.
    LeverFixed {
        /// Which.
        lever: Lever,
        /// Whether it may not.
        is_fixed: bool,
    },
    /// Marks and lists follow another step.
    StepChosen(Step),
    /// A mission sheet was opened, or closed.
    MissionChosen(Option<u16>),
    /// Back or Forward of the browser: what is looked at is again what it was.
    Returned(View),
    /// The open mission is judged by the facts of another day; none: of its reference date.
    DayChosen(Option<CivilDate>),
    /// Another language.
    LanguageChosen([u8; 2]),
    /// Expert or public view.
    ExpertViewChosen(bool),
    /// The page began with an address: nothing before it can be taken back.
    Began(Choices),
    /// An address was opened.
    LinkOpened(Choices),
    /// One step back.
    Undone,
    /// One step forward again.
    Redone,
}

/// What an undoable step was, so that a button can name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// A lever was moved to an option.
    Lever(Lever, u8),
    /// A set of changes was tried.
    Changes,
    /// A preset was applied, by number.
    Preset(u16),
    /// A baseline was chosen, by number.
    Baseline(u16),
    /// A stance on the contested facts of a mission, by number, was taken; no stance: it was left.
    Stance(u16, Option<Stance>),
    /// All stances were left.
    StancesLeft,
    /// Something was noted of a mission, by number.
    Note(u16),
    /// Notes of a mission were taken away, by number.
    NotesCleared(u16),
    /// An address was opened.
    Link,
}
