//! What `run.mjs` calls: contests by their places.

use std::sync::OnceLock;

use crate::Field;
use crate::contest::{Contest, counts};

static FIELD: OnceLock<Field> = OnceLock::new();

fn field() -> &'static Field {
    FIELD.get_or_init(Field::new)
}

fn contest(place: u32) -> Option<Contest> {
    Contest::ALL.get(place as usize).copied()
}

/// How many contests there are.
#[unsafe(no_mangle)]
pub extern "C" fn contests() -> u32 {
    field();
    Contest::ALL.len() as u32
}

/// Whether both engines say the same.
#[unsafe(no_mangle)]
pub extern "C" fn agrees(place: u32) -> u32 {
    u32::from(contest(place).is_some_and(|one| one.agrees(field())))
}

/// One go: of the interpreter, or of the fast engine.
#[unsafe(no_mangle)]
pub extern "C" fn go(place: u32, is_fast: u32) {
    match (contest(place), is_fast) {
        (Some(one), 0) => one.naive(field()),
        (Some(one), _) => one.fast(field()),
        (None, _) => {}
    }
}

/// Whether the interpreter takes part (1), and whether one go of it is long (2).
#[unsafe(no_mangle)]
pub extern "C" fn kind(place: u32) -> u32 {
    contest(place).map_or(0, |one| u32::from(one.has_naive()) + 2 * u32::from(one.is_long()))
}

/// The number that stands for the counts of all missions over the whole space.
#[unsafe(no_mangle)]
pub extern "C" fn hash() -> u64 {
    counts(field()).1
}
