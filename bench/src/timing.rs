//! Taking turns with a stopwatch.

use std::hint::black_box;
use std::time::{Duration, Instant};

/// Medians of the time for one go, in nanoseconds.
pub(crate) struct Times {
    pub(crate) naive: f64,
    pub(crate) fast: f64,
}

/// Rounds in which both are measured in turn.
const ROUNDS: usize = 9;

/// How long one measurement lasts at least.
const LEAST: Duration = Duration::from_millis(20);

/// Both in turn; fewer rounds where one go of the naive side takes seconds.
pub(crate) fn compare<A, B>(
    rounds: Option<usize>,
    mut naive: impl FnMut() -> A,
    mut fast: impl FnMut() -> B,
) -> Times {
    let rounds = rounds.unwrap_or(ROUNDS);
    let pairs: Vec<(f64, f64)> = (0..rounds).map(|_| (once(&mut naive), once(&mut fast))).collect();
    Times {
        naive: median(pairs.iter().map(|(naive, _)| *naive)),
        fast: median(pairs.iter().map(|(_, fast)| *fast)),
    }
}

/// The fast side alone, for what the naive side cannot do within reason.
pub(crate) fn alone<B>(mut fast: impl FnMut() -> B) -> f64 {
    median((0..ROUNDS).map(|_| once(&mut fast)).collect::<Vec<_>>())
}

/// One go, in nanoseconds: the mean over twenty milliseconds at least.
pub(crate) fn once<A>(run: &mut impl FnMut() -> A) -> f64 {
    let mut goes = 0_u32;
    let start = Instant::now();
    while goes == 0 || start.elapsed() < LEAST {
        black_box(run());
        goes += 1;
    }
    start.elapsed().as_secs_f64() * 1e9 / f64::from(goes)
}

fn median(times: impl IntoIterator<Item = f64>) -> f64 {
    let mut times: Vec<f64> = times.into_iter().collect();
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}
