//! Every day of the accepted years in order, counted one by one from the first.
//!
//! Slow and plain on purpose: it is what the product's arithmetic is held against.

#![allow(
    clippy::expect_used,
    reason = "a day that is missing from the list is a mistake of the test"
)]

use std::sync::LazyLock;
use tas_checklist::domain::Date;

/// A day as year, month and day of the month.
pub type Day = (i16, u8, u8);

/// The days in order; the place of a day in it is its number.
static DAYS: LazyLock<Vec<Day>> = LazyLock::new(|| {
    let mut days = Vec::new();
    for year in Date::FIRST_YEAR..=Date::LAST_YEAR {
        for month in 1..=12 {
            days.extend((1..=length(year, month)).map(|day| (year, month, day)));
        }
    }
    days
});

/// All days.
pub fn days() -> &'static [Day] {
    &DAYS
}

/// How many days a month has.
pub fn length(year: i16, month: u8) -> u8 {
    let leap = match (year % 400, year % 100, year % 4) {
        (0, ..) => true,
        (_, 0, _) => false,
        (.., rest) => rest == 0,
    };
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => 31,
    }
}

/// The number of a day, if the calendar has it.
pub fn number(day: Day) -> Option<i32> {
    let place = DAYS.binary_search(&day).ok()?;
    i32::try_from(place).ok()
}

/// The date with this number.
pub fn date(number: i32) -> Date {
    let place = usize::try_from(number).expect("a day after the first");
    let (year, month, day) = DAYS[place];
    Date::new(year, month, day).expect("a day of the calendar")
}

/// The number of a date.
pub fn of(date: Date) -> i32 {
    number((date.year(), date.month(), date.day())).expect("a date is a day of the calendar")
}

/// The number of the last day.
pub fn last() -> i32 {
    i32::try_from(DAYS.len()).expect("fewer days than that") - 1
}

/// The numbers of all days from 1 January 2024 to 31 December 2030.
pub fn these_years() -> std::ops::RangeInclusive<i32> {
    let day = |day| number(day).expect("a day of the calendar");
    day((2024, 1, 1))..=day((2030, 12, 31))
}

/// The same day so many months later, or the last one of a shorter month.
pub fn months_later(number: i32, months: i16) -> i32 {
    let (year, month, day) = DAYS[usize::try_from(number).expect("a day")];
    let index = i16::from(month) - 1 + months;
    let (year, month) = (
        year + index / 12,
        u8::try_from(index % 12 + 1).expect("1 to 12"),
    );
    let day = day.min(length(year, month));
    self::number((year, month, day)).expect("a day of the calendar")
}
