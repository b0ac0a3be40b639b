//! What is wrong with an answer, and what is accepted instead.

use super::format::{dollars, joined, number};
use crate::domain::{FieldProblem, Kind, Question};

/// An example of a date that is typed: the three fields.
const EXAMPLE: &str = ", like 4 30 2026";

pub(super) fn problem(question: Question, problem: FieldProblem) -> String {
    let noun = noun(question);
    let the = |says: &str| joined(&["The ", noun, says]);
    match problem {
        FieldProblem::Missing => missing(question),
        FieldProblem::IncompleteDate => {
            joined(&["The ", noun, " needs a month, a day and a year", EXAMPLE])
        }
        FieldProblem::NotANumberInDate => {
            joined(&["The ", noun, " must be written in numbers", EXAMPLE])
        }
        FieldProblem::NoSuchDay => joined(&[
            "The ",
            noun,
            " is a day that does not exist. Enter a real date",
            EXAMPLE,
        ]),
        FieldProblem::YearOutOfRange => the(" needs a year with four digits, from 1900 to 2199"),
        FieldProblem::InTheFuture => the(" must be today or in the past"),
        FieldProblem::InThePast => the(" must be today or in the future"),
        FieldProblem::NotANumber => the(" must be a number, in digits only"),
        FieldProblem::Negative => the(" must not be below zero"),
        FieldProblem::NotWhole => the(" must be a whole number, with nothing after the point"),
        FieldProblem::TooSmall => the(" must be 1 or more"),
        FieldProblem::TooLarge { most } => {
            let most = match question.kind() {
                Kind::Dollars(_) => dollars(most),
                _ => number(most),
            };
            joined(&["The ", noun, " must be ", &most, " or less"])
        }
    }
}

fn missing(question: Question) -> String {
    match question.kind() {
        Kind::Date(_) => joined(&[
            "Enter the ",
            noun(question),
            ", or choose \"I don't know the date\"",
        ]),
        Kind::Count(_) | Kind::Dollars(_) => joined(&[
            "Enter the ",
            noun(question),
            ", or choose \"I'd rather not say\"",
        ]),
        Kind::Choice(_) | Kind::YesNo => choose(question).to_owned(),
    }
}

fn noun(question: Question) -> &'static str {
    match question {
        Question::ActionDate => "day the IRS acted or will act",
        Question::HardshipDate => "day from which you cannot pay",
        Question::LastingHarmDate => "day the lasting harm would begin",
        Question::NoticeDate => "date on your letter",
        Question::FirstContactDate => "date of your first contact",
        Question::FiledDate => "day you sent it",
        Question::PromisedDate => "day the IRS gave you",
        Question::Form911Date => "day you sent Form 911",
        Question::HouseholdSize => "number of people in your household",
        Question::HouseholdIncome => "yearly income",
        Question::AmountInDispute => "amount in dispute",
        _ => "answer",
    }
}

fn choose(question: Question) -> &'static str {
    match question {
        Question::Agency => "Choose which tax office this is about",
        Question::Situation => "Choose what is happening",
        Question::Action => "Choose what the IRS has done so far",
        Question::Hardship => "Choose whether you can pay basic costs",
        Question::Notice => "Choose a letter, or \"I have no letter\"",
        Question::NoticeAbroad => "Choose whether the letter was addressed abroad",
        Question::ContactedIrs => "Choose whether you have contacted the IRS",
        Question::Filed => "Choose whether you sent a return, claim or request",
        Question::Promised => "Choose whether the IRS gave you a date",
        Question::CriminalInvestigation => "Choose whether there is a criminal investigation",
        Question::TaxpayerType => "Choose who the taxpayer is",
        Question::Filer => "Choose who you are",
        Question::Authority => "Choose which form you have, or \"Neither\"",
        Question::Location => "Choose where the taxpayer lives",
        _ => "Choose what is true, or \"None of these\"",
    }
}
