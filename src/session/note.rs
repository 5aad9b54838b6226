//! What a visitor notes of the five factors, mission by mission.
//!
//! Why here: a note decides nothing, but it is written work: an address holds it, undo brings it back.

use crate::model::factor::{FACTORS, Opinion};

/// The longest text on one factor, characters.
pub const MOST_CHARACTERS: usize = 300;
/// How much all texts together may take in an address, bytes of UTF-8.
pub const MOST_BYTES: usize = 12_000;

/// What is noted of one factor.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Remark {
    /// What is held of it.
    pub opinion: Opinion,
    /// In the visitor's words.
    pub text: String,
}

impl Default for Remark {
    fn default() -> Self {
        Self { opinion: Opinion::NotAssessed, text: String::new() }
    }
}

/// What is noted of one mission.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Note {
    /// Permanent number of the mission.
    pub mission: u16,
    /// By factor, in the report's order.
    pub remarks: [Remark; FACTORS],
}

impl Note {
    /// A note that says nothing yet.
    pub fn empty(mission: u16) -> Self {
        Self { mission, remarks: Default::default() }
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        self.remarks.iter().all(|remark| *remark == Remark::default())
    }
}

/// The note on a mission.
pub fn of(notes: &[Note], mission: u16) -> Option<&Note> {
    notes.iter().find(|note| note.mission == mission)
}

/// Notes with another remark on a factor of a mission; by number of the mission, none that says nothing.
/// A text that has no room is cut where the room ends.
pub fn with(notes: &[Note], mission: u16, factor: usize, remark: &Remark) -> Vec<Note> {
    let mut note = of(notes, mission).cloned().unwrap_or_else(|| Note::empty(mission));
    let mut all = without(notes, mission);
    if let Some(place) = note.remarks.get_mut(factor) {
        *place = Remark { opinion: remark.opinion, text: String::new() };
        let room = MOST_BYTES.saturating_sub(length(&all) + length(std::slice::from_ref(&note)));
        place_text(&mut note, factor, &remark.text, room);
    }
    if !note.is_empty() {
        let place = all.partition_point(|one| one.mission < mission);
        all.insert(place, note);
    }
    all
}

/// Notes without those on a mission.
pub fn without(notes: &[Note], mission: u16) -> Vec<Note> {
    notes.iter().filter(|note| note.mission != mission).cloned().collect()
}

fn place_text(note: &mut Note, factor: usize, text: &str, room: usize) {
    let mut left = room;
    let fits = text.chars().take(MOST_CHARACTERS).take_while(|letter| {
        let fits = letter.len_utf8() <= left;
        left = left.saturating_sub(letter.len_utf8());
        fits
    });
    if let Some(remark) = note.remarks.get_mut(factor) {
        remark.text = fits.collect();
    }
}

/// Whether no text can become longer.
pub fn is_full(notes: &[Note]) -> bool {
    length(notes) + char::MAX.len_utf8() > MOST_BYTES
}

/// Bytes of all texts.
fn length(notes: &[Note]) -> usize {
    notes.iter().flat_map(|note| &note.remarks).map(|remark| remark.text.len()).sum()
}
