//! Dates to places on a line.

use crate::model::date::CivilDate;

/// A line on which each month has the same length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeScale {
    from_year: u16,
    to_year: u16,
    length: u32,
}

impl TimeScale {
    /// From the first day of a year to the last of another, over a length in the drawing's units.
    pub const fn new(from_year: u16, to_year: u16, length: u32) -> Self {
        let to_year = if to_year < from_year { from_year } else { to_year };
        Self { from_year, to_year, length }
    }

    /// The place of a date, from 0 to the length: the first day of its month where it has no day; what is outside stands at the end.
    pub fn x_from_date(self, date: CivilDate) -> u32 {
        let years = u32::from(date.year.clamp(self.from_year, self.to_year) - self.from_year);
        let days = if date.year < self.from_year {
            0
        } else if date.year > self.to_year {
            DAYS
        } else {
            u32::from(date.month.clamp(1, 12) - 1) * 31
                + u32::from(date.day.unwrap_or(1).clamp(1, 31) - 1)
        };
        let all = (u32::from(self.to_year - self.from_year) + 1) * DAYS;
        (years * DAYS + days) * self.length / all
    }

    /// The first days of years that are a multiple of a step, with their places.
    pub fn ticks(self, step: u16) -> Vec<(u16, u32)> {
        let years = (self.from_year..=self.to_year).filter(|year| year % step.max(1) == 0);
        years
            .map(|year| (year, self.x_from_date(CivilDate { year, month: 1, day: Some(1) })))
            .collect()
    }
}

/// Days of a year in which every month has thirty-one.
const DAYS: u32 = 12 * 31;

#[cfg(test)]
mod tests;
