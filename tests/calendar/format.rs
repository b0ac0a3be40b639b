//! The file itself, by RFC 5545: lines, folding, escaping, ids.

use crate::support::TODAY;
use crate::support::chance::Chance;
use crate::{day, told};
use tas_checklist::documents::Matter;
use tas_checklist::documents::calendar::ics;
use tas_checklist::domain::{Answer, Choice, Question};
use tas_checklist::text::Language;

/// The most octets in a line, without its end: RFC 5545, 3.1.
const LINE_OCTETS: usize = 75;

pub fn drawn(seed: u64, number: usize) -> Vec<Matter> {
    let mut chance = Chance::seeded(seed);
    let drawn = (0..number).map(|at| {
        let answers = chance.answers(60, TODAY);
        Matter::new(&answers, TODAY, Language::COMPLETE[at % 2], Vec::new())
    });
    drawn.collect()
}

#[test]
fn every_line_is_short_and_ends_as_it_must() {
    let mut folded = 0;
    for matter in drawn(7_986, 300) {
        let file = ics(&matter);
        assert!(file.ends_with("END:VCALENDAR\r\n"));
        assert_eq!(file.matches('\n').count(), file.matches("\r\n").count());
        assert_eq!(file.matches('\r').count(), file.matches("\r\n").count());
        for line in file.trim_end().split("\r\n") {
            assert!(line.len() <= LINE_OCTETS && !line.is_empty(), "{line}");
            folded += usize::from(line.starts_with(' '));
        }
    }
    assert!(folded > 100, "{folded}");
}

#[test]
fn the_file_says_what_it_must_and_nothing_that_identifies() {
    let matter = told(&[
        (Question::Situation, Answer::Choice(Choice::LevyThreat)),
        (Question::Notice, Answer::Choice(Choice::FinalLevyNotice)),
        (Question::NoticeDate, day(-5)),
        (Question::HouseholdIncome, Answer::Number(31_234)),
    ]);
    let firm = Matter {
        firm: vec!["Ash & Alder".to_owned()],
        ..matter
    };
    let file = ics(&firm);
    for line in [
        "VERSION:2.0",
        "PRODID:-//TAS checklist//Days to keep//EN",
        "UID:deadline-levy-hearing@tas-checklist.invalid",
        "SEQUENCE:20261122",
        "DTSTAMP:20261122T000000Z",
        "DTSTART;VALUE=DATE:20261217",
        "SUMMARY:Tax deadline: ask for a hearing",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "TRIGGER:-P6DT15H",
        "TRIGGER:-PT15H",
        "DESCRIPTION:Last day December 17\\, 2026: ask for a hearing",
    ] {
        assert!(file.split("\r\n").any(|one| one == line), "{line}: {file}");
    }
    for word in [
        "Ash",
        "31234",
        "31,234",
        "ORGANIZER",
        "ATTENDEE",
        "LOCATION",
        "GEO",
        "http",
    ] {
        assert!(!file.contains(word), "{word}: {file}");
    }
    assert_eq!(file, ics(&firm), "the same each time");
}

/// A file in another language replaces the days of the first, and is folded between
/// letters, however many octets they take.
#[test]
fn a_file_in_spanish_is_the_same_file_in_other_words() {
    for matter in drawn(3_166, 200) {
        let [english, spanish] = Language::COMPLETE.map(|one| ics(&matter.clone().written_in(one)));
        let kept = |file: &str| {
            let words = ["SUMMARY", "DESCRIPTION", "PRODID", " "];
            let is_word = |line: &&str| words.iter().any(|name| line.starts_with(name));
            let lines = file.split("\r\n").filter(|line| !is_word(line));
            lines.map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(kept(&english), kept(&spanish));
        let product = "PRODID:-//TAS checklist//Days to keep//ES";
        assert!(
            spanish.split("\r\n").any(|line| line == product),
            "{spanish}"
        );
        let has_days = spanish.contains("BEGIN:VEVENT");
        let unfolded = spanish.replace("\r\n ", "");
        let told = ["SUMMARY:Fecha límite de impuestos: ", "SUMMARY:Impuestos: "];
        let is_spanish = told.iter().any(|words| unfolded.contains(words));
        assert_eq!(is_spanish, has_days, "{unfolded}");
        assert!(!unfolded.contains("SUMMARY:Tax"), "{unfolded}");
    }
}

/// Whoever corrects a date and opens the new file must not keep the wrong day.
#[test]
fn a_corrected_date_replaces_the_day() {
    let notice = |days| {
        told(&[
            (Question::Situation, Answer::Choice(Choice::LevyThreat)),
            (Question::Notice, Answer::Choice(Choice::FinalLevyNotice)),
            (Question::NoticeDate, day(days)),
        ])
    };
    let all = |file: &str, name: &str| {
        let lines = file.split("\r\n").filter(|line| line.starts_with(name));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let (wrong, right) = (ics(&notice(-5)), ics(&notice(-9)));
    assert_eq!(all(&wrong, "UID:"), all(&right, "UID:"));
    assert_ne!(all(&wrong, "DTSTART"), all(&right, "DTSTART"));
    let tomorrow = Matter {
        today: TODAY.plus_days(1),
        ..notice(-9)
    };
    let later = ics(&tomorrow);
    for name in ["SEQUENCE:", "DTSTAMP:"] {
        assert!(all(&later, name)[0] > all(&right, name)[0], "{name}");
    }
}
