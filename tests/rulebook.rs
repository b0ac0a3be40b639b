//! The rulebook that a lawyer signs says what the register says: RULES.md is its
//! rendering, and nothing of the register is missing from it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that finds nothing has failed"
)]

#[path = "support/words.rs"]
#[allow(dead_code, reason = "each test file uses its own part of this")]
mod words;

use std::sync::LazyLock;

use tas_checklist::domain::{
    self as d, Choice, ClinicHint, Clock, Comparison, Condition, CriterionId, Question, SourceId,
};
use tas_checklist::rulebook::{Book, anchor, html, markdown, of_the_checklist, rules};
use tas_checklist::rules::{DRAFTS, LINES, PAPERS, REGISTER};
use tas_checklist::text::{DRAFT, EN, EN_DESK, EN_PAPERS};
use words::paper_words::paper_texts;

/// The book, made once: the engine is asked many times for it.
static BOOK: LazyLock<Book> = LazyLock::new(of_the_checklist);

/// A section of the book, printed.
fn section(kind: &str, id: &str) -> String {
    let anchor = anchor(kind, id);
    markdown::section(BOOK.find(&anchor).unwrap_or_else(|| panic!("no {anchor}")))
}

#[test]
fn rules_md_is_the_book() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("RULES.md");
    let kept = std::fs::read_to_string(path).expect("RULES.md");
    let made = markdown::book(&BOOK);
    let differs = kept
        .lines()
        .zip(made.lines())
        .find(|(kept, made)| kept != made);
    assert!(
        kept == made,
        "RULES.md is not what the rules say: run `cargo xtask rulebook` and commit the \
         difference with the rule. First difference: {differs:?}"
    );
}

#[test]
fn every_entry_of_the_register_has_its_section() {
    fn each<'a>(kind: &str, ids: impl Iterator<Item = &'a str>) {
        for id in ids {
            let text = section(kind, id);
            assert!(text.contains(id), "{kind} {id}: {text}");
        }
    }
    each("criterion", CriterionId::ALL.iter().map(|id| id.id()));
    each("exception", d::ExceptionId::ALL.iter().map(|id| id.id()));
    each("deadline", d::DeadlineId::ALL.iter().map(|id| id.id()));
    each("route", d::RouteId::ALL.iter().map(|id| id.id()));
    each("step", d::StepId::ALL.iter().map(|id| id.id()));
    each("note", d::NoteId::ALL.iter().map(|id| id.id()));
    each("source", SourceId::ALL.iter().map(|id| id.id()));
    each("screen", d::ScreenId::ALL.iter().map(|id| id.id()));
    each("question", Question::ALL.iter().map(|id| id.id()));
    each("outcome", d::Outcome::ALL.iter().map(|id| id.id()));
    each("clinic", ClinicHint::ALL.iter().map(|id| id.id()));
    let contacts = section("contacts", "");
    for contact in REGISTER.contacts {
        let name = format!("`{}`", contact.id.id());
        assert!(contacts.contains(&name), "{name}");
    }
    let printed = markdown::book(&BOOK);
    for choice in Choice::ALL {
        assert!(
            printed.contains(&format!("`{}`", choice.id())),
            "{choice:?}"
        );
    }
}

#[test]
fn every_citation_stands_with_its_rule_its_edition_and_the_day_it_was_checked() {
    for rule in rules(&REGISTER) {
        let text = section(rule.kind, rule.id);
        for citation in rule.citations {
            let mut sources = REGISTER.sources.iter();
            let source = sources.find(|source| source.id == citation.source);
            let source = source.expect("a source of the register");
            let dated = format!(
                "{} ({}; checked {})",
                citation.place,
                source.edition,
                (EN.date)(source.checked_on)
            );
            let cited = text
                .lines()
                .any(|line| line.contains(source.title) && line.contains(&dated));
            assert!(cited, "{} {}: {dated}", rule.kind, rule.id);
        }
    }
}

/// The numbers of days that a condition compares with, as the book prints them.
fn thresholds(condition: &Condition, into: &mut Vec<i32>) {
    match *condition {
        Condition::DaysSince(_, comparison) | Condition::DaysBeyondProcessingTime(comparison) => {
            into.push(match comparison {
                Comparison::MoreThan(limit) if limit < 0 => -limit - 1,
                Comparison::AtMost(limit) if limit < 0 => -limit,
                Comparison::MoreThan(limit) | Comparison::AtMost(limit) => limit,
            });
        }
        Condition::Not(inner) | Condition::NotCertain(inner) => thresholds(inner, into),
        Condition::All(parts) | Condition::Any(parts) => {
            for part in parts {
                thresholds(part, into);
            }
        }
        _ => {}
    }
}

fn holds_numbers(kind: &str, id: &str, conditions: &[Condition], mut numbers: Vec<i32>) {
    for condition in conditions {
        thresholds(condition, &mut numbers);
    }
    let text = section(kind, id);
    let words: Vec<&str> = text
        .split(|letter: char| !letter.is_ascii_digit())
        .collect();
    for number in numbers.into_iter().filter(|number| *number != 0) {
        assert!(
            words.contains(&number.to_string().as_str()),
            "{kind} {id}: {number}"
        );
    }
}

