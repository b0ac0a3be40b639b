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
        FieldProblem::IncompleteDate => " debe tener mes, día y año, como 4 30 2026",
        FieldProblem::NotANumberInDate => " debe estar en números, como 4 30 2026",
        FieldProblem::NoSuchDay => {
            " no está en el calendario. Escriba una fecha real, como 4 30 2026"
        }
        FieldProblem::YearOutOfRange => " debe tener un año de cuatro cifras, de 1900 a 2199",
        FieldProblem::Negative => " no debe ser menos de cero",
        FieldProblem::NotWhole => " debe ser un número entero, como 3",
        FieldProblem::TooSmall => " debe ser 1 o más",
    };
    let [the, _] = article(question);
    [the, noun(question), ending].concat()
}

fn missing(question: Question) -> String {
    let ending = match question.kind() {
        Kind::Date(_) => ", o elija \u{201c}No sé la fecha\u{201d}",
        Kind::Count(_) | Kind::Dollars(_) => ", o salte este paso",
        Kind::Choice(_) | Kind::YesNo => return choose(question).to_owned(),
    };
    let [_, the] = article(question);
    ["Escriba ", the, noun(question), ending].concat()
}

fn too_large(question: Question, most: u32) -> String {
    let most = match question.kind() {
        Kind::Dollars(_) => dollars(most),
        _ => number(most),
    };
    let [the, _] = article(question);
    [the, noun(question), " debe ser ", &most, " o menos"].concat()
}

fn not_a_number(question: Question) -> &'static str {
    match question.kind() {
        Kind::Dollars(_) => " debe ser un número, como 39,900",
        _ => " debe ser un número, como 3",
    }
}

fn in_the_past(question: Question) -> &'static str {
    match question {
        Question::ActionDate => {
            " debe ser hoy o después. Si ese día ya pasó y no ocurrió nada, escriba la fecha de hoy"
        }
        Question::HardshipDate => {
            " debe ser hoy o después. Si ya empezaron, elija \u{201c}Sí, ahora no puedo \
             pagar\u{201d}"
        }
        Question::LastingHarmDate => {
            " debe ser hoy o después. Si el daño ya empezó, escriba la fecha de hoy"
        }
        _ => " debe ser hoy o después",
    }
}

fn in_the_future(question: Question) -> &'static str {
    match question {
        Question::ActionDate => {
            " debe ser hoy o antes. Si todavía no ha pasado, elija \u{201c}Todavía no, pero dice \
             que lo hará\u{201d}"
        }
        _ => " debe ser hoy o antes",
    }
}

/// The article of [`noun`], at the beginning of a sentence and within.
fn article(question: Question) -> [&'static str; 2] {
    match question.kind() {
        Kind::Count(_) | Kind::Dollars(_) => ["El ", "el "],
        _ => ["La ", "la "],
    }
}

/// What the question asks for, after its article.
fn noun(question: Question) -> &'static str {
    match question {
        Question::ActionDate => "fecha de la acción del IRS",
        Question::HardshipDate => "fecha en que empiezan los problemas de dinero",
        Question::LastingHarmDate => "fecha en que empieza el daño duradero",
        Question::NoticeDate => "fecha de su carta",
        Question::FirstContactDate => "fecha de su primer contacto",
        Question::FiledDate => "fecha en que envió la declaración, el reclamo o el pedido",
        Question::PromisedDate => "fecha que dio el IRS",
        Question::Form911Date => "fecha en que envió el Formulario 911 (Form 911)",
        Question::HouseholdSize => "número de personas en su hogar",
        Question::HouseholdIncome => "ingreso anual",
        Question::AmountInDispute => "monto en disputa",
        _ => "respuesta",
    }
}

fn choose(question: Question) -> &'static str {
    match question {
        Question::Agency => "Elija de qué oficina de impuestos se trata",
        Question::Situation => "Elija qué está pasando",
        Question::Action => "Elija qué ha hecho el IRS hasta ahora",
        Question::Hardship => "Elija si puede pagar sus gastos básicos",
        Question::Notice => "Elija una carta, o \u{201c}No tengo ninguna carta\u{201d}",
        Question::NoticeAbroad => "Elija si la carta iba dirigida al extranjero",
        Question::ContactedIrs => "Elija si se ha comunicado con el IRS",
        Question::Filed => "Elija si envió una declaración, un reclamo o un pedido",
        Question::Promised => "Elija si el IRS dio una fecha",
        Question::CriminalInvestigation => "Elija si hay una investigación penal",
        Question::TaxpayerType => "Elija quién es el contribuyente",
        Question::Filer => "Elija quién es usted",
        Question::Authority => "Elija qué formulario tiene, o \u{201c}Ninguno de los dos\u{201d}",
        Question::Location => "Elija dónde vive el contribuyente",
        Question::SignificantCosts | Question::LastingHarm => {
            "Elija qué pasará, o \u{201c}Nada de esto\u{201d}"
        }
        Question::Form911Sent | Question::CongressionalReferral => {
            "Elija qué ayuda pidió, o \u{201c}Nada de esto\u{201d}"
        }
        Question::NotInformed
        | Question::NotHeard
        | Question::AppealRefused
        | Question::TreatedUnfairly => "Elija cómo le trataron, o \u{201c}Nada de esto\u{201d}",
        _ => "Elija qué pasó, o \u{201c}Nada de esto\u{201d}",
    }
}
