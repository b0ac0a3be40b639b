//! What is wrong with an answer, and what is accepted instead.
//!
//! Each message names the question, so that it reads by itself in the list above
//! the form. Where another answer is what the visitor means, it is named.

use super::format::{dollars, number};
use crate::domain::{FieldProblem, Kind, Question};

pub(super) fn problem(question: Question, problem: FieldProblem) -> String {
    let ending = match problem {
        FieldProblem::Missing => return missing(question),
        FieldProblem::TooLarge { most } => return too_large(question, most),
        FieldProblem::NotANumber => not_a_number(question),
        FieldProblem::InThePast => in_the_past(question),
        FieldProblem::InTheFuture => in_the_future(question),
        FieldProblem::IncompleteDate => " needs a month, a day and a year, like 4 30 2026",
        FieldProblem::NotANumberInDate => " must be in numbers, like 4 30 2026",
        FieldProblem::NoSuchDay => " is not in the calendar. Enter a real date, like 4 30 2026",
        FieldProblem::YearOutOfRange => " needs a year of four digits, from 1900 to 2199",
        FieldProblem::Negative => " must not be below zero",
        FieldProblem::NotWhole => " must be a whole number, like 3",
        FieldProblem::TooSmall => " must be 1 or more",
    };
    ["The ", noun(question), ending].concat()
}

fn missing(question: Question) -> String {
    let ending = match question.kind() {
        Kind::Date(_) => ", or choose \u{201c}I don't know the date\u{201d}",
        Kind::Count(_) | Kind::Dollars(_) => ", or skip this step",
        Kind::Choice(_) | Kind::YesNo => return choose(question).to_owned(),
    };
    ["Enter the ", noun(question), ending].concat()
}

fn too_large(question: Question, most: u32) -> String {
    let most = match question.kind() {
        Kind::Dollars(_) => dollars(most),
        _ => number(most),
    };
    ["The ", noun(question), " must be ", &most, " or less"].concat()
}

fn not_a_number(question: Question) -> &'static str {
    match question.kind() {
        Kind::Dollars(_) => " must be a number, like 39,900",
        _ => " must be a number, like 3",
    }
}

fn in_the_past(question: Question) -> &'static str {
    match question {
        Question::ActionDate => {
            " must be today or later. If that day has passed and nothing has happened, enter today"
        }
        Question::HardshipDate => {
            " must be today or later. If it has started, choose \u{201c}Yes, I cannot pay now\u{201d}"
        }
        Question::LastingHarmDate => {
            " must be today or later. If the harm has started, enter today"
        }
        _ => " must be today or later",
    }
}

fn in_the_future(question: Question) -> &'static str {
    match question {
        Question::ActionDate => {
            " must be today or earlier. If it is still ahead, choose \u{201c}Not yet, but it says \
             that it will\u{201d}"
        }
        _ => " must be today or earlier",
    }
}

/// What the question asks for, after "the".
fn noun(question: Question) -> &'static str {
    match question {
        Question::ActionDate => "date of the IRS action",
        Question::HardshipDate => "date when the money trouble starts",
        Question::LastingHarmDate => "date when the lasting harm starts",
        Question::NoticeDate => "date on your letter",
        Question::FirstContactDate => "date of your first contact",
        Question::FiledDate => "date you sent the return, claim or request",
        Question::PromisedDate => "date the IRS named",
        Question::Form911Date => "date you sent Form 911",
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
        Question::Hardship => "Choose whether you can pay for basic needs",
        Question::Notice => "Choose a letter, or \u{201c}I have no letter\u{201d}",
        Question::NoticeAbroad => "Choose whether the letter was addressed abroad",
        Question::ContactedIrs => "Choose whether you have contacted the IRS",
        Question::Filed => "Choose whether you sent a return, a claim or a request",
        Question::Promised => "Choose whether the IRS named a day",
        Question::CriminalInvestigation => "Choose whether there is a criminal investigation",
        Question::TaxpayerType => "Choose who the taxpayer is",
        Question::Filer => "Choose who you are",
        Question::Authority => "Choose which form you have, or \u{201c}Neither\u{201d}",
        Question::Location => "Choose where the taxpayer lives",
        Question::SignificantCosts | Question::LastingHarm => {
            "Choose what will happen, or \u{201c}None of these\u{201d}"
        }
        Question::Form911Sent | Question::CongressionalReferral => {
            "Choose which help you asked for, or \u{201c}None of these\u{201d}"
        }
        Question::NotInformed
        | Question::NotHeard
        | Question::AppealRefused
        | Question::TreatedUnfairly => {
            "Choose how you were treated, or \u{201c}None of these\u{201d}"
        }
        _ => "Choose what happened, or \u{201c}None of these\u{201d}",
    }
}