#[test]
fn every_number_of_days_stands_with_its_rule() {
    holds_numbers("emergency", "", &[REGISTER.emergency], vec![14]);
    for one in REGISTER.criteria {
        holds_numbers(
            "criterion",
            one.id.id(),
            &[one.condition, one.suffices],
            vec![],
        );
    }
    for one in REGISTER.deadlines {
        let counted = match one.clock {
            Clock::Days(_, days) => vec![days],
            Clock::Months(_, months, less) => vec![i32::from(months), less],
            Clock::Printed(_) | Clock::Uncounted => vec![],
        };
        holds_numbers(
            "deadline",
            one.id.id(),
            &[one.condition, one.dated],
            counted,
        );
    }
    for one in REGISTER.steps {
        holds_numbers("step", one.id.id(), &[one.condition], vec![]);
    }
    for one in REGISTER.notes {
        let counted = match one.clock {
            Clock::Months(_, months, _) => vec![i32::from(months)],
            _ => vec![],
        };
        holds_numbers("note", one.id.id(), &[one.condition], counted);
    }
    for one in REGISTER.routes {
        holds_numbers("route", one.id.id(), &[one.condition], vec![]);
    }
    let days = REGISTER
        .processing_times
        .iter()
        .map(|time| time.days)
        .collect();
    holds_numbers("processing-times", "", &[], days);
}

#[test]
fn what_could_not_be_read_stands_with_the_rules_that_rest_on_it() {
    let text = section("unread", "");
    let points: Vec<&str> = text.lines().filter(|line| line.starts_with("- ")).collect();
    for (what, rests) in [
        (
            "IRM 13.1.7.4",
            "exceptions `refund-scheme`, `processing-only`, `held-refund`, `paper-check-refund`; \
             routes `scheme-advice`, `congressional-office`.",
        ),
        (
            "IRM 13.1.7.3",
            "criteria `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`.",
        ),
        ("(a)(4)(iii)", "criteria `5`, `6`."),
        (
            "criminal investigations",
            "exception `criminal-investigation`; route `criminal-counsel`.",
        ),
        (
            "memorandum on criterion 9",
            "criterion `9`; route `congressional-office`; note `tas-does-not-answer`.",
        ),
        ("The Code", "at `irc`."),
        (
            "Tax Court",
            "exception `tax-court-pending`; route `tax-court-counsel`.",
        ),
        (
            "reported",
            "criterion `5`; processing times `original-return`, `refund-hold`.",
        ),
        ("clinic ceilings", "clinic hint."),
        (
            "an emergency is",
            "The 14 days are a reading of ours. Rests on this: emergency.",
        ),
        ("immediate threat", "criterion `2`."),
        ("on its own site", "no rule."),
    ] {
        let mut points = points.iter();
        let point = points.find(|point| {
            let lead = point.split(".** ").next();
            lead.is_some_and(|lead| lead.contains(what))
        });
        let point = point.unwrap_or_else(|| panic!("{what} in {text}"));
        assert!(point.ends_with(rests), "{what}: {point}");
    }
}

/// Who signs knows which Code was read.
#[test]
fn the_signer_is_told_the_edition_of_the_code() {
    let code = REGISTER.sources.iter();
    let code = code.filter(|source| source.id == SourceId::InternalRevenueCode);
    let edition = code.map(|source| source.edition).collect::<String>();
    for anchor in ["signature", "unread"] {
        let text = section(anchor, "");
        assert!(text.contains(&edition), "{text}");
        assert!(text.contains("later amendments not checked"), "{text}");
    }
}

#[test]
fn one_table_holds_every_source_with_its_days() {
    let book = section("sources", "");
    for source in REGISTER.sources {
        let row = format!(
            "| {} `{}` | {} | {} | {} |",
            source.title,
            source.id.id(),
            source.edition,
            (EN.date)(source.checked_on),
            (EN.date)(source.review_by)
        );
        assert!(book.lines().any(|line| line == row), "{row}");
    }
}

/// A list has no lines to follow; a drawing has.
#[test]
fn only_the_drawn_chart_says_how_its_lines_run() {
    let legend = "straight down";
    assert!(!markdown::book(&BOOK).contains(legend));
    assert!(html::page(&BOOK).contains(legend));
}

/// Whoever signs for the rules signs for the papers too: nothing of them is left out.
#[test]
fn every_sentence_of_the_papers_is_in_the_book() {
    let printed = markdown::book(&BOOK);
    let missing: Vec<_> = paper_texts(&EN_PAPERS, &DRAFT)
        .into_iter()
        .filter(|text| !printed.contains(&printed_as(&text.words)))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
    for (name, words) in EN_DESK.phrases.all() {
        assert!(printed.contains(&printed_as(words)), "{name}");
    }
    for statement in LINES.iter().chain(PAPERS).chain(DRAFTS) {
        for citation in statement.citations {
            assert!(printed.contains(citation.place), "{statement:?}");
        }
    }
}

/// Words as Markdown prints them.
fn printed_as(words: &str) -> String {
    let text = tas_checklist::rulebook::Text::from(words);
    let section = tas_checklist::rulebook::Section::new(
        "x",
        "x",
        vec![tas_checklist::rulebook::Block::paragraph(text)],
    );
    let printed = markdown::section(&section);
    printed.lines().last().unwrap_or_default().to_owned()
}
