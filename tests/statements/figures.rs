//! Every figure in a text is in `figures.txt` with the official text that gives it.
//!
//! A figure is a number in digits, with what belongs to it ("$50,000", "Form 911"),
//! or a number in words with a unit ("six weeks"). A figure that no official text
//! gives must sound like one: its sentence says "about" or "often".

use std::collections::BTreeSet;

use crate::lists::lines;
use crate::words::{FORMED_ON, Text};
use crate::{fail_on, forbidden, texts};
use tas_checklist::domain::{Clock, Reach, SourceId};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::EN;

/// Numbers in words. "One" is a figure only before a unit.
const NUMBERS: &str = "two three four five six seven eight nine ten eleven twelve fifteen twenty \
                       thirty forty fifty sixty ninety hundred thousand million half dozen twice";
const UNITS: &str = "day days week weeks month months year years minute minutes hour hours";
/// What may stand between "one" and its unit.
const BETWEEN: &str = "tax business calendar full";
/// What makes a figure sound like one that no official text gives.
const HEDGES: &[&str] = &["about ", "often", "usually", "as a rule", "we count"];

/// How sure a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    /// An official text gives it.
    Verified,
    /// No official text that was read gives it.
    Secondary,
    /// It is the checklist's own: an example, a range that a field accepts.
    Own,
}

/// A line of the table.
struct Figure {
    says: &'static str,
    mark: Mark,
    source: &'static str,
    places: Vec<&'static str>,
}

impl Figure {
    /// Whether it is given for a place; "*" is any.
    fn is_for(&self, key: &str) -> bool {
        self.places
            .iter()
            .any(|place| *place == key || *place == "*")
    }
}

fn figures() -> Vec<Figure> {
    lines(include_str!("figures.txt")).map(figure).collect()
}

fn figure(line: &'static str) -> Figure {
    let columns: Vec<_> = line.split('|').map(str::trim).collect();
    let [says, mark, source, places] = columns[..] else {
        panic!("four columns: {line}");
    };
    let mark = match mark {
        "verified" => Mark::Verified,
        "secondary" => Mark::Secondary,
        "own" => Mark::Own,
        other => panic!("{other} is no mark: {line}"),
    };
    Figure {
        says,
        mark,
        source,
        places: places.split_whitespace().collect(),
    }
}

/// Where the figure stands in the words, whole: "2 years" is not in "12 years".
fn find(words: &str, says: &str) -> Option<usize> {
    let inside = |letter: char| letter.is_alphanumeric();
    let mut found = words.match_indices(says).map(|(at, _)| at);
    found.find(|at| {
        let before = words[..*at].chars().next_back();
        let after = words[at + says.len()..].chars().next();
        !before.is_some_and(inside) && !after.is_some_and(inside)
    })
}

/// The words without what the table, the contacts and the date explain.
fn unexplained(text: &Text, table: &[Figure]) -> String {
    let mut words = text.words.replace(&(EN.date)(FORMED_ON), "");
    let own = table.iter().filter(|one| one.is_for(&text.key));
    let mut known: Vec<&str> = own.map(|one| one.says).collect();
    known.extend(REGISTER.contacts.iter().filter_map(|one| match one.reach {
        Reach::Phone(number) | Reach::Fax(number) => Some(number),
        _ => None,
    }));
    // The longest first: "two and a half times" before "two".
    known.sort_by_key(|says| std::cmp::Reverse(says.len()));
    for says in known {
        while let Some(at) = find(&words, says) {
            words.replace_range(at..at + says.len(), "");
        }
    }
    words
}

