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

#[test]
fn years_before_a_bend_take_a_quarter_of_the_room() {
    let bent = TimeScale::new(1948, 2027, 8_000).narrow_before(1988);
    let x = |date: &str| bent.x_from_date(CivilDate::parse(date).unwrap());
    assert_eq!((x("1948-01-01"), x("1949-01-01"), x("1988-01-01")), (0, 40, 1_600));
    assert_eq!((bent.bend(), x("1989-01-01"), x("2028-01-01")), (1_600, 1_760, 8_000));
    let dates = ["1948-06", "1987-12-31", "1988-01-01", "1992-08-10", "1992-08-11", "2027-12-31"];
    assert!(dates.map(x).is_sorted());
    let years: Vec<u16> = bent.ticks(10).into_iter().map(|(year, _)| year).collect();
    assert_eq!(years, [1960, 1980, 1990, 2000, 2010, 2020]);
    assert_eq!(
        TimeScale::new(1988, 2027, 8_000).narrow_before(1900).bend(),
        0,
        "nothing is narrower"
    );
}
