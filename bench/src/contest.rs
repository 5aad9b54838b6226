//! The contests: what is asked of both engines, and whether they say the same.

use pko_explorer::model::lever::Lever;
use pko_explorer::model::mission::AsOf;
use pko_explorer::model::verdict::Step;
use pko_explorer::rules::locks;
use pko_explorer::rules::settings::{Change, PolicySettings};
use pko_explorer::sweep::effects::effects;
use pko_explorer::sweep::flips::{Direction, flips};
use pko_explorer::sweep::lanes::Lanes;
use pko_explorer::sweep::shapley::Shapley;
use pko_explorer::sweep::space::{Space, Stripe};
use pko_explorer::sweep::walk::Walk;

use crate::timing::{Times, alone, compare, timed};
use crate::{Field, naive};

/// What came out of one contest.
pub(crate) struct Outcome {
    pub(crate) name: &'static str,
    /// One go of each, in nanoseconds.
    pub(crate) times: Times,
}

/// What the fast engine does alone: naive counting is not within reason.
pub(crate) struct Feat {
    pub(crate) name: &'static str,
    pub(crate) time: f64,
}

pub(crate) struct Results {
    pub(crate) contests: Vec<Outcome>,
    pub(crate) feats: Vec<Feat>,
    /// Policies of the whole space, and the number that stands for the counts of all missions.
    pub(crate) policies: u64,
    pub(crate) hash: u64,
}

const STEP: Step = Step::Everything;

/// Policies of a strip.
const STRIP: u64 = 1024;

/// Every contest; an error where the engines differ, before anything is timed.
pub(crate) fn all(field: &Field) -> Result<Results, String> {
    let contests =
        vec![verdicts(field)?, effects_of_options(field)?, smallest_changes(field)?, strip(field)?];
    let space = Space::new(&field.board);
    let stripe = Stripe { number: 4_711, of: 1 << 16 };
    let differs = space.difference(&field.board, &field.missions, AsOf::Reference, stripe);
    if let Some(difference) = differs {
        return Err(format!("{difference:?}"));
    }
    let shapley = |before: PolicySettings, after: PolicySettings| {
        alone(|| Shapley::new(&field.board, STEP, |_| true, &before, &after).finish())
    };
    let (narrow, wide) = widest_apart();
    let eleven = shapley(field.laws[0], field.laws[1]);
    let most = shapley(narrow, wide);
    let whole = || Walk::new(&field.board, Stripe::WHOLE).finish();
    let feats = vec![
        Feat { name: "shapley, report-2011 to act-2015", time: eleven },
        Feat { name: "shapley, every lever", time: most },
        Feat { name: "whole space, every mission and step", time: alone(whole) },
    ];
    Ok(Results { contests, feats, policies: space.len(), hash: whole().hash() })
}

fn widest_apart() -> (PolicySettings, PolicySettings) {
    let wide =
        Lever::ALL.iter().fold(PolicySettings::STRICTEST, |wide, lever| wide.with(*lever, u8::MAX));
    (PolicySettings::STRICTEST, wide)
}

fn same<T: PartialEq>(what: &str, naive: &T, fast: &T) -> Result<(), String> {
    if naive == fast { Ok(()) } else { Err(what.to_owned()) }
}

fn verdicts(field: &Field) -> Result<Outcome, String> {
    let dockets = field.dockets();
    let fast = |settings: &PolicySettings| {
        let judged = field.board.judge(settings);
        field.board.rows().iter().map(|row| Some(judged.verdict(row))).collect::<Vec<_>>()
    };
    for settings in &field.presets {
        same("verdicts", &naive::verdicts(&dockets, settings), &fast(settings))?;
    }
    let settings = field.laws[1];
    let times = compare(None, || naive::verdicts(&dockets, &settings), || fast(&settings));
    Ok(Outcome { name: "verdicts of all missions under one setting", times })
}

fn effects_of_options(field: &Field) -> Result<Outcome, String> {
    let dockets = field.dockets();
    let fast = |settings: &PolicySettings| effects(&field.board, settings, STEP);
    for settings in &field.presets {
        let flat = fast(settings)
            .into_iter()
            .map(|effect| (effect.lever, effect.option, effect.gained, effect.lost));
        same("effects", &naive::effects(&dockets, settings, STEP), &flat.collect())?;
    }
    let settings = field.laws[1];
    let times = compare(None, || naive::effects(&dockets, &settings, STEP), || fast(&settings));
    Ok(Outcome { name: "effect of every option on every mission", times })
}

fn smallest_changes(field: &Field) -> Result<Outcome, String> {
    const MOST: usize = 4;
    let dockets = field.dockets();
    let fast = |settings: &PolicySettings| -> Vec<Vec<Vec<Change>>> {
        let judged = field.board.judge(settings);
        let held = locks::effective(settings);
        let sets = field.board.rows().iter().map(|row| {
            let is_in = judged.reaches(row, STEP);
            let direction = if is_in { Direction::Lose } else { Direction::BringIn };
            flips(field.board.graph(), row.step(STEP), &held, direction)
        });
        sets.map(
            |sets| if sets.first().is_some_and(|set| set.len() > MOST) { vec![] } else { sets },
        )
        .collect()
    };
    let settings = field.laws[1];
    // The plain way takes seconds: what is compared is also what is timed.
    let (found, naive) = timed(|| naive::flips(&dockets, &settings, STEP, MOST));
    same("smallest changes", &found, &fast(&settings))?;
    let times = Times { naive, fast: alone(|| fast(&settings)) };
    Ok(Outcome { name: "all smallest sets of up to four changes, every mission", times })
}

fn strip(field: &Field) -> Result<Outcome, String> {
    let dockets = field.dockets();
    let space = Space::new(&field.board);
    let stride = space.len() / STRIP;
    let policies: Vec<PolicySettings> =
        (0..STRIP).map(|place| space.policy(place * stride + place)).collect();
    let fast = || {
        let lanes = Lanes::<16>::evaluate(field.board.graph(), &policies);
        field.board.rows().iter().map(|row| lanes.word(row.step(STEP))).collect::<Vec<_>>()
    };
    let naive = || -> Vec<Vec<bool>> {
        policies.iter().map(|policy| naive::reached(&dockets, policy, STEP)).collect()
    };
    let words = fast();
    for (lane, reached) in naive().iter().enumerate() {
        let from_words = words.iter().map(|words| words[lane / 64] >> (lane % 64) & 1 == 1);
        same("strip", reached, &from_words.collect())?;
    }
    let times = compare(Some(3), naive, fast);
    Ok(Outcome { name: "a strip of 1,024 policies, every mission", times })
}
