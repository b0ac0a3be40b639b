//! Date arithmetic against the list of days.

#![allow(
    clippy::expect_used,
    reason = "a day that is missing from the list is a mistake of the test"
)]

use proptest::prelude::*;
use tas_checklist::domain::Date;
use tas_checklist::text::EN;

use crate::calendar::{date, days, last, length, months_later, number, of, these_years};
use crate::drawn;

/// Counts of days that the law makes, and some beside them.
const COUNTS: [i32; 16] = [
    0, 1, 14, 15, 21, 22, 28, 29, 30, 31, 60, 90, 150, 365, 366, 730,
];

#[test]
fn every_accepted_day_has_its_number_and_its_neighbours() {
    let first = date(0);
    for today in 0..=last() {
        let day = date(today);
        assert_eq!(of(day), today);
        assert_eq!(day.days_since(first), today, "{day:?}");
        assert_eq!(first.plus_days(today), day);
        assert_eq!(day.plus_days(-1), date((today - 1).max(0)));
        assert_eq!(day.plus_days(1), date((today + 1).min(last())));
    }
    println!("days: {}", days().len());
}

#[test]
fn exactly_the_days_of_the_calendar_exist() {
    let mut tried = 0;
    for year in Date::FIRST_YEAR - 10..=Date::LAST_YEAR + 10 {
        for (month, day) in (0..=13).flat_map(|month| (0..=32).map(move |day| (month, day))) {
            let exists = Date::new(year, month, day).is_some();
            assert_eq!(
                exists,
                number((year, month, day)).is_some(),
                "{year}-{month}-{day}"
            );
            tried += 1;
        }
    }
    println!("days tried: {tried}");
}

#[test]
fn every_count_from_every_day_of_these_years_ends_on_the_right_day() {
    let mut counted = 0;
    for start in these_years() {
        for count in COUNTS.iter().flat_map(|count| [*count, -count]) {
            let end = date(start).plus_days(count);
            assert_eq!(end, date(start + count), "{:?} {count}", date(start));
            assert_eq!(end.days_since(date(start)), count);
            assert_eq!(end.plus_days(-count), date(start));
            counted += 1;
        }
    }
    println!("counts of days: {counted}");
}

#[test]
fn months_keep_the_day_or_take_the_last_one() {
    for start in these_years() {
        for months in 0..=36_u8 {
            let end = date(start).plus_months(months);
            assert_eq!(end, date(months_later(start, months.into())), "{months}");
        }
    }
    for (start, months, end) in [
        ((2028, 2, 29), 12, (2029, 2, 28)),
        ((2028, 2, 29), 48, (2032, 2, 29)),
        ((2027, 11, 30), 3, (2028, 2, 29)),
        ((2099, 11, 30), 3, (2100, 2, 28)),
        ((2026, 12, 31), 2, (2027, 2, 28)),
    ] {
        let start = number(start).expect("a day of the calendar");
        assert_eq!(number(end), Some(of(date(start).plus_months(months))));
    }
}

/// A date in words, read back.
fn read_back(words: &str) -> Option<(i16, u8, u8)> {
    const MONTHS: [&str; 12] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ];
    let (month, rest) = words.split_once(' ')?;
    let (day, year) = rest.split_once(", ")?;
    let month = MONTHS.iter().position(|start| month.starts_with(start))?;
    let month = u8::try_from(month + 1).ok()?;
    Some((year.parse().ok()?, month, day.parse().ok()?))
}

#[test]
fn a_date_in_words_names_that_day_and_no_other() {
    for day in days() {
        let date = Date::new(day.0, day.1, day.2).expect("a day of the calendar");
        let words = (EN.date)(date);
        assert_eq!(read_back(&words), Some(*day), "{words}");
    }
}

proptest! {
    #![proptest_config(drawn(2_000))]

    #[test]
    fn a_date_exists_where_the_calendar_has_it(
        year in any::<i16>(), month in any::<u8>(), day in any::<u8>(),
        near_year in 1i16..=9999, near_month in 0u8..=13, near_day in 0u8..=32,
    ) {
        for day in [(year, month, day), (near_year, near_month, near_day)] {
            let exists = Date::new(day.0, day.1, day.2).is_some();
            prop_assert_eq!(exists, number(day).is_some(), "{:?}", day);
        }
    }

    #[test]
    fn dates_are_ordered_and_counted_as_their_numbers(
        one in 0..=last(), other in 0..=last(),
    ) {
        prop_assert_eq!(date(one).cmp(&date(other)), one.cmp(&other));
        prop_assert_eq!(date(one).days_since(date(other)), one - other);
        prop_assert_eq!(date(other).plus_days(one - other), date(one));
    }

    #[test]
    fn any_count_of_days_ends_on_its_day_or_at_the_edge(
        start in 0..=last(), near in -200_000i32..200_000, far in any::<i32>(),
    ) {
        for count in [near, far, i32::MIN, i32::MAX] {
            let end = start.saturating_add(count).clamp(0, last());
            prop_assert_eq!(date(start).plus_days(count), date(end), "{}", count);
        }
    }

    #[test]
    fn any_count_of_months_ends_within_its_month(start in 0..=last(), months in any::<u8>()) {
        let end = date(start).plus_months(months);
        prop_assert!(end.day() <= length(end.year(), end.month()));
        prop_assert!(end.day() <= date(start).day());
        let index = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
        let within = index(date(start)) + i32::from(months) <= index(date(last()));
        if within {
            prop_assert_eq!(index(end) - index(date(start)), i32::from(months));
            prop_assert_eq!(of(end), months_later(start, months.into()));
        }
    }
}
