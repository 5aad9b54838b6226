//! Each contest: a question, one go of the interpreter, one go of the fast engine.

use std::hint::black_box;

use pko_explorer::model::lever::Lever;
use pko_explorer::model::verdict::{Step, Verdict};
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::{Change, PolicySettings};
use pko_explorer::sweep::effects::effects;
use pko_explorer::sweep::flips::{Direction, flips};
use pko_explorer::sweep::lanes::Lanes;
use pko_explorer::sweep::shapley::Shapley;
use pko_explorer::sweep::space::{Space, Stripe};
use pko_explorer::sweep::walk::Walk;

use crate::{Field, naive};

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Contest {
    /// The verdict of every mission under one setting.
    Verdicts,
    /// What every option not chosen would do alone, on every mission.
    Effects,
    /// All smallest sets of up to four changes, for every mission.
    Flips,
    /// 1,024 policies, every mission.
    Strip,
    /// What each of eleven changes contributed; the fast engine alone.
    ShapleyToday,
    /// The same with every lever changed; the fast engine alone.
    ShapleyAll,
    /// Every policy there is, every mission and step; the fast engine alone.
    Space,
}

const STEP: Step = Step::Everything;

/// Policies of a strip.
const STRIP: u64 = 1024;

/// Changes of a set at most.
const MOST: usize = 4;

impl Contest {
    /// Every one, in order; `run.mjs` names them by their places.
    pub const ALL: [Self; 7] = [
        Self::Verdicts,
        Self::Effects,
        Self::Flips,
        Self::Strip,
        Self::ShapleyToday,
        Self::ShapleyAll,
        Self::Space,
    ];

    /// The name in reports.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Verdicts => "verdicts of all missions under one setting",
            Self::Effects => "effect of every option on every mission",
            Self::Flips => "all smallest sets of up to four changes, every mission",
            Self::Strip => "a strip of 1,024 policies, every mission",
            Self::ShapleyToday => "contributions, law of 2011 to law of 2015 (11 changes)",
            Self::ShapleyAll => "contributions, every lever changed (19 changes)",
            Self::Space => "every policy there is, every mission and step",
        }
    }

    /// Whether the interpreter takes part.
    pub const fn has_naive(self) -> bool {
        matches!(self, Self::Verdicts | Self::Effects | Self::Flips | Self::Strip)
    }

    /// Whether one go of the interpreter takes seconds.
    pub const fn is_long(self) -> bool {
        matches!(self, Self::Flips | Self::Strip)
    }

    /// One go of the interpreter.
    pub fn naive(self, field: &Field) {
        let (dockets, law) = (field.dockets(), field.laws[1]);
        match self {
            Self::Verdicts => drop(black_box(naive::verdicts(&dockets, &law))),
            Self::Effects => drop(black_box(naive::effects(&dockets, &law, STEP))),
            Self::Flips => drop(black_box(naive::flips(&dockets, &law, STEP, MOST))),
            Self::Strip => {
                for policy in strip(field) {
                    black_box(naive::reached(&dockets, &policy, STEP));
                }
            }
            Self::ShapleyToday | Self::ShapleyAll | Self::Space => {}
        }
    }

    /// One go of the fast engine.
    pub fn fast(self, field: &Field) {
        let law = field.laws[1];
        match self {
            Self::Verdicts => drop(black_box(verdicts(field, &law))),
            Self::Effects => drop(black_box(effects(&field.board, &law, STEP))),
            Self::Flips => drop(black_box(smallest(field, &law))),
            Self::Strip => drop(black_box(words(field, &strip(field)))),
            Self::ShapleyToday => divide(field, field.laws[0], law),
            Self::ShapleyAll => {
                let (narrow, wide) = widest_apart();
                divide(field, narrow, wide);
            }
            Self::Space => drop(black_box(Walk::new(&field.board, Stripe::WHOLE).finish())),
        }
    }

    /// Whether both say the same; under every preset where that is not long.
    pub fn agrees(self, field: &Field) -> bool {
        let dockets = field.dockets();
        let law = field.laws[1];
        match self {
            Self::Verdicts => field
                .presets
                .iter()
                .all(|one| naive::verdicts(&dockets, one) == verdicts(field, one)),
            Self::Effects => field.presets.iter().all(|one| {
                let fast = effects(&field.board, one, STEP).into_iter();
                let fast = fast.map(|one| (one.lever, one.option, one.gained, one.lost));
                naive::effects(&dockets, one, STEP) == fast.collect::<Vec<_>>()
            }),
            Self::Flips => naive::flips(&dockets, &law, STEP, MOST) == smallest(field, &law),
            Self::Strip => {
                let policies = strip(field);
                let words = words(field, &policies);
                policies.iter().enumerate().all(|(lane, policy)| {
                    let fast = words.iter().map(|words| words[lane / 64] >> (lane % 64) & 1 == 1);
                    naive::reached(&dockets, policy, STEP) == fast.collect::<Vec<_>>()
                })
            }
            Self::ShapleyToday | Self::ShapleyAll | Self::Space => true,
        }
    }
}

/// How many policies there are, and the number that stands for the counts of all missions.
pub fn counts(field: &Field) -> (u64, u64) {
    let whole = Walk::new(&field.board, Stripe::WHOLE).finish();
    (Space::new(&field.board).len(), whole.hash())
}

fn verdicts(field: &Field, settings: &PolicySettings) -> Vec<Option<Verdict>> {
    let judged = field.board.judge(settings);
    field.board.rows().iter().map(|row| Some(judged.verdict(row))).collect()
}

fn smallest(field: &Field, settings: &PolicySettings) -> Vec<Vec<Vec<Change>>> {
    let judged = field.board.judge(settings);
    let held = locks::effective(settings);
    let sets = field.board.rows().iter().map(|row| {
        let is_in = judged.reaches(row, STEP);
        let direction = if is_in { Direction::Lose } else { Direction::BringIn };
        flips(field.board.graph(), row.step(STEP), &held, direction)
    });
    sets.map(|sets| if sets.first().is_some_and(|set| set.len() > MOST) { vec![] } else { sets })
        .collect()
}

fn strip(field: &Field) -> Vec<PolicySettings> {
    let space = Space::new(&field.board);
    let stride = space.len() / STRIP;
    (0..STRIP).map(|place| space.policy(place * stride + place)).collect()
}

fn words(field: &Field, policies: &[PolicySettings]) -> Vec<[u64; 16]> {
    let lanes = Lanes::<16>::evaluate(field.board.graph(), policies);
    field.board.rows().iter().map(|row| lanes.word(row.step(STEP))).collect()
}

fn divide(field: &Field, before: PolicySettings, after: PolicySettings) {
    black_box(Shapley::new(&field.board, STEP, |_| true, &before, &after).finish());
}

fn widest_apart() -> (PolicySettings, PolicySettings) {
    let wide =
        Lever::ALL.iter().fold(PolicySettings::STRICTEST, |wide, lever| wide.with(*lever, u8::MAX));
    (PolicySettings::STRICTEST, wide)
}