/// The figures in some words, by their first sign.
fn signs(words: &str) -> Vec<String> {
    let is_in = |list: &str, word: &str| list.split_whitespace().any(|one| one == word);
    let lower = words.to_lowercase();
    let parts: Vec<_> = lower
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let is_figure = |at: usize| {
        let next = |by: usize| parts.get(at + by).copied().unwrap_or("");
        let one = parts[at] == "one"
            && (is_in(UNITS, next(1)) || (is_in(BETWEEN, next(1)) && is_in(UNITS, next(2))));
        one || is_in(NUMBERS, parts[at]) || parts[at].contains(|sign: char| sign.is_ascii_digit())
    };
    let signs = (0..parts.len()).filter(|at| is_figure(*at));
    signs.map(|at| parts[at].to_owned()).collect()
}

#[test]
fn every_figure_is_in_the_table() {
    let table = figures();
    let mut unknown = BTreeSet::new();
    for text in texts() {
        for sign in signs(&unexplained(&text, &table)) {
            unknown.insert(format!("{sign} in {}: {}", text.key, text.words));
        }
    }
    fail_on(
        &unknown,
        "a figure that figures.txt does not have for its place",
    );
}

#[test]
fn every_line_of_the_table_is_used_and_has_its_source() {
    let texts = texts();
    let mut wrong = BTreeSet::new();
    for figure in figures() {
        for place in &figure.places {
            let says = |text: &Text| {
                (*place == "*" || text.key == *place) && find(&text.words, figure.says).is_some()
            };
            if !texts.iter().any(says) {
                wrong.insert(format!("{} is not said in {place}", figure.says));
            }
        }
        let id = figure.source.split(' ').next().unwrap_or_default();
        let official = SourceId::from_id(id).is_some() && figure.source.len() > id.len();
        if figure.places.is_empty() || figure.source.is_empty() {
            wrong.insert(format!("{} has a line that says too little", figure.says));
        }
        if (figure.mark == Mark::Verified) != official {
            wrong.insert(format!(
                "{}: {:?}, {}",
                figure.says, figure.mark, figure.source
            ));
        }
    }
    fail_on(&wrong, "in figures.txt");
}

#[test]
fn a_figure_that_no_official_text_gives_sounds_like_one() {
    let texts = texts();
    let mut wrong = BTreeSet::new();
    for figure in figures().iter().filter(|one| one.mark == Mark::Secondary) {
        let there = texts.iter().filter(|text| figure.is_for(&text.key));
        for sentence in there.flat_map(|text| forbidden::sentences(&text.words)) {
            let says = find(sentence, figure.says).is_some();
            let lower = sentence.to_lowercase();
            let hedged = HEDGES.iter().any(|hedge| lower.contains(hedge));
            if says && !hedged {
                wrong.insert(sentence.to_owned());
            }
        }
    }
    fail_on(&wrong, "a figure of a secondary source, told as a fact");
}

#[test]
fn a_deadline_says_the_time_that_the_register_counts() {
    for deadline in REGISTER.deadlines {
        let said = match deadline.clock {
            Clock::Days(_, days) => format!("{days} days"),
            Clock::Months(_, 12, _) => "one year".to_owned(),
            Clock::Months(_, months, _) if months % 12 == 0 => format!("{} years", months / 12),
            Clock::Months(_, months, _) => format!("{months} months"),
            Clock::Printed(_) => "printed".to_owned(),
            Clock::Uncounted => continue,
        };
        let text = (EN.deadline)(deadline.id);
        let mut shown = [text.running, text.undated].into_iter();
        assert!(
            shown.all(|words| words.is_empty() || words.contains(&said)),
            "{said}, {}",
            deadline.id.id()
        );
    }
}

#[test]
fn a_figure_is_known_in_digits_and_in_words() {
    let found = |words| signs(words).len();
    assert_eq!(found("two and a half times, six weeks, $50,000"), 5);
    assert_eq!(found("within one tax year, the ten-digit number, CP90"), 3);
    assert_eq!(found("One step at a time; a second look; one of them"), 0);
    assert_eq!(find("in 12 years", "2 years"), None);
    assert_eq!(find("in 2 years", "2 years"), Some(3));
}
