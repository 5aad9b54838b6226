//! Dates, numbers and lists, as each language writes them.
//!
//! Order and joining words come from `locales/*/format.ftl`; only the digits are made here.
//! There is no clock and no time zone: whoever asks brings the date.

use crate::i18n::Locale;
use crate::i18n::text;
use crate::model::date::CivilDate;

/// A number of things, as messages take it.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

/// A whole number with `,` between thousands: `1,234`.
pub fn number(value: u32) -> String {
    let mut out = String::new();
    put_number(&mut out, value);
    out
}

/// Appends a number as `number` writes it.
#[inline(never)]
pub fn put_number(out: &mut String, value: u32) {
    let digits = value.to_string();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
}

/// A date as exact as it is known: `4 July 2011`, `2011年7月4日`; without a day `July 2011`, `2011年7月`.
pub fn date(l: Locale, date: CivilDate) -> String {
    match date.day {
        Some(known) => day(l, date.year, date.month, known),
        None => month(l, date.year, date.month),
    }
}

/// From when to when; without an end it goes on. What begins and ends in the same month or on the same day is that alone.
pub fn period(l: Locale, start: CivilDate, end: Option<CivilDate>) -> String {
    let from = date(l, start);
    match end {
        Some(end) if end == start => from,
        Some(end) => {
            let told = text::PeriodClosed { end: &date(l, end), start: &from };
            text::period_closed(l, told).into_owned()
        }
        None => text::period_open(l, &from).into_owned(),
    }
}

/// A day: `4 July 2011`, `2011年7月4日`. Months and days count from 1.
pub fn day(l: Locale, year: u16, month: u8, day: u8) -> String {
    text::date_day(
        l,
        text::DateDay { day: u32::from(day), month: u32::from(month), year: &year.to_string() },
    )
    .into_owned()
}

/// A month: `July 2011`, `2011年7月`. Months count from 1.
pub fn month(l: Locale, year: u16, month: u8) -> String {
    text::date_month(l, u32::from(month), &year.to_string()).into_owned()
}

/// Items in a row: `a, b and c`, `a、b、c`. Nothing for no items.
pub fn list<T: AsRef<str>>(l: Locale, items: &[T]) -> String {
    let Some((last, before)) = items.split_last() else { return String::new() };
    let Some((first, between)) = before.split_first() else { return last.as_ref().to_owned() };
    let mut out = first.as_ref().to_owned();
    for next in between {
        out = text::list_next(l, text::ListNext { next: next.as_ref(), some: &out }).into_owned();
    }
    text::list_last(l, text::ListLast { last: last.as_ref(), some: &out }).into_owned()
}
