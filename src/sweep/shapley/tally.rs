//! How often a condition is met, by the size of the coalition and by who is in it.
//!
//! Why here: Shapley values need no more of the 2^k coalitions than these counts, and counting bits is cheap.
//! A coalition is a number, a bit for each player: the six low bits are the lane of a word, the others are the same for a whole word.

/// Players within a word.
pub(super) const LOW: usize = 6;

/// Sizes of coalitions within a word, from 0.
const SIZES: usize = LOW + 1;

/// Pairs of players within a word.
const PAIRS: usize = LOW * (LOW - 1) / 2;

/// Lanes in which a low player takes part.
const TAKES_PART: [u64; LOW] = [
    0xaaaa_aaaa_aaaa_aaaa,
    0xcccc_cccc_cccc_cccc,
    0xf0f0_f0f0_f0f0_f0f0,
    0xff00_ff00_ff00_ff00,
    0xffff_0000_ffff_0000,
    0xffff_ffff_0000_0000,
];

/// Lanes by how many low players take part.
const OF_SIZE: [u64; SIZES] = {
    let mut classes = [0; SIZES];
    let mut lane: u32 = 0;
    while lane < 64 {
        #[expect(
            clippy::indexing_slicing,
            clippy::as_conversions,
            reason = "evaluated at compile time; 64 lanes have at most six bits"
        )]
        {
            classes[lane.count_ones() as usize] |= 1 << lane;
        }
        lane += 1;
    }
    classes
};

/// Counts of one word, or of several taken together.
#[derive(Clone, Debug, Default)]
pub(super) struct WordCounts {
    all: [u64; SIZES],
    with: [[u64; SIZES]; LOW],
    with_both: [[u64; SIZES]; PAIRS],
}

impl WordCounts {
    /// Counts a word; pairs only where they are asked for.
    pub(super) fn of(word: u64, has_pairs: bool) -> Self {
        let mut counts = Self { all: by_size(word), ..Self::default() };
        for (with, lanes) in counts.with.iter_mut().zip(TAKES_PART) {
            *with = by_size(word & lanes);
        }
        if has_pairs {
            for (both, (first, second)) in counts.with_both.iter_mut().zip(low_pairs()) {
                *both = by_size(word & first & second);
            }
        }
        counts
    }

    /// Adds another word's counts, so many times.
    pub(super) fn add(&mut self, other: &Self, times: u64) {
        let with = self.with.iter_mut().zip(&other.with);
        let both = self.with_both.iter_mut().zip(&other.with_both);
        for (into, from) in with.chain(both).chain([(&mut self.all, &other.all)]) {
            for (into, from) in into.iter_mut().zip(from) {
                *into += from * times;
            }
        }
    }
}

fn by_size(word: u64) -> [u64; SIZES] {
    OF_SIZE.map(|class| u64::from((word & class).count_ones()))
}

/// The lanes of each pair of low players, in the order of pairs.
fn low_pairs() -> impl Iterator<Item = (u64, u64)> {
    let players = || TAKES_PART.iter().enumerate();
    players().flat_map(move |(second, lanes)| {
        players().take(second).map(move |(_, first)| (*first, *lanes))
    })
}

/// Counts over whole coalitions: one number per size.
pub(super) type Sizes = Vec<u64>;

/// Counts over all coalitions that were added.
#[derive(Clone, Debug)]
pub(super) struct Tally {
    /// By size.
    pub(super) all: Sizes,
    /// With this player in it.
    pub(super) with: Vec<Sizes>,
    /// With both in it: (0, 1), (0, 2), (1, 2), (0, 3) and so on; empty where pairs are not counted.
    pub(super) with_both: Vec<Sizes>,
}

impl Tally {
    pub(super) fn new(players: usize, has_pairs: bool) -> Self {
        let sizes = || vec![0; players + 1];
        let pairs = if has_pairs { players * players.saturating_sub(1) / 2 } else { 0 };
        Self { all: sizes(), with: vec![sizes(); players], with_both: vec![sizes(); pairs] }
    }

    /// Adds a word whose coalitions all have these other players, a bit each from the seventh on.
    pub(super) fn add(&mut self, counts: &WordCounts, high: usize) {
        let more = high.count_ones();
        let is_in = |player: usize| player >= LOW && high >> (player - LOW) & 1 == 1;
        put(&mut self.all, &counts.all, more);
        for (player, sizes) in self.with.iter_mut().enumerate() {
            match counts.with.get(player) {
                Some(counts) => put(sizes, counts, more),
                None if is_in(player) => put(sizes, &counts.all, more),
                None => {}
            }
        }
        for ((first, second), sizes) in pairs().zip(&mut self.with_both) {
            match (counts.with.get(first), counts.with.get(second)) {
                (Some(_), Some(_)) => {
                    let place = second * second.saturating_sub(1) / 2 + first;
                    counts.with_both.get(place).into_iter().for_each(|both| put(sizes, both, more));
                }
                (Some(with), None) if is_in(second) => put(sizes, with, more),
                (None, None) if is_in(first) && is_in(second) => put(sizes, &counts.all, more),
                _ => {}
            }
        }
    }
}

/// Every pair of players, without end, in the order of pairs.
pub(super) fn pairs() -> impl Iterator<Item = (usize, usize)> {
    (1..).flat_map(|second| (0..second).map(move |first| (first, second)))
}

fn put(sizes: &mut [u64], counts: &[u64; SIZES], more: u32) {
    let from = usize::try_from(more).unwrap_or(usize::MAX);
    for (into, count) in sizes.iter_mut().skip(from).zip(counts) {
        *into += count;
    }
}
