//! A figure to the length of its bar.
//!
//! Why here: two bars of one drawing are to each other as their figures are.

/// How much of the room a part of a whole takes, rounded to the nearest; what is more than the whole fills the room.
pub fn length(part: u32, whole: u32, room: u32) -> u32 {
    let (part, whole, room) = (u64::from(part.min(whole)), u64::from(whole), u64::from(room));
    let length = (part * room + whole / 2).checked_div(whole).unwrap_or(0);
    u32::try_from(length).unwrap_or(0)
}

#[cfg(test)]
mod tests;
