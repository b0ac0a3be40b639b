//! The state of a visit, and what can happen to it.
//!
//! State is the answers, the raw text of fields that were typed into, and the
//! place; everything else is derived. There is no DOM here and no word. What was
//! typed stays until the visitor clears it.

mod action;

pub use action::{Action, Cleared, Part, Place, Problem};

use std::rc::Rc;

use super::input;
use crate::domain::{
    Answer, Answers, Assessment, Date, FieldProblem, Kind, ListId, Outcome, Question, Screen,
};
use crate::engine::{self, Visit};
use crate::rules::{INTERVIEW, REGISTER};

/// Raw text, by question.
type Typed = Vec<(Question, [String; 3])>;

/// The state of a visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Store {
    /// The day that counts as today. It comes from outside: nothing here has a clock.
    pub today: Date,
    /// The answers.
    pub answers: Answers,
    /// Where the visitor is.
    pub place: Place,
    /// What was wrong at the last submission of this screen.
    pub problems: Vec<Problem>,
    /// Counts screens shown, so that each new one takes the focus.
    pub step: u32,
    /// Whether the answers were just cleared, and why.
    pub cleared: Cleared,
    typed: Typed,
    changing: bool,
}

impl Store {
    /// A visit that has not begun.
    pub fn new(today: Date) -> Self {
        Self {
            today,
            answers: Answers::default(),
            place: Place::Welcome,
            problems: Vec::new(),
            step: 0,
            cleared: Cleared::Not,
            typed: Vec::new(),
            changing: false,
        }
    }

    /// Whether there is nothing to forget.
    pub fn is_untouched(&self) -> bool {
        self.place == Place::Welcome && self.answers == Answers::default()
    }

    /// The same visit on another day. What was wrong on the old one is asked anew.
    pub fn as_of(self: Rc<Self>, today: Date) -> Rc<Self> {
        if self.today == today {
            return self;
        }
        let mut store = (*self).clone();
        store.today = today;
        store.problems.clear();
        store.into()
    }

    /// The visit so far, replayed.
    pub fn visit(&self) -> Visit {
        engine::visit(&REGISTER, &INTERVIEW, &self.answers, self.today)
    }

    /// The questions that a screen shows now.
    pub fn shown(&self, screen: &Screen) -> Vec<Question> {
        engine::shown(&REGISTER, screen, &self.answers, self.today)
    }

    /// Everything that follows from the answers in play.
    pub fn assessment(&self) -> Assessment {
        engine::decide(&REGISTER, &self.visit().answers, self.today)
    }

    /// Whether what was told so far is certainly an emergency.
    pub fn is_emergency(&self) -> bool {
        let told = self.visit().answers;
        engine::outcome(&REGISTER, &told, self.today) == Outcome::EmergencyCallNow
    }

    /// Whether the visitor came here from the answers to change one.
    pub fn is_changing(&self) -> bool {
        self.changing
    }

    /// What was typed for a part of a question.
    pub fn typed(&self, question: Question, part: Part) -> &str {
        let entry = self.typed.iter().find(|(typed, _)| *typed == question);
        entry.map_or("", |(_, texts)| texts[part as usize].as_str())
    }

    /// What is wrong with a question, if anything.
    pub fn problem(&self, question: Question) -> Option<FieldProblem> {
        self.problems
            .iter()
            .find(|problem| problem.question == question)
            .map(|one| one.kind)
    }

    fn go(&mut self, place: Place) {
        self.place = place;
        self.problems.clear();
        self.cleared = Cleared::Not;
        self.step += 1;
    }

    fn type_text(&mut self, question: Question, part: Part, text: String) {
        let known = self.typed.iter().position(|(typed, _)| *typed == question);
        let index = known.unwrap_or_else(|| {
            self.typed.push((question, Default::default()));
            self.typed.len() - 1
        });
        self.typed[index].1[part as usize] = text;
        self.answers.clear(question);
    }

    fn mark_item(&mut self, list: ListId, item: Question, ticked: bool) {
        for other in items(list) {
            if self.answers.get(other) != Some(Answer::Yes) {
                self.answers.clear(other);
            }
        }
        if ticked {
            self.answers.set(item, Answer::Yes);
        } else {
            self.answers.clear(item);
        }
    }

    fn mark_list(&mut self, list: ListId, answer: Answer, ticked: bool) {
        for item in items(list) {
            if ticked {
                self.answers.set(item, answer);
            } else {
                self.answers.clear(item);
            }
        }
    }

    /// Reads the screen as submitted; what is wrong with it is kept.
    fn settle(&mut self, screen: &Screen) {
        self.complete_lists(screen);
        self.problems.clear();
        let mut listed = None;
        for question in self.shown(screen) {
            let read = match self.answers.get(question) {
                Some(answer) => self.read_again(question, answer),
                None => self.read(question, screen.optional),
            };
            match read {
                Ok(answer) => self.answers.set(question, answer),
                Err(kind) => {
                    // A checklist that was left empty is one problem, at its first item.
                    let list = list_of(screen, question);
                    if list.is_none() || list != listed {
                        self.problems.push(Problem { question, kind });
                    }
                    listed = list;
                }
            }
        }
    }

    /// Whether each item of a checklist was answered so.
    pub fn all_told(&self, list: ListId, answer: Answer) -> bool {
        for item in items(list) {
            if self.answers.get(item) != Some(answer) {
                return false;
            }
        }
        true
    }

