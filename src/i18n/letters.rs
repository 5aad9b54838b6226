//! Small and large first letters of sentences.
//!
//! Why not the standard library's: its tables of every script weigh 3 kB of a first use, 16 kB of the single file.
//! A language whose sentences begin with other letters than these adds its range here.

use std::ops::RangeInclusive;

/// Small letters whose large ones stand a fixed way before them: Latin, with accents, Greek, Cyrillic.
const SMALL: [RangeInclusive<char>; 6] =
    ['a'..='z', 'à'..='ö', 'ø'..='þ', 'α'..='ρ', 'σ'..='ω', 'а'..='я'];

/// From a small letter back to its large one, in code points.
const WAY: u32 = 32;

/// Whether a letter is a small one with a large one beside it.
pub(super) fn is_small(letter: char) -> bool {
    SMALL.iter().any(|range| range.contains(&letter))
}

/// The large letter of a small one; any other as it is.
pub(super) fn large(letter: char) -> char {
    let large = u32::from(letter).checked_sub(WAY).and_then(char::from_u32);
    large.filter(|_| is_small(letter)).unwrap_or(letter)
}

/// The small letter of a large one; any other as it is.
pub(super) fn small(letter: char) -> char {
    let small = u32::from(letter).checked_add(WAY).and_then(char::from_u32);
    small.filter(|small| is_small(*small)).unwrap_or(letter)
}
