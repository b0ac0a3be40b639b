//! A question of choice: radio buttons, in groups where there are many.

use yew::prelude::*;

use super::{Choosable, Described, flag, option, revealed};
use crate::domain::{Answer, Choice, Group, GroupId, Kind, Question};
use crate::rules::INTERVIEW;
use crate::ui::store::Action;
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
pub fn field(view: &View, question: Question, alone: bool, shown: &[Question]) -> Html {
    let text = (view.catalog.question)(question);
    let described = Described::new(view, question, text.hint);
    let labelled = alone.then_some("heading");
    html! {
        <fieldset
            class="tas-field"
            key={question.id()}
            data-question={question.id()}
            data-invalid={flag(described.problem.is_some())}
            aria-labelledby={labelled}
            aria-describedby={described.by()}
        >
            if !alone {
                <legend class="tas-legend">{ text.label }</legend>
            }
            { described.hint() }
            { described.error(view, question) }
            { options(view, question, shown) }
        </fieldset>
    }
}

fn options(view: &View, question: Question, shown: &[Question]) -> Html {
    match question.kind() {
        Kind::Choice(_) if question == Question::Situation => html! {
            for group in INTERVIEW.groups {
                { situations(view, group) }
            }
        },
        Kind::Choice(choices) => {
            let answers = choices.iter().map(|choice| Answer::Choice(*choice));
            list(view, question, answers.collect(), shown)
        }
        _ => list(view, question, vec![Answer::Yes, Answer::No], shown),
    }
}

fn list(view: &View, question: Question, mut answers: Vec<Answer>, shown: &[Question]) -> Html {
    if may_be_unknown(question) {
        answers.push(Answer::NotSure);
    }
    html! {
        <div class="tas-options">
            for answer in answers {
                { radio(view, question, answer) }
                if let Some(revealed) = revealed(view, question, answer, shown) {
                    { revealed }
                }
            }
        </div>
    }
}

fn radio(view: &View, question: Question, answer: Answer) -> Html {
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
    option(Choosable {
        kind: "radio",
        id: [question.id(), "-", value].concat(),
        name: question.id(),
        value,
        label,
        hint,
        chosen: view.store.answers.get(question) == Some(answer),
        unsure: answer == Answer::NotSure,
        question: None,
        onchange: view.act(move |_: Event| Action::Answered(question, answer)),
    })
}

/// The situations of one group: the everyday ones in view, the others behind their
/// heading until they are asked for.
fn situations(view: &View, group: &'static Group) -> Html {
    let radios = |choices: &'static [Choice]| {
        html! {
            for choice in choices {
                { radio(view, Question::Situation, Answer::Choice(*choice)) }
            }
        }
    };
    if group.id == GroupId::Everyday {
        return html! {
            <div class="tas-options" key={group.id.id()}>{ radios(group.situations) }</div>
        };
    }
    let name = (view.catalog.group)(group.id);
    let chosen = |choice: &Choice| view.store.answers.chose(Question::Situation, *choice);
    html! {
        <details
            class="tas-group"
            key={group.id.id()}
            open={group.situations.iter().any(chosen)}
        >
            <summary>
                { name }
                <span class="tas-count">{ (view.catalog.more)(group.situations.len()) }</span>
            </summary>
            <div class="tas-options" role="group" aria-label={name}>
                { radios(group.situations) }
            </div>
        </details>
    }
}
