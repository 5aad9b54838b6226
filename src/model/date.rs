//! Civil dates to the day or to the month.
//!
//! Why here: facts are dated as their sources date them, and some give only the month.
//! Not here: today's date. Nothing in the core reads a clock.

use core::fmt;

/// A date of the Gregorian calendar; `day` is left out where the source gives the month only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CivilDate {
    /// Year, 1900 to 2199.
    pub year: u16,
    /// Month, 1 to 12.
    pub month: u8,
    /// Day, 1 to 31, where known.
    pub day: Option<u8>,
}

impl CivilDate {
    /// Reads `YYYY-MM-DD` or `YYYY-MM`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let month = u8::try_from(digits(parts.next()?, 2)?).ok()?;
        let day = match parts.next() {
            Some(part) => Some(u8::try_from(digits(part, 2)?).ok()?),
            None => None,
        };
        let date = Self { year, month, day };
        (parts.next().is_none() && date.is_on_the_calendar()).then_some(date)
    }

    /// The first day it can mean, as a number that orders like the calendar.
    pub fn earliest(self) -> u32 {
        self.ordinal(self.day.unwrap_or(1))
    }

    /// The last day it can mean, as a number that orders like the calendar.
    pub fn latest(self) -> u32 {
        self.ordinal(self.day.unwrap_or(31))
    }

    /// The same day so many months later; the last day of the month where that has no such day.
    #[must_use]
    pub fn months_later(self, months: u16) -> Self {
        let count = u32::from(self.month.saturating_sub(1)) + u32::from(months);
        let [year, month] = [u32::from(self.year) + count / 12, count % 12 + 1];
        let mut later = Self {
            year: u16::try_from(year).unwrap_or(u16::MAX),
            month: u8::try_from(month).unwrap_or(12),
            day: self.day,
        };
        while later.day.is_some_and(|day| day > 28) && !later.is_on_the_calendar() {
            later.day = later.day.map(|day| day - 1);
        }
        later
    }

    fn ordinal(self, day: u8) -> u32 {
        u32::from(self.year) * 10_000 + u32::from(self.month) * 100 + u32::from(day)
    }

    fn is_on_the_calendar(self) -> bool {
        let leap = self.year.is_multiple_of(4)
            && (!self.year.is_multiple_of(100) || self.year.is_multiple_of(400));
        let days = match self.month {
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => 31,
        };
        (1900..2200).contains(&self.year)
            && (1..=12).contains(&self.month)
            && self.day.is_none_or(|day| (1..=days).contains(&day))
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    (text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())?
}

impl fmt::Display for CivilDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)?;
        self.day.map_or(Ok(()), |day| write!(f, "-{day:02}"))
    }
}
