//! Dates to places: one pace, and the ends.

use super::TimeScale;
use crate::model::date::CivilDate;

fn x(date: &str) -> u32 {
    TimeScale::new(1948, 2027, 8_000).x_from_date(CivilDate::parse(date).unwrap())
}

#[test]
fn time_runs_to_the_right_at_one_pace() {
    assert_eq!(x("1948-01-01"), 0);
    assert_eq!(x("1949-01-01"), 100);
    assert_eq!(x("2028-01-01"), 8_000, "what comes later stands at the end");
    assert_eq!(x("1945-05-01"), 0, "what was before stands at the beginning");
    let dates = ["1948-06", "1992-08-10", "1992-08-11", "1992-12-31", "1993-01", "2027-12-31"];
    assert!(dates.map(x).is_sorted());
    assert_eq!(x("1992-08"), x("1992-08-01"));
}

#[test]
fn ticks_stand_at_round_years() {
    let ticks = TimeScale::new(1948, 2027, 8_000).ticks(10);
    assert_eq!(ticks.first(), Some(&(1950, 200)));
    assert_eq!(ticks.len(), 8);
    assert_eq!(TimeScale::new(2000, 1990, 10).ticks(10), [(2000, 0)]);
}
