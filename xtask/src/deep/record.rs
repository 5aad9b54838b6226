//! What was checked when, on which commit: a row for each check in `docs/assurance.md`.

use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use crate::project::{self, Project};

/// Where it is kept.
const FILE: &str = "docs/assurance.md";

/// The head of the table whose rows these are.
const HEAD: &str = "| check | commit | day (UTC) | found |\n|---|---|---|---|\n";

/// Writes the row of a check that has succeeded.
pub(super) fn write(project: &Project, check: &str, commit: &str, found: &str) -> Result<()> {
    let path = project.path(FILE);
    let now = SystemTime::now().duration_since(UNIX_EPOCH).context("the clock is before 1970")?;
    let day = day(now.as_secs() / 86_400);
    let short = commit.get(..12).unwrap_or(commit);
    let row = format!("| `{check}` | {short} | {day} | {found} |");
    let text = with_row(&project::read(&path)?, check, &row).with_context(|| {
        format!("`{FILE}` has no table `{}`", HEAD.lines().next().unwrap_or(""))
    })?;
    project::write(&path, &text)
}

/// The text with the row in place of the check's earlier one, or at the end of the table.
fn with_row(text: &str, check: &str, row: &str) -> Option<String> {
    let (before, table) = text.split_once(HEAD)?;
    let own = format!("| `{check}` |");
    let mut rows: Vec<&str> = table.lines().take_while(|line| line.starts_with('|')).collect();
    let after: Vec<&str> = table.lines().skip(rows.len()).collect();
    match rows.iter_mut().find(|one| one.starts_with(&own)) {
        Some(there) => *there = row,
        None => rows.push(row),
    }
    Some(format!("{before}{HEAD}{}\n{}\n", rows.join("\n"), after.join("\n")))
}

/// A day as year-month-day, from the number of days since 1 January 1970.
fn day(days: u64) -> String {
    let mut left = days;
    let mut year = 1970;
    loop {
        let length = if is_leap(year) { 366 } else { 365 };
        if left < length {
            break;
        }
        left -= length;
        year += 1;
    }
    let february = if is_leap(year) { 29 } else { 28 };
    let mut month = 1;
    for length in [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        if left < length {
            break;
        }
        left -= length;
        month += 1;
    }
    format!("{year}-{month:02}-{:02}", left + 1)
}

fn is_leap(year: u64) -> bool {
    year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400))
}

#[cfg(test)]
mod tests {
    use super::{HEAD, day, with_row};

    #[test]
    fn a_check_has_one_row() {
        let text = format!("# A\n\n{HEAD}\n## B\n");
        let first = with_row(&text, "rebuild", "| `rebuild` | a |").unwrap();
        assert_eq!(first, format!("# A\n\n{HEAD}| `rebuild` | a |\n\n## B\n"));
        let other = with_row(&first, "space", "| `space` | b |").unwrap();
        let again = with_row(&other, "rebuild", "| `rebuild` | c |").unwrap();
        assert_eq!(again, format!("# A\n\n{HEAD}| `rebuild` | c |\n| `space` | b |\n\n## B\n"));
        assert_eq!(with_row("# A\n", "rebuild", ""), None);
    }

    #[test]
    fn days_are_counted_with_leap_years() {
        let days = [
            (0, "1970-01-01"),
            (58, "1970-02-28"),
            (789, "1972-02-29"),
            (11_016, "2000-02-29"),
            (20_453, "2025-12-31"),
        ];
        for (days, expected) in days {
            assert_eq!(day(days), expected);
        }
    }
}
