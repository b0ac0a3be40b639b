//! Civil dates: a year, a month and a day, with no time and no time zone.
//!
//! Deadlines of tax law are counted in whole calendar days, so nothing here knows
//! what time it is. Today's date comes in from outside, once.

/// A day of the Gregorian calendar between 1900 and 2199.
///
/// ```
/// use tas_checklist::domain::Date;
/// let notice = Date::new(2026, 2, 28).unwrap();
/// assert_eq!(notice.plus_days(1), Date::new(2026, 3, 1).unwrap());
/// assert!(Date::new(2026, 4, 31).is_none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: i16,
    month: u8,
    day: u8,
}

/// Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar.
const EPOCH_SHIFT: i32 = 719_468;
/// Days in a cycle of 400 years.
const DAYS_PER_ERA: i32 = 146_097;

impl Date {
    /// The first year accepted. Nobody's tax problem is older.
    pub const FIRST_YEAR: i16 = 1900;
    /// The last year accepted.
    pub const LAST_YEAR: i16 = 2199;

    /// The day named, or `None` where the calendar has no such day or the year is
    /// outside [`Date::FIRST_YEAR`] to [`Date::LAST_YEAR`].
    #[must_use]
    pub const fn new(year: i16, month: u8, day: u8) -> Option<Self> {
        if year < Self::FIRST_YEAR || year > Self::LAST_YEAR || month < 1 || month > 12 {
            return None;
        }
        if day < 1 || day > days_in_month(year, month) {
            return None;
        }
        Some(Self { year, month, day })
    }

    /// A date written in the source, for tables of law.
    ///
    /// # Panics
    ///
    /// Where the calendar lacks such a day: in a constant, that does not compile.
    #[must_use]
    #[expect(
        clippy::panic,
        reason = "evaluated at compile time only, in tables of law"
    )]
    pub const fn literal(year: i16, month: u8, day: u8) -> Self {
        match Self::new(year, month, day) {
            Some(date) => date,
            None => panic!("no such date"),
        }
    }

    /// The year, as in 2026.
    #[must_use]
    pub const fn year(self) -> i16 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub const fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub const fn day(self) -> u8 {
        self.day
    }

    /// Whole days from `earlier` to this day; negative where `earlier` is later.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i32 {
        self.day_number() - earlier.day_number()
    }

    /// The day so many days later (earlier, where negative). Days outside the
    /// accepted years become the nearest accepted one.
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        from_day_number(self.day_number().saturating_add(days))
    }

    /// The same day so many months later. Where that month is shorter, its last
    /// day, which is the earlier and so the safe one.
    #[must_use]
    pub fn plus_months(self, months: u8) -> Self {
        let index = i32::from(self.year) * 12 + i32::from(self.month) - 1 + i32::from(months);
        let year = clamp_year(index / 12);
        let month = u8::try_from(index % 12 + 1).unwrap_or(12);
        let day = self.day.min(days_in_month(year, month));
        Self { year, month, day }
    }

    /// Whether it is a Saturday or a Sunday.
    #[must_use]
    pub fn is_weekend(self) -> bool {
        // 1970-01-01 was a Thursday: day 2 was a Saturday and day 3 a Sunday.
        matches!(self.day_number().rem_euclid(7), 2 | 3)
    }

    /// Days since 1970-01-01.
    fn day_number(self) -> i32 {
        // Years start in March here, so that the leap day is the last of its year.
        let year = i32::from(self.year) - i32::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i32::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i32::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * DAYS_PER_ERA + day_of_era - EPOCH_SHIFT
    }
}

