//! What each code means.
//!
//! Why here: these numbers stand in addresses that others keep. A number is never given another meaning.

use crate::model::claim::Holder;
use crate::model::date::CivilDate;
use crate::model::factor::{FACTORS, Opinion};
use crate::model::lever::Lever;
use crate::model::order;
use crate::model::stance::Stance;
use crate::model::verdict::Step;
use crate::session::choices::{Choices, MOST_TAKEN, Policy, Taken, View};
use crate::session::note::{MOST_BYTES, MOST_CHARACTERS, Note, Remark};
use crate::session::screen::Screen;
use crate::session::wish::{MOST_DEMANDS, Wish};

// 1 to 20: the levers, one byte each: the option. Left out where it is that of the law on 4 July 2011.
/// Number of a preset, two bytes, least first.
const BASELINE: u16 = 101;
/// Place of a step in the ladder, one byte.
const STEP: u16 = 102;
/// Number of a mission, two bytes, least first.
const MISSION: u16 = 103;
/// Language tag, two letters.
const LANGUAGE: u16 = 104;
/// Expert view, one byte.
const EXPERT: u16 = 105;
/// Inside somebody else's page, one byte.
const EMBEDDED: u16 = 106;
/// Place of the screen, one byte.
const SCREEN: u16 = 107;
/// Stances on contested facts, four bytes each: number of a mission, least first, place of the holder, and which of several.
const TAKEN: u16 = 108;
/// Demands, three bytes each: number of a mission, least first, and 1 where it must, 0 where it must not.
const DEMANDS: u16 = 110;
/// Rules that may not move, a byte each: their numbers.
const FIXED: u16 = 111;
/// Notes on missions: number of the mission, least first, then for each of the five factors a byte for the opinion,
/// two for the length of the text, least first, and the text in UTF-8.
const NOTES: u16 = 113;

/// The day whose facts the open mission is judged by, four bytes: year, least first, month, and day or 0 where only the month is known.
const DAY: u16 = 114;

/// Everything that differs from a first visit, in order of codes.
pub(super) fn pairs(choices: &Choices) -> Vec<(u16, Vec<u8>)> {
    let first = Choices::default();
    let Choices { policy, taken, notes, view, wish, kept } = choices;
    let levers = Lever::ALL
        .iter()
        .filter(|lever| policy.settings.option(**lever) != first.policy.settings.option(**lever))
        .map(|lever| (lever.code(), vec![policy.settings.option(*lever)]));
    let mut pairs: Vec<(u16, Vec<u8>)> = levers.collect();
    if policy.baseline != first.policy.baseline {
        pairs.push((BASELINE, policy.baseline.to_le_bytes().to_vec()));
    }
    if view.step != first.view.step {
        pairs.push((STEP, u8::try_from(view.step.index()).into_iter().collect()));
    }
    pairs.extend(view.mission.map(|mission| (MISSION, mission.to_le_bytes().to_vec())));
    pairs.extend(view.day.map(|day| (DAY, day_bytes(day))));
    pairs.extend(view.language.map(|tag| (LANGUAGE, tag.to_vec())));
    if view.is_expert {
        pairs.push((EXPERT, vec![1]));
    }
    if view.is_embedded {
        pairs.push((EMBEDDED, vec![1]));
    }
    if view.screen != first.view.screen {
        pairs.push((SCREEN, u8::try_from(view.screen.index()).into_iter().collect()));
    }
    if !taken.is_empty() {
        let bytes = taken.iter().flat_map(|one| {
            let [low, high] = one.mission.to_le_bytes();
            let holder = u8::try_from(one.stance.holder.index()).unwrap_or(u8::MAX);
            [low, high, holder, one.stance.number]
        });
        pairs.push((TAKEN, bytes.collect()));
    }
    if !wish.demands.is_empty() {
        let bytes = wish.demands.iter().flat_map(|(code, must)| {
            let [low, high] = code.to_le_bytes();
            [low, high, u8::from(*must)]
        });
        pairs.push((DEMANDS, bytes.collect()));
    }
    if !wish.fixed.is_empty() {
        let codes = wish.fixed.iter().filter_map(|lever| u8::try_from(lever.code()).ok());
        pairs.push((FIXED, codes.collect()));
    }
    if !notes.is_empty() {
        pairs.push((NOTES, notes.iter().flat_map(note_bytes).collect()));
    }
    let is_own = |code: u16| pairs.iter().any(|(own, _)| *own == code);
    let kept: Vec<_> = kept.iter().filter(|(code, _)| !is_own(*code)).cloned().collect();
    pairs.extend(kept);
    order::sort_by_key(&mut pairs, |(code, _)| *code);
    pairs
}

/// The choices that pairs stand for; what cannot be read is kept.
pub(super) fn choices(pairs: &[(u16, Vec<u8>)]) -> Choices {
    pairs.iter().fold(Choices::default(), |choices, (code, value)| {
        with(&choices, *code, value).unwrap_or_else(|| {
            let mut kept = choices.kept.clone();
            kept.push((*code, value.clone()));
            Choices { kept, ..choices }
        })
    })
}

