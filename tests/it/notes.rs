//! What a visitor notes of the five factors.

use pko_explorer::model::factor::Opinion;
use pko_explorer::session::action::{Action, Cause};
use pko_explorer::session::choices::Choices;
use pko_explorer::session::note::{self, MOST_BYTES, MOST_CHARACTERS, Note, Remark};
use pko_explorer::session::permalink::{Link, LinkNotice, fragment, open};
use pko_explorer::session::update::{Session, update};

use crate::support::after;

fn remark(opinion: Opinion, text: &str) -> Remark {
    Remark { opinion, text: text.to_owned() }
}

fn noted(mission: u16, factor: usize, opinion: Opinion, text: &str) -> Action {
    Action::Noted { mission, factor, remark: remark(opinion, text) }
}

#[test]
fn writing_on_one_mission_is_one_step_and_comes_back() {
    let start = Session::default();
    let typed = ["s", "se", "sea lanes"].map(|text| noted(67, 0, Opinion::NotAssessed, text));
    let first = after(&start, &typed);
    assert_eq!((first.depth(), first.undoable()), (1, Some(Cause::Note(67))));
    let both = after(&first, &[noted(25, 4, Opinion::Mixed, ""), noted(67, 3, Opinion::Mixed, "")]);
    assert_eq!(both.depth(), 3);
    let numbers: Vec<u16> = both.now.notes.iter().map(|note| note.mission).collect();
    assert_eq!(numbers, [25, 67]);
    let back = after(&both, &[Action::Undone, Action::Undone]);
    assert_eq!(back.now, first.now);
    assert_eq!(after(&back, &[Action::Redone, Action::Redone]).now, both.now);
    assert_eq!(after(&back, &[Action::Undone]).now, start.now);
    // After a step back, writing is a step of its own.
    let again = after(&back, &[noted(67, 0, Opinion::NotAssessed, "other")]);
    assert_eq!(after(&again, &[Action::Undone]).now, first.now);
}

#[test]
fn notes_decide_nothing_and_a_link_does_not_lose_them() {
    let start = Session::default();
    let one = after(&start, &[noted(67, 1, Opinion::Favourable, "要請がある")]);
    assert_eq!(one.now.policy, start.now.policy);
    assert_eq!(update(&one, &noted(67, 1, Opinion::Favourable, "要請がある")), None);
    let cleared = after(&one, &[Action::NotesCleared(67)]);
    assert_eq!((&cleared.now, cleared.undoable()), (&start.now, Some(Cause::NotesCleared(67))));
    assert_eq!(after(&cleared, &[Action::Undone]).now, one.now);
    let opened = after(&one, &[Action::LinkOpened(Choices::default())]);
    assert!(opened.now.notes.is_empty());
    assert_eq!(after(&opened, &[Action::Undone]).now.notes, one.now.notes);
}

#[test]
fn a_text_ends_where_the_room_does() {
    let long = "視".repeat(MOST_CHARACTERS + 10);
    let missions = 1..40_u16;
    let notes = missions.fold(Vec::<Note>::new(), |notes, mission| {
        (0..5).fold(notes, |notes, factor| {
            note::with(&notes, mission, factor, &remark(Opinion::Mixed, &long))
        })
    });
    assert!(note::is_full(&notes));
    let texts = || notes.iter().flat_map(|note| &note.remarks).map(|remark| remark.text.as_str());
    assert!(texts().map(str::len).sum::<usize>() <= MOST_BYTES);
    assert_eq!(texts().map(|text| text.chars().count()).max(), Some(MOST_CHARACTERS));
    assert_eq!(notes.len(), 39, "an opinion always has room");
    // What is full can be linked, opened and made shorter again.
    let choices = Choices { notes: notes.into(), ..Choices::default() };
    assert_eq!(open(&fragment(&choices)), Link::Opened(choices.clone(), vec![]));
    let shorter = note::with(&choices.notes, 1, 0, &remark(Opinion::Mixed, "短い"));
    assert!(!note::is_full(&shorter));
}

/// A note that cannot be read here is kept and written back.
#[test]
fn a_note_of_another_kind_is_kept() {
    let notes = note::with(&[], 67, 0, &remark(Opinion::Unfavourable, "x"));
    let whole = Choices { notes: notes.into(), ..Choices::default() };
    let bytes = |opinion: u8, letter: u8| {
        let mut bytes = vec![67, 0, opinion, 1, 0, letter];
        bytes.extend([0; 12]);
        bytes
    };
    let with = |value: Vec<u8>| Choices { kept: vec![(113, value)], ..Choices::default() };
    let read = |choices: &Choices| match open(&fragment(choices)) {
        Link::Opened(read, notices) => (read, notices),
        Link::NotOurs => panic!("ours"),
    };
    assert_eq!(read(&with(bytes(3, b'x'))), (whole, vec![]));
    for wrong in [bytes(9, b'x'), bytes(3, 0xff), vec![67], vec![], bytes(3, b'x').repeat(2)] {
        let choices = with(wrong);
        assert_eq!(read(&choices), (choices.clone(), vec![LinkNotice::Unknown(1)]));
    }
}