/// The inverse of `Date::day_number`, clamped to the accepted years.
fn from_day_number(number: i32) -> Date {
    let shifted = number.saturating_add(EPOCH_SHIFT);
    let era = shifted.div_euclid(DAYS_PER_ERA);
    let day_of_era = shifted.rem_euclid(DAYS_PER_ERA);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let civil_month = if month < 10 { month + 3 } else { month - 9 };
    let year = era * 400 + year_of_era + i32::from(civil_month <= 2);
    match i16::try_from(year) {
        Ok(year) if year < Date::FIRST_YEAR => Date::literal(Date::FIRST_YEAR, 1, 1),
        Ok(year) if year <= Date::LAST_YEAR => Date {
            year,
            month: u8::try_from(civil_month).unwrap_or(12),
            day: u8::try_from(day).unwrap_or(28),
        },
        _ if year < 0 => Date::literal(Date::FIRST_YEAR, 1, 1),
        _ => Date::literal(Date::LAST_YEAR, 12, 31),
    }
}

fn clamp_year(year: i32) -> i16 {
    i16::try_from(year)
        .unwrap_or(Date::LAST_YEAR)
        .clamp(Date::FIRST_YEAR, Date::LAST_YEAR)
}

const fn is_leap(year: i16) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

const fn days_in_month(year: i16, month: u8) -> u8 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::Date;

    #[test]
    fn only_days_of_the_calendar_exist() {
        assert!(Date::new(2024, 2, 29).is_some());
        assert!(Date::new(2000, 2, 29).is_some(), "a year of 400");
        assert_eq!(Date::new(2100, 2, 29), None, "a year of 100");
        for (year, month, day) in [(2026, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 1, 0)] {
            assert_eq!(Date::new(year, month, day), None, "{year}-{month}-{day}");
        }
        assert_eq!(Date::new(1899, 12, 31), None);
        assert_eq!(Date::new(2200, 1, 1), None);
    }

    #[test]
    fn every_day_of_the_accepted_years_follows_the_one_before() {
        let mut day = Date::literal(Date::FIRST_YEAR, 1, 1);
        let last = Date::literal(Date::LAST_YEAR, 12, 31);
        while day < last {
            let next = day.plus_days(1);
            assert!(next > day, "{day:?}");
            assert_eq!(next.days_since(day), 1, "{day:?}");
            assert_eq!(next.plus_days(-1), day);
            assert_eq!(Date::new(next.year(), next.month(), next.day()), Some(next));
            day = next;
        }
    }

    #[test]
    fn months_and_years_keep_the_day_or_take_the_last_one() {
        let leap = Date::literal(2024, 2, 29);
        assert_eq!(leap.plus_months(12), Date::literal(2025, 2, 28));
        assert_eq!(
            Date::literal(2026, 5, 31).plus_months(9),
            Date::literal(2027, 2, 28)
        );
        assert_eq!(
            Date::literal(2026, 12, 1).plus_months(1),
            Date::literal(2027, 1, 1)
        );
        assert_eq!(
            Date::literal(2026, 11, 22).plus_months(24),
            Date::literal(2028, 11, 22)
        );
    }

    #[test]
    fn weekends_are_saturdays_and_sundays() {
        let saturday = Date::literal(2026, 11, 21);
        for (days, expected) in [(-1, false), (0, true), (1, true), (2, false), (7, true)] {
            assert_eq!(saturday.plus_days(days).is_weekend(), expected, "{days}");
        }
        assert!(Date::literal(1900, 1, 6).is_weekend(), "before 1970");
        assert!(!Date::literal(1900, 1, 8).is_weekend(), "before 1970");
    }

    #[test]
    fn days_beyond_the_accepted_years_stop_at_the_edge() {
        assert_eq!(
            Date::literal(2199, 12, 30).plus_days(9),
            Date::literal(2199, 12, 31)
        );
        assert_eq!(
            Date::literal(1900, 1, 2).plus_days(-9),
            Date::literal(1900, 1, 1)
        );
        let day = Date::literal(2026, 11, 22);
        assert_eq!(day.plus_days(i32::MIN), Date::literal(1900, 1, 1));
        assert_eq!(day.plus_days(i32::MAX), Date::literal(2199, 12, 31));
    }
}