fn with(choices: &Choices, code: u16, value: &[u8]) -> Option<Choices> {
    if let Some(lever) = Lever::from_code(code) {
        let [option] = *value else { return None };
        let settings = choices.policy.settings.with(lever, option);
        let policy = Policy { settings, ..choices.policy };
        return (option < lever.option_count()).then(|| Choices { policy, ..choices.clone() });
    }
    let wish = match code {
        DEMANDS => demands(value).map(|demands| Wish { demands, ..choices.wish.clone() }),
        FIXED => fixed(value).map(|fixed| Wish { fixed, ..choices.wish.clone() }),
        _ => None,
    };
    if let Some(wish) = wish {
        return Some(Choices { wish, ..choices.clone() });
    }
    match code {
        TAKEN => return taken(value).map(|taken| Choices { taken, ..choices.clone() }),
        NOTES => {
            return notes(value).map(|notes| Choices { notes: notes.into(), ..choices.clone() });
        }
        _ => {}
    }
    let number = |value: &[u8]| <[u8; 2]>::try_from(value).ok().map(u16::from_le_bytes);
    let view = match (code, value) {
        (BASELINE, value) => {
            let policy = Policy { baseline: number(value)?, ..choices.policy };
            return Some(Choices { policy, ..choices.clone() });
        }
        (STEP, [step]) => View { step: *Step::ALL.get(usize::from(*step))?, ..choices.view },
        (MISSION, value) => View { mission: Some(number(value)?), ..choices.view },
        (DAY, value) => View { day: Some(day(value)?), ..choices.view },
        (LANGUAGE, [a, b]) if a.is_ascii_lowercase() && b.is_ascii_lowercase() => {
            View { language: Some([*a, *b]), ..choices.view }
        }
        (EXPERT, [1]) => View { is_expert: true, ..choices.view },
        (SCREEN, [place]) => {
            View { screen: *Screen::ALL.get(usize::from(*place))?, ..choices.view }
        }
        (EMBEDDED, [1]) => View { is_embedded: true, ..choices.view },
        _ => return None,
    };
    Some(Choices { view, ..choices.clone() })
}

/// Stances as they are written: by number of the mission, each once.
fn taken(value: &[u8]) -> Option<Vec<Taken>> {
    let (whole, rest) = value.as_chunks::<4>();
    if value.is_empty() || !rest.is_empty() || whole.len() > MOST_TAKEN {
        return None;
    }
    let read = |[low, high, holder, number]: &[u8; 4]| {
        let holder = *Holder::ALL.get(usize::from(*holder))?;
        let stance = Stance { holder, number: *number };
        Some(Taken { mission: u16::from_le_bytes([*low, *high]), stance })
    };
    let taken = whole.iter().map(read).collect::<Option<Vec<_>>>()?;
    taken.is_sorted_by(|one, other| one.mission < other.mission).then_some(taken)
}

fn note_bytes(note: &Note) -> Vec<u8> {
    let mut bytes = note.mission.to_le_bytes().to_vec();
    for remark in &note.remarks {
        bytes.extend(u8::try_from(remark.opinion.index()));
        bytes.extend(u16::try_from(remark.text.len()).unwrap_or_default().to_le_bytes());
        bytes.extend(remark.text.as_bytes());
    }
    bytes
}

/// Notes as they are written: by number of the mission, each once, none that says nothing, no text longer than the page takes.
fn notes(value: &[u8]) -> Option<Vec<Note>> {
    let mut rest = value;
    let mut notes: Vec<Note> = Vec::new();
    let mut length = 0;
    while let Some((number, after)) = rest.split_first_chunk::<2>() {
        let mut note = Note::empty(u16::from_le_bytes(*number));
        rest = after;
        for place in 0..FACTORS {
            let ([opinion, low, high], after) = rest.split_first_chunk::<3>()?;
            let (text, after) =
                after.split_at_checked(usize::from(u16::from_le_bytes([*low, *high])))?;
            let text = core::str::from_utf8(text).ok()?;
            let opinion = *Opinion::ALL.get(usize::from(*opinion))?;
            length += text.len();
            if text.chars().count() > MOST_CHARACTERS {
                return None;
            }
            *note.remarks.get_mut(place)? = Remark { opinion, text: text.to_owned() };
            rest = after;
        }
        let is_next = notes.last().is_none_or(|last| last.mission < note.mission);
        if note.is_empty() || !is_next || length > MOST_BYTES {
            return None;
        }
        notes.push(note);
    }
    (rest.is_empty() && !notes.is_empty()).then_some(notes)
}

/// Demands as they are written: by number, each mission once.
fn demands(value: &[u8]) -> Option<Vec<(u16, bool)>> {
    let (whole, rest) = value.as_chunks::<3>();
    if value.is_empty() || !rest.is_empty() || whole.len() > MOST_DEMANDS {
        return None;
    }
    let read = |[low, high, must]: &[u8; 3]| {
        let code = u16::from_le_bytes([*low, *high]);
        (*must < 2).then_some((code, *must == 1))
    };
    let demands = whole.iter().map(read).collect::<Option<Vec<_>>>()?;
    demands.is_sorted_by(|(one, _), (other, _)| one < other).then_some(demands)
}

/// Fixed rules as they are written: in their order, each once.
fn fixed(value: &[u8]) -> Option<Vec<Lever>> {
    let levers = value.iter().map(|code| Lever::from_code(u16::from(*code)));
    let levers = levers.collect::<Option<Vec<_>>>().filter(|levers| !levers.is_empty())?;
    levers.is_sorted_by(|one, other| one.index() < other.index()).then_some(levers)
}

fn day_bytes(date: CivilDate) -> Vec<u8> {
    let [low, high] = date.year.to_le_bytes();
    vec![low, high, date.month, date.day.unwrap_or(0)]
}

fn day(value: &[u8]) -> Option<CivilDate> {
    let [low, high, month, day] = *value else { return None };
    let date =
        CivilDate { year: u16::from_le_bytes([low, high]), month, day: (day > 0).then_some(day) };
    // What is no day of the calendar is none.
    CivilDate::parse(&date.to_string())
}