    fn any_ticked(&self, list: ListId) -> bool {
        for item in items(list) {
            if self.answers.get(item) == Some(Answer::Yes) {
                return true;
            }
        }
        false
    }

    /// An item that was left unticked beside a ticked one is a "no".
    fn complete_lists(&mut self, screen: &Screen) {
        for asked in screen.asks {
            let Some(list) = asked.list else { continue };
            let told = self.any_ticked(list);
            if told && self.answers.get(asked.question).is_none() {
                self.answers.set(asked.question, Answer::No);
            }
        }
    }

    /// A date that was accepted may no longer fit what was answered beside it.
    fn read_again(&self, question: Question, answer: Answer) -> Result<Answer, FieldProblem> {
        match answer {
            Answer::Date(date) => {
                input::within(date, input::window(question, &self.answers), self.today)
            }
            _ => Ok(answer),
        }
    }

    fn read(&self, question: Question, optional: bool) -> Result<Answer, FieldProblem> {
        let text = |part| self.typed(question, part);
        let read = match question.kind() {
            Kind::Date(_) => input::date(
                [text(Part::First), text(Part::Second), text(Part::Third)],
                input::window(question, &self.answers),
                self.today,
            ),
            Kind::Count(most) => input::number(text(Part::First), 1, most, false),
            Kind::Dollars(most) => input::number(text(Part::First), 0, most, true),
            Kind::Choice(_) | Kind::YesNo => Err(FieldProblem::Missing),
        };
        match read {
            Err(FieldProblem::Missing) if optional => Ok(Answer::NotSure),
            read => read,
        }
    }

    fn advance(&mut self, screen: &Screen) {
        let visit = self.visit();
        let next = if self.changing {
            visit.next
        } else {
            let path = visit.answered.iter().copied().chain(visit.next);
            path.into_iter().find(|id| *id > screen.id)
        };
        if let Some(id) = next {
            self.go(Place::Asking(id));
        } else {
            self.changing = false;
            self.go(Place::CheckAnswers);
        }
    }

    fn skip(&mut self, screen: &Screen) {
        for asked in screen.asks {
            self.answers.set(asked.question, Answer::NotSure);
        }
        self.advance(screen);
    }

    fn back(&mut self) {
        let answered = self.visit().answered;
        let place = match self.place {
            Place::Asking(_) if self.changing => Place::CheckAnswers,
            Place::Asking(id) => {
                let mut earlier = answered.into_iter().filter(|earlier| *earlier < id);
                earlier.next_back().map_or(Place::Welcome, Place::Asking)
            }
            Place::CheckAnswers => answered
                .last()
                .map_or(Place::Welcome, |id| Place::Asking(*id)),
            Place::Result => Place::CheckAnswers,
            Place::Welcome => Place::Welcome,
        };
        self.changing = false;
        self.go(place);
    }

    fn submit(&mut self, screen: &Screen) {
        self.settle(screen);
        if self.problems.is_empty() {
            self.advance(screen);
        } else {
            self.step += 1;
        }
    }

    fn clear(&mut self, why: Cleared) {
        *self = Self {
            step: self.step,
            ..Self::new(self.today)
        };
        self.go(Place::Welcome);
        self.cleared = why;
    }

    fn begin(&mut self) {
        let first = self.visit();
        let id = first.answered.first().copied().or(first.next);
        self.go(id.map_or(Place::CheckAnswers, Place::Asking));
    }
}

impl Store {
    /// The state after something happened.
    pub fn after(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut store = (*self).clone();
        let screen = match store.place {
            Place::Asking(id) => INTERVIEW.screens.iter().find(|screen| screen.id == id),
            _ => None,
        };
        match (action, screen) {
            (Action::Started, _) => store.begin(),
            (Action::Answered(question, answer), _) => store.answers.set(question, answer),
            (Action::UnknownMarked(question, true), _) => {
                store.answers.set(question, Answer::NotSure);
            }
            (Action::UnknownMarked(question, false), _) => store.answers.clear(question),
            (Action::ItemMarked(list, item, ticked), _) => store.mark_item(list, item, ticked),
            (Action::ListMarked(list, answer, ticked), _) => store.mark_list(list, answer, ticked),
            (Action::Typed(question, part, text), _) => store.type_text(question, part, text),
            (Action::Continued, Some(screen)) => store.submit(screen),
            (Action::Skipped, Some(screen)) => store.skip(screen),
            (Action::Continued | Action::Skipped, None) => {}
            (Action::WentBack, _) => store.back(),
            (Action::ChangeAsked(id), _) => {
                store.changing = true;
                store.go(Place::Asking(id));
            }
            (Action::ResultAsked, _) => store.go(Place::Result),
            (Action::AnswersAsked, _) => store.go(Place::CheckAnswers),
            (Action::Restarted, _) => {
                store = Self {
                    step: store.step,
                    ..Self::new(store.today)
                };
                store.begin();
            }
            (Action::Cleared, _) => store.clear(Cleared::Asked),
            (Action::Idled, _) => store.clear(Cleared::Idle),
        }
        store.into()
    }
}

/// The items of a checklist.
pub fn items(list: ListId) -> Vec<Question> {
    let mut items = Vec::new();
    for screen in INTERVIEW.screens {
        for asked in screen.asks {
            if asked.list == Some(list) {
                items.push(asked.question);
            }
        }
    }
    items
}

fn list_of(screen: &Screen, question: Question) -> Option<ListId> {
    screen
        .asks
        .iter()
        .find(|asked| asked.question == question)
        .and_then(|asked| asked.list)
}

#[cfg(test)]
mod tests;
