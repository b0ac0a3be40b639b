//! Fields: one question, or one checklist, with native controls.

mod checklist;
mod choice;
mod date;
mod number;

use yew::prelude::*;

use super::icon::{Icon, icon};
use super::view::View;
use crate::domain::{Answer, Asked, FieldProblem, Kind, Question};

/// Draws the field that starts with this question. `alone` says that it is the
/// only one on its screen, whose heading then names it.
pub fn field(view: &View, asked: &Asked, alone: bool, shown: &[Question]) -> Html {
    match asked.list {
        Some(list) => checklist::field(view, list, alone, shown),
        None => question(view, asked.question, alone, shown),
    }
}

/// Draws the field of one question.
pub fn question(view: &View, question: Question, alone: bool, shown: &[Question]) -> Html {
    match question.kind() {
        Kind::Choice(_) | Kind::YesNo => choice::field(view, question, alone, shown),
        Kind::Date(_) => date::field(view, question),
        Kind::Count(_) | Kind::Dollars(_) => number::field(view, question),
    }
}

/// The questions that this answer opens, drawn beside it; empty where none are.
fn revealed(view: &View, parent: Question, answer: Answer, shown: &[Question]) -> Option<Html> {
    let opened = |question: &&Question| {
        question
            .gate()
            .is_some_and(|gate| gate.question == parent && gate.opens.contains(&answer))
    };
    let opened: Vec<Question> = shown.iter().filter(opened).copied().collect();
    let is_given = view.store.answers.get(parent) == Some(answer);
    (is_given && !opened.is_empty()).then(|| {
        html! {
            <div class="tas-reveal" key="reveal">
                for child in opened {
                    { question(view, child, false, shown) }
                }
            </div>
        }
    })
}

/// An option: the real control, its label, and a line of help.
struct Choosable<'a> {
    kind: &'static str,
    id: String,
    name: &'static str,
    value: &'static str,
    label: &'a str,
    hint: &'a str,
    chosen: bool,
    unsure: bool,
    question: Option<&'static str>,
    onchange: Callback<Event>,
}

fn option(option: Choosable<'_>) -> Html {
    let Choosable {
        kind,
        id,
        name,
        value,
        label,
        hint,
        chosen,
        unsure,
        question,
        onchange,
    } = option;
    let hint_id = (!hint.is_empty()).then(|| [&id, "-hint"].concat());
    html! {
        <div class={classes!("tas-option", unsure.then_some("tas-unsure"))} part="option" key={value}>
            <input
                type={kind}
                id={id.clone()}
                {name}
                {value}
                autocomplete="off"
                checked={chosen}
                data-question={question}
                aria-describedby={hint_id.clone()}
                {onchange}
            />
            <label for={id}>{ label.to_owned() }</label>
            if let Some(hint_id) = hint_id {
                <p class="tas-option-hint" id={hint_id}>{ hint.to_owned() }</p>
            }
        </div>
    }
}

/// What names and describes a field: its legend, its help, what is wrong.
struct Described {
    problem: Option<FieldProblem>,
    hint: &'static str,
    id: &'static str,
}

impl Described {
    fn new(view: &View, question: Question, hint: &'static str) -> Self {
        Self {
            problem: view.store.problem(question),
            hint,
            id: question.id(),
        }
    }

    /// The ids of what describes the field.
    fn by(&self) -> Option<String> {
        let mut ids = String::new();
        for (there, suffix) in [
            (!self.hint.is_empty(), "-hint "),
            (self.problem.is_some(), "-error"),
        ] {
            if there {
                ids.push_str(self.id);
                ids.push_str(suffix);
            }
        }
        (!ids.is_empty()).then(|| ids.trim_end().to_owned())
    }

    fn hint(&self) -> Html {
        html! {
            if !self.hint.is_empty() {
                <p class="tas-hint" id={[self.id, "-hint"].concat()}>{ self.hint }</p>
            }
        }
    }

    fn error(&self, view: &View, question: Question) -> Html {
        html! {
            if let Some(problem) = self.problem {
                <p class="tas-error" id={[self.id, "-error"].concat()}>
                    { icon(Icon::Notice) }
                    <span>
                        <span class="tas-hidden">{ view.phrases().error_prefix }{ " " }</span>
                        { (view.catalog.problem)(question, problem) }
                    </span>
                </p>
            }
        }
    }
}

/// An attribute that is there, empty, when something holds.
fn flag(holds: bool) -> Option<&'static str> {
    holds.then_some("")
}
