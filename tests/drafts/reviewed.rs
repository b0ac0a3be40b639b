//! Twelve worked cases, each with its drafts as a person has read and approved them; some
//! with what they say in Spanish.

use std::path::PathBuf;

use crate::support::{TODAY, WorkedCase, worked_cases};
use tas_checklist::documents::{Matter, draft};
use tas_checklist::domain::{Answer, Answers, Choice, Date, Question};
use tas_checklist::text::{DRAFT, Draft, ES_DRAFT, Language};

/// The cases: a levy on each kind of money, a refund, an agreement, a payment, a request,
/// identity theft, someone who answers for another, a charity and an estate.
const CASES: [&str; 12] = [
    "V01", "V04", "V06", "V13", "V14", "V21", "V23", "V26", "V35", "V37", "C08", "C10",
];

/// Those whose drafts are kept in Spanish too: a bank levy, a delay, someone who answers for
/// another, and an estate.
const IN_SPANISH: [&str; 4] = ["V01", "V21", "V37", "C10"];

/// The matter of a worked case.
pub fn matter(answers: &Answers, today: Date) -> Matter {
    Matter::new(answers, today, Language::English, Vec::new())
}

/// Cases of our own: a worked case with other answers.
struct Variant {
    id: &'static str,
    of: &'static str,
    story: &'static str,
    answers: &'static [(Question, Answer)],
}

const VARIANTS: &[Variant] = &[
    Variant {
        id: "relative-without-authority",
        of: "V13",
        story: "My mother's Social Security is levied. I answer for her and hold no form.",
        answers: &[
            (Question::Filer, Answer::Choice(Choice::Relative)),
            (Question::Authority, Answer::Choice(Choice::NoAuthority)),
        ],
    },
    Variant {
        id: "bank-levy-after-day-21",
        of: "V01",
        story: "The IRS levied my bank account 22 days ago, so the bank has paid. I cannot pay rent.",
        answers: &[
            (
                Question::ActionDate,
                Answer::Date(Date::literal(2026, 10, 31)),
            ),
            (Question::Hardship, Answer::Choice(Choice::Now)),
        ],
    },
];

fn find<'a>(cases: &'a [WorkedCase], id: &str) -> &'a WorkedCase {
    let case = cases.iter().find(|case| case.id == id);
    case.unwrap_or_else(|| panic!("no case {id}"))
}

#[test]
fn drafts_are_as_reviewed() {
    let cases = worked_cases();
    let worked = CASES.into_iter().map(|id| {
        let case = find(&cases, id);
        let story = case.expected["narrative"].as_str().unwrap_or_default();
        (id, text(story, &case.answers))
    });
    let variants = VARIANTS.iter().map(|variant| {
        let mut answers = find(&cases, variant.of).answers;
        for (question, answer) in variant.answers {
            answers.set(*question, *answer);
        }
        (variant.id, text(variant.story, &answers))
    });
    let spanish = IN_SPANISH.into_iter().map(|id| {
        let case = find(&cases, id);
        let story = case.expected["narrative"].as_str().unwrap_or_default();
        (id, text_in(&ES_DRAFT, story, &case.answers))
    });
    let named = |language: &'static str| move |(id, made)| (format!("{id}{language}"), made);
    let english = worked.chain(variants).map(named(""));
    for (id, made) in english.chain(spanish.map(named(".es"))) {
        let file = file(&id);
        if std::env::var_os("UPDATE_DRAFTS").is_some() {
            std::fs::write(&file, &made).expect("a folder to write to");
        }
        let kept = std::fs::read_to_string(&file).unwrap_or_default();
        assert_eq!(
            made, kept,
            "{id}: read the difference, then run with UPDATE_DRAFTS=1 and commit it"
        );
    }
}

fn file(id: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/drafts");
    folder.join(format!("{id}.txt"))
}

fn text(story: &str, answers: &Answers) -> String {
    text_in(&DRAFT, story, answers)
}

fn text_in(words: &Draft, story: &str, answers: &Answers) -> String {
    let matter = matter(answers, TODAY);
    let issue = draft::issue_in(&matter, words);
    let request = draft::request_in(&matter, words, &draft::reliefs(&matter));
    format!("# {story}\n\n12a\n{issue}\n\n12b\n{request}\n")
}
