//! The days as a calendar file, by RFC 5545.
//!
//! The days are all-day and civil; nothing in the file says whose they are. The same
//! matter on the same day gives the same file. What is kept under an id is replaced by a
//! later file with the same id, whatever its day, so that a day that was counted from a
//! wrong date does not stay beside the right one.

use super::{Event, events};
use crate::documents::Matter;
use crate::domain::Date;

/// The most octets in a line before it is folded: RFC 5545, 3.1.
const LINE_OCTETS: usize = 75;

/// The days to keep as a calendar file.
#[must_use]
pub fn ics(matter: &Matter) -> String {
    let mut file = String::new();
    line(&mut file, &["BEGIN:VCALENDAR"]);
    line(&mut file, &["VERSION:2.0"]);
    let language = matter.language.tag().to_uppercase();
    line(
        &mut file,
        &["PRODID:-//TAS checklist//Days to keep//", &language],
    );
    line(&mut file, &["CALSCALE:GREGORIAN"]);
    line(&mut file, &["METHOD:PUBLISH"]);
    for event in events(matter) {
        self::event(&mut file, &event, matter.today);
    }
    line(&mut file, &["END:VCALENDAR"]);
    file
}

fn event(file: &mut String, event: &Event, today: Date) {
    let day = digits(event.day);
    line(file, &["BEGIN:VEVENT"]);
    let made = digits(today);
    line(file, &["UID:", &event.id, "@tas-checklist.invalid"]);
    // Of two files the later one counts.
    line(file, &["SEQUENCE:", &made]);
    line(file, &["DTSTAMP:", &made, "T000000Z"]);
    line(file, &["DTSTART;VALUE=DATE:", &day]);
    line(file, &["SUMMARY:", &escaped(&event.title)]);
    line(file, &["DESCRIPTION:", &escaped(&event.note)]);
    line(file, &["CLASS:PRIVATE"]);
    line(file, &["TRANSP:TRANSPARENT"]);
    for hours in &event.reminders {
        alarm(file, &event.reminder, *hours);
    }
    line(file, &["END:VEVENT"]);
}

fn alarm(file: &mut String, reminder: &str, hours: i32) {
    line(file, &["BEGIN:VALARM"]);
    line(file, &["ACTION:DISPLAY"]);
    line(file, &["TRIGGER:", &duration(hours)]);
    line(file, &["DESCRIPTION:", &escaped(reminder)]);
    line(file, &["END:VALARM"]);
}

/// Hours from the beginning of the day, as RFC 5545 writes a duration: "-P6DT15H".
fn duration(hours: i32) -> String {
    let sign = if hours < 0 { "-P" } else { "P" };
    let (days, rest) = (hours.abs() / 24, hours.abs() % 24);
    let mut text = sign.to_owned();
    if days > 0 {
        text.push_str(&days.to_string());
        text.push('D');
    }
    if rest > 0 || days == 0 {
        text.push('T');
        text.push_str(&rest.to_string());
        text.push('H');
    }
    text
}

/// A day in eight digits.
fn digits(day: Date) -> String {
    let number = i32::from(day.year()) * 10_000 + i32::from(day.month()) * 100;
    (number + i32::from(day.day())).to_string()
}

/// Text as RFC 5545 writes it. What is no character of a text is left out.
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        match letter {
            '\\' | ';' | ',' => escaped.extend(['\\', letter]),
            '\n' => escaped.push_str("\\n"),
            _ if letter.is_control() => {}
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// A content line, folded where it is longer than a line may be, and never within a
/// character.
fn line(file: &mut String, parts: &[&str]) {
    let mut room = LINE_OCTETS;
    for letter in parts.iter().flat_map(|part| part.chars()) {
        if letter.len_utf8() > room {
            file.push_str("\r\n ");
            room = LINE_OCTETS - 1;
        }
        file.push(letter);
        room -= letter.len_utf8();
    }
    file.push_str("\r\n");
}
