//! A question of choice: radio buttons, in groups where there are many.

use super::{Choosable, begin, option, revealed};
use crate::domain::{Answer, Group, GroupId, Kind, Question};
use crate::rules::INTERVIEW;
use crate::ui::store::Action;
use crate::ui::tag::{Attr, Tag, classed, tag};
use crate::ui::view::View;

/// Questions that a person may be unable to answer; the others they always can.
const fn may_be_unknown(question: Question) -> bool {
    !matches!(
        question,
        Question::Situation
            | Question::TaxpayerType
            | Question::Filer
            | Question::Authority
            | Question::Location
    )
}

/// Draws the radio buttons of a question.
pub fn field(view: &View, question: Question, alone: bool, shown: &[Question]) -> Tag {
    let text = (view.catalog.question)(question);
    let name = if alone { "" } else { text.label };
    let field = begin(view, "fieldset", question, name, text.hint);
    let mut field = field.tag.attr(Attr::Question, question.id());
    let choices = match question.kind() {
        Kind::Choice(choices) => choices,
        _ => &[],
    };
    if question == Question::Situation {
        for group in INTERVIEW.groups {
            field = field.child(situations(view, group));
        }
        return field;
    }
    let mut list = classed("div", "tas-options");
    let mut add = |answer| {
        let taken = std::mem::replace(&mut list, tag("div"));
        list = taken
            .child(radio(view, question, answer))
            .child(revealed(view, question, answer, shown));
    };
    for choice in choices {
        add(Answer::Choice(*choice));
    }
    if choices.is_empty() {
        add(Answer::Yes);
        add(Answer::No);
    }
    if may_be_unknown(question) {
        add(Answer::NotSure);
    }
    field.child(list)
}

fn radio(view: &View, question: Question, answer: Answer) -> Tag {
    let phrases = view.phrases();
    let (value, label, hint) = match answer {
        Answer::Choice(choice) => {
            let text = (view.catalog.choice)(choice);
            (choice.id(), text.label, text.hint)
        }
        Answer::Yes => ("yes", phrases.yes, ""),
        Answer::No => ("no", phrases.no, ""),
        _ => ("not-sure", phrases.not_sure, ""),
    };
    option(
        view,
        Choosable {
            kind: "radio",
            name: question.id(),
            value,
            label,
            hint,
            chosen: view.store.answers.get(question) == Some(answer),
            unsure: answer == Answer::NotSure,
            question: None,
            action: Action::Answered(question, answer),
        },
    )
}

/// The situations of one group: the everyday ones in view, the others behind their
/// heading until they are asked for.
fn situations(view: &View, group: &'static Group) -> Tag {
    let mut options = classed("div", "tas-options").keyed(group.id.id());
    let mut chosen = false;
    for choice in group.situations {
        options = options.child(radio(view, Question::Situation, Answer::Choice(*choice)));
        chosen |= view.store.answers.chose(Question::Situation, *choice);
    }
    if group.id == GroupId::Everyday {
        return options;
    }
    let name = (view.catalog.group)(group.id);
    let count = classed("span", "tas-count").made((view.catalog.more)(group.situations.len()));
    classed("details", "tas-group")
        .keyed(group.id.id())
        .attr_if(Attr::Open, chosen.then_some(""))
        .child(tag("summary").text(name).text(" ").child(count))
        .child(options.attr(Attr::Role, "group").spoken_label(name))
}
