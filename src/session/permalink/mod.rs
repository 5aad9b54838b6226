//! Choices to the fragment of an address and back.
//!
//! Why here: `#v1.` and a list of (code, length, value), in base64 for addresses. Codes are permanent and never reused, so old links open for ever.
//! Hostile by default: whatever comes in, what is readable is kept, and the rest is said in words.
//!
//! | file | holds |
//! |---|---|
//! | `pairs.rs` | a list of pairs to text and back |
//! | `codes.rs` | what each code means |

mod codes;
mod pairs;

use crate::session::choices::Choices;

/// What an address held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// An ordinary anchor, or nothing: left alone.
    NotOurs,
    /// Choices, and what could not be read.
    Opened(Choices, Vec<LinkNotice>),
}

/// What is said about an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LinkNotice {
    /// Made by a newer version in a form not known here.
    Newer,
    /// Characters that do not belong there, or a check that does not fit.
    Damaged,
    /// It breaks off.
    CutShort,
    /// Pairs that are not known here; kept and written back.
    Unknown(usize),
}

const PREFIX: &str = "v1.";
/// The longest fragment that is read, characters.
const LONGEST: usize = 24_576;

/// The fragment for choices, with its `#`.
pub fn fragment(choices: &Choices) -> String {
    format!("#{PREFIX}{}", pairs::write(&codes::pairs(choices)))
}

/// What a fragment, with or without its `#`, stands for.
pub fn open(fragment: &str) -> Link {
    let text = fragment.strip_prefix('#').unwrap_or(fragment);
    let Some(body) = text.strip_prefix(PREFIX) else {
        return if is_another_version(text) {
            Link::Opened(Choices::default(), vec![LinkNotice::Newer])
        } else {
            Link::NotOurs
        };
    };
    let cut = body.char_indices().nth(LONGEST).map_or(body.len(), |(place, _)| place);
    let read = pairs::read(body.get(..cut).unwrap_or_default());
    let choices = codes::choices(&read.pairs);
    let mut notices = Vec::new();
    if read.is_cut_short || cut < body.len() {
        notices.push(LinkNotice::CutShort);
    } else if read.is_damaged {
        notices.push(LinkNotice::Damaged);
    }
    if !choices.kept.is_empty() {
        notices.push(LinkNotice::Unknown(choices.kept.len()));
    }
    Link::Opened(choices, notices)
}

/// `v` and digits and a dot.
fn is_another_version(text: &str) -> bool {
    let Some((version, _)) = text.split_once('.') else { return false };
    let digits = version.strip_prefix('v').unwrap_or_default();
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
}

#[cfg(test)]
mod tests;
