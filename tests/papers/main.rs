//! The papers that a visitor takes along: who signs and where it goes in each case, which
//! papers to gather, that every paper says whose it is and of which day, and that what
//! leaves the widget holds no more than it says.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot read its case has failed"
)]

#[path = "../support/mod.rs"]
mod support;

mod code;
mod languages;
mod leaving;
mod sending;
mod written;

use std::sync::LazyLock;

use support::TODAY;
use support::chance::Chance;
use tas_checklist::documents::{Block, Matter, Paper, calendar, call, result, worksheet};
use tas_checklist::domain::{
    Answer, Answers, Blank, Choice, ContactId, Date, Line, Question, Reach, Sheet,
};
use tas_checklist::rules::REGISTER;
use tas_checklist::text::Language;

/// The seed of what is drawn here.
const SEED: u64 = 1_200;
/// Drawn matters.
const MATTERS: usize = 600;
/// What stands on a line of the drawn forms, and nowhere else.
const NUMBER: &str = "987-65-4320";

fn matter(answers: &Answers) -> Matter {
    on(answers, TODAY)
}

fn on(answers: &Answers, today: Date) -> Matter {
    on_in(answers, today, Language::English)
}

fn on_in(answers: &Answers, today: Date, language: Language) -> Matter {
    let firm = vec!["Ash & Alder".to_owned(), "555-0100".to_owned()];
    Matter::new(answers, today, language, firm)
}

/// The matter of answers as they are, whether or not a visit asks for all of them.
fn told(told: &[(Question, Answer)]) -> Matter {
    let mut answers = Answers::default().with(Question::Agency, Answer::Choice(Choice::Irs));
    for (question, answer) in told {
        answers.set(*question, *answer);
    }
    Matter {
        answers,
        ..matter(&answers)
    }
}

fn choice(question: Question, choice: Choice) -> (Question, Answer) {
    (question, Answer::Choice(choice))
}

/// Drawn matters, with all answers given and with some missing, in each language.
static DRAWN: LazyLock<Vec<Matter>> = LazyLock::new(|| {
    let mut chance = Chance::seeded(SEED);
    let drawn = (0..MATTERS).map(|at| {
        let answers = chance.answers(if at % 2 == 0 { 9 } else { 500 }, TODAY);
        on_in(&answers, TODAY, Language::COMPLETE[at / 2 % 2])
    });
    drawn.collect()
});

/// A form with every line written.
fn full_sheet() -> Sheet {
    let mut sheet = Sheet::default();
    for line in Line::ALL {
        match line.blank() {
            Blank::Box => sheet.tick(*line, true),
            _ => sheet.write(*line, &format!("written on {}", line.id())),
        }
    }
    sheet.write(Line::TaxpayerNumber, NUMBER);
    sheet.write(Line::SpouseNumber, NUMBER);
    sheet
}

fn papers(matter: &Matter) -> [Paper; 4] {
    [
        worksheet::paper(matter, &full_sheet()),
        calendar::paper(matter),
        call::paper(matter),
        result::paper(matter),
    ]
}

fn words(blocks: &[Block]) -> String {
    let paper = Paper {
        id: tas_checklist::domain::PaperId::Form911,
        language: Language::English,
        title: String::new(),
        head: Vec::new(),
        blocks: blocks.to_vec(),
        page: "",
    };
    paper.plain()
}

fn reached(id: ContactId) -> &'static str {
    let mut contacts = REGISTER.contacts.iter();
    let contact = contacts.find(|one| one.id == id).expect("a contact");
    match contact.reach {
        Reach::Phone(at)
        | Reach::Fax(at)
        | Reach::Email(at)
        | Reach::Page(at)
        | Reach::Mail(at) => at,
    }
}
