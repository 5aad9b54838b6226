//! Texts within a message: neighbours joined, line breaks taken out.

use super::messages::Part;

/// The parts with one text between any two placeables, on one line.
pub(crate) fn tidy(parts: Vec<Part>) -> Vec<Part> {
    join_texts(parts).into_iter().map(without_line_breaks).collect()
}

/// Neighbouring texts become one.
pub(crate) fn join_texts(parts: Vec<Part>) -> Vec<Part> {
    let mut joined: Vec<Part> = Vec::new();
    for part in parts {
        match (joined.last_mut(), part) {
            (Some(Part::Text(before)), Part::Text(after)) => before.push_str(&after),
            (_, part) => joined.push(part),
        }
    }
    joined
}

/// A line break is a space, and nothing between two letters of a script that is written without spaces.
fn without_line_breaks(part: Part) -> Part {
    let Part::Text(text) = part else { return part };
    let mut lines = text.split('\n');
    let mut out = lines.next().unwrap_or_default().to_owned();
    for line in lines {
        let line = line.trim_start_matches(' ');
        out.truncate(out.trim_end_matches(' ').len());
        let is_between_wide = out.chars().next_back().is_some_and(is_wide)
            && line.chars().next().is_some_and(is_wide);
        if !is_between_wide {
            out.push(' ');
        }
        out.push_str(line);
    }
    Part::Text(out)
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ff60}')
}
