//! The answers before the result, each with a way to change it.

use yew::prelude::*;

use super::frame::{self, command};
use super::store::Action;
use super::view::View;
use crate::domain::{Answer, Answers, Asked, ListId, Screen};
use crate::rules::INTERVIEW;

/// Draws the answers.
pub fn screen(view: &View) -> Html {
    let phrases = view.phrases();
    let visit = view.store.visit();
    let answered = |screen: &&Screen| visit.answered.contains(&screen.id);
    let see = view.act(|event: SubmitEvent| {
        event.prevent_default();
        Action::ResultAsked
    });
    html! {
        <section
            key="check-answers"
            class="tas-screen"
            data-screen="check-answers"
            aria-labelledby="heading"
        >
            { frame::top(view) }
            if view.store.is_emergency() {
                { frame::urgent(view) }
            }
            { frame::heading(view, phrases.check_heading) }
            <p class="tas-hint">{ phrases.check_hint }</p>
            for screen in INTERVIEW.screens.iter().filter(answered) {
                { section(view, screen, &visit.answers) }
            }
            <form class="tas-form" novalidate=true onsubmit={see}>
                <div class="tas-actions">
                    <button type="submit" class="tas-button tas-primary tas-continue" part="primary">
                        { phrases.see_result }
                    </button>
                </div>
            </form>
            { frame::foot(view) }
        </section>
    }
}

/// The answers of one screen, which are changed together.
fn section(view: &View, screen: &'static Screen, answers: &Answers) -> Html {
    let short = (view.catalog.screen)(screen.id).short;
    let change = html! {
        <>{ view.phrases().change }<span class="tas-hidden">{ ": " }{ short }</span></>
    };
    html! {
        <div class="tas-answer-group" key={screen.id.id()} data-change={screen.id.id()}>
            <div class="tas-answer-top">
                <@{view.heading_tag(1)} class="tas-answer-heading">{ short }</@>
                { command(view, "tas-link tas-change", change, Action::ChangeAsked(screen.id)) }
            </div>
            <dl class="tas-answers">
                for (name, answer) in rows(view, screen, answers) {
                    <div class="tas-answer" key={name}>
                        <dt>{ name }</dt>
                        <dd>{ answer }</dd>
                    </div>
                }
            </dl>
        </div>
    }
}

/// One row for each question, and one for each checklist.
fn rows(view: &View, screen: &Screen, answers: &Answers) -> Vec<(&'static str, Html)> {
    let mut rows = Vec::new();
    let mut lists = Vec::new();
    for asked in screen.asks {
        match asked.list {
            Some(list) if !lists.contains(&list) => {
                lists.push(list);
                rows.extend(list_row(view, screen, list, answers));
            }
            Some(_) => {}
            None => rows.extend(row(view, asked, answers)),
        }
    }
    rows
}

fn row(view: &View, asked: &Asked, answers: &Answers) -> Option<(&'static str, Html)> {
    let answer = answers.get(asked.question)?;
    let name = (view.catalog.question)(asked.question).short;
    Some((name, (view.catalog.answer)(asked.question, answer).into()))
}

fn list_row(
    view: &View,
    screen: &Screen,
    list: ListId,
    answers: &Answers,
) -> Option<(&'static str, Html)> {
    let items = screen.asks.iter().filter(|asked| asked.list == Some(list));
    let told: Vec<_> = items
        .filter_map(|asked| Some((asked, answers.get(asked.question)?)))
        .collect();
    let (_, first) = told.first()?;
    let ticked: Vec<_> = told
        .iter()
        .filter(|(_, answer)| *answer == Answer::Yes)
        .collect();
    let phrases = view.phrases();
    let answer = match first {
        _ if !ticked.is_empty() => html! {
            <ul class="tas-plain-list">
                for (asked, _) in ticked {
                    <li key={asked.question.id()}>{ (view.catalog.question)(asked.question).label }</li>
                }
            </ul>
        },
        Answer::No => phrases.none_of_these.into(),
        _ => phrases.not_sure.into(),
    };
    Some(((view.catalog.list)(list), answer))
}
