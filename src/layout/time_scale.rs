//! Dates to places on a line.

use crate::model::date::CivilDate;

/// A line on which each month has the same length; years before a bend can be narrower.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TimeScale {
    from_year: u16,
    bend: u16,
    to_year: u16,
    length: u32,
}

/// How many years before the bend take the room of one after it.
const NARROWER: u32 = 4;

impl TimeScale {
    /// From the first day of a year to the last of another, over a length in the drawing's units.
    pub const fn new(from_year: u16, to_year: u16, length: u32) -> Self {
        let to_year = if to_year < from_year { from_year } else { to_year };
        Self { from_year, bend: from_year, to_year, length }
    }

    /// The same line with the years before this one narrower.
    #[must_use]
    pub fn narrow_before(self, year: u16) -> Self {
        Self { bend: year.clamp(self.from_year, self.to_year), ..self }
    }

    /// Where the years become as wide as they are from then on.
    pub fn bend(self) -> u32 {
        self.place(self.bend, 0)
    }

    /// The place of a date, from 0 to the length: the first day of its month where it has no day; what is outside stands at the end.
    pub fn x_from_date(self, date: CivilDate) -> u32 {
        if date.year < self.from_year {
            return 0;
        }
        if date.year > self.to_year {
            return self.length;
        }
        let days = u32::from(date.month.clamp(1, 12) - 1) * 31
            + u32::from(date.day.unwrap_or(1).clamp(1, 31) - 1);
        self.place(date.year, days)
    }

    /// The first days of years that are a multiple of a step, of twice the step before the bend, with their places.
    pub fn ticks(self, step: u16) -> Vec<(u16, u32)> {
        let is_round = |year: &u16| {
            let step = if *year < self.bend { step * 2 } else { step };
            year.is_multiple_of(step.max(1))
        };
        let years = (self.from_year..=self.to_year).filter(is_round);
        years.map(|year| (year, self.place(year, 0))).collect()
    }

    /// The place of a day of a year on the line.
    fn place(self, year: u16, days: u32) -> u32 {
        let days = if year < self.bend { days } else { days * NARROWER };
        (self.before(year) + days) * self.length / self.before(self.to_year + 1)
    }

    /// How long the years before one are, a day before the bend being one.
    fn before(self, year: u16) -> u32 {
        let narrow = u32::from(year.min(self.bend) - self.from_year);
        let wide = u32::from(year.saturating_sub(self.bend));
        (narrow + wide * NARROWER) * DAYS
    }
}

/// Days of a year in which every month has thirty-one.
const DAYS: u32 = 12 * 31;

#[cfg(test)]
mod tests;
