//! A date: month, day and year as text, and a way to say that it is not known.

use super::{Choosable, begin, option, typed};
use crate::domain::{Answer, Choice, FieldProblem, Question};
use crate::ui::store::{Action, Part};
use crate::ui::tag::{Attr, Tag, classed, tag};
use crate::ui::view::View;

/// Draws the three inputs of a date.
pub fn field(view: &View, question: Question) -> Tag {
    let phrases = view.phrases();
    let is_lien = view
        .store
        .answers
        .chose(Question::Notice, Choice::LienLetter);
    let text = match question {
        Question::NoticeDate if is_lien => phrases.lien_date,
        _ => (view.catalog.question)(question),
    };
    let field = begin(view, "fieldset", question, text.label, text.hint);
    let parts = classed("div", "tas-date")
        .child(part(view, question, Part::First, phrases.month))
        .child(part(view, question, Part::Second, phrases.day))
        .child(part(view, question, Part::Third, phrases.year));
    field
        .tag
        .attr(Attr::Question, question.id())
        .child(parts)
        .child(unknown(view, question))
}

fn part(view: &View, question: Question, part: Part, label: &'static str) -> Tag {
    let (name, class) = match part {
        Part::First => ("month", "tas-input"),
        Part::Second => ("day", "tas-input"),
        Part::Third => ("year", "tas-input tas-input-year"),
    };
    let problem = view.store.problem(question);
    let invalid = problem.is_some_and(|problem| is_at_fault(view, question, part, problem));
    let id = [question.id(), "-", name].concat();
    tag("div")
        .child(tag("label").attr_made(Attr::For, id.clone()).text(label))
        .child(typed(view, question, part, id, class, invalid, Some(name)))
}

/// Whether this part is where the mistake is, as far as that can be told.
fn is_at_fault(view: &View, question: Question, part: Part, problem: FieldProblem) -> bool {
    let text = view.store.typed(question, part).trim();
    match problem {
        FieldProblem::IncompleteDate => text.is_empty(),
        FieldProblem::NotANumberInDate => !text.bytes().all(|byte| byte.is_ascii_digit()),
        FieldProblem::YearOutOfRange => part == Part::Third,
        FieldProblem::NoSuchDay => part != Part::Third,
        _ => true,
    }
}

fn unknown(view: &View, question: Question) -> Tag {
    option(
        view,
        Choosable {
            kind: "checkbox",
            name: question.id(),
            value: "not-sure",
            label: view.phrases().date_not_known,
            hint: "",
            chosen: view.store.answers.get(question) == Some(Answer::NotSure),
            unsure: true,
            question: None,
            action: Action::UnknownMarked(question, false),
        },
    )
}
