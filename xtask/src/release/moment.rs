//! When the sources were last changed, in the forms in which files say so. A release
//! takes its dates from there and never from a clock, so that it comes out the same twice.

use anyhow::{Context, Result};
use tas_checklist::domain::Date;

/// A second, counted from 1970 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment(i64);

const DAY: i64 = 24 * 60 * 60;

impl Moment {
    /// What `git log --format=%ct` says.
    pub fn of_seconds(text: &str) -> Result<Self> {
        let seconds = text.trim().parse();
        Ok(Self(seconds.with_context(|| {
            format!("`{text}` is no number of seconds")
        })?))
    }

    /// Today, for what is due by a day.
    pub fn now() -> Result<Self> {
        let since = std::time::UNIX_EPOCH.elapsed()?;
        Ok(Self(i64::try_from(since.as_secs())?))
    }

    /// The day in UTC.
    pub fn day(self) -> Date {
        let days = i32::try_from(self.0.div_euclid(DAY)).unwrap_or(i32::MAX);
        Date::literal(1970, 1, 1).plus_days(days)
    }

    /// Hour, minute and second.
    fn time(self) -> [u8; 3] {
        let second = self.0.rem_euclid(DAY);
        [second / 3600, second / 60 % 60, second % 60].map(|part| u8::try_from(part).unwrap_or(0))
    }

    /// As ISO 8601 has it: `2026-11-22T08:30:00Z`.
    pub fn iso(self) -> String {
        let [hour, minute, second] = self.time();
        format!("{}T{hour:02}:{minute:02}:{second:02}Z", iso(self.day()))
    }

    /// As PDF has it, and as long as Chromium writes it: `D:20261122083000+00'00'`.
    pub fn pdf(self) -> String {
        let [hour, minute, second] = self.time();
        let day = iso(self.day()).replace('-', "");
        format!("D:{day}{hour:02}{minute:02}{second:02}+00'00'")
    }

    /// As a zip has it.
    pub fn zip(self) -> Result<zip::DateTime> {
        let ([hour, minute, second], day) = (self.time(), self.day());
        let year = u16::try_from(day.year())?;
        let time =
            zip::DateTime::from_date_and_time(year, day.month(), day.day(), hour, minute, second);
        time.context("a zip knows no such time")
    }
}

/// A day as `2026-11-22`.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The day that is written so.
pub fn day(text: &str) -> Option<Date> {
    let mut parts = text.splitn(3, '-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let date = Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    (iso(date) == text).then_some(date)
}

#[cfg(test)]
mod tests {
    use super::{Moment, day, iso};
    use tas_checklist::domain::Date;

    #[test]
    fn a_second_is_a_day_and_a_time() {
        let moment = Moment::of_seconds("1795336245\n").expect("a number");
        assert_eq!(moment.iso(), "2026-11-22T08:30:45Z");
        assert_eq!(moment.pdf(), "D:20261122083045+00'00'");
        assert!(Moment::of_seconds("yesterday").is_err());
    }

    #[test]
    fn days_are_read_as_they_are_written() {
        let date = Date::literal(2027, 1, 31);
        assert_eq!(day(&iso(date)), Some(date));
        for wrong in ["2027-1-31", "2027-02-30", "January 31, 2027", ""] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }
}
