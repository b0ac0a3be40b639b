//! A visitor with a story, told as facts: whatever screen comes, it is answered
//! from them, in whatever order the interview asks.
//!
//! A question that the facts do not cover fails the test with its name and its
//! choices, so that a new question cannot slip through unanswered.

use serde_json::json;

use crate::widget::{Hand, Question, Screen, Widget};

/// More screens than any interview has; a journey beyond it goes in circles.
const MOST_SCREENS: usize = 30;

/// What the visitor knows about one question.
#[derive(Clone, Copy, Debug)]
pub enum Answer {
    /// The radio with this value.
    Choice(&'static str),
    /// Yes: the radio of a pair, or the tick of a checklist.
    Yes,
    /// No: the other radio, or no tick.
    No,
    /// A date so many days from today, by the browser's own calendar.
    Day(i32),
    /// A number, as typed.
    Number(&'static str),
    /// The question is optional and stays empty.
    Skipped,
}

/// A story: answers by the question's id. The first that fits counts, so a
/// story is written as its own facts, then the ordinary ones.
pub type Facts<'a> = &'a [&'a [(&'a str, Answer)]];

/// One visitor on the way through the checklist.
pub struct Journey<'a> {
    /// The checklist.
    pub widget: Widget<'a>,
    /// How the visitor uses it.
    pub hand: Hand,
    /// What the visitor knows.
    pub facts: Facts<'a>,
}

impl Journey<'_> {
    /// Goes from the first screen to the result. `look` sees each screen as the
    /// visitor finds it, before anything is answered, and the result last.
    pub fn walk(&self, mut look: impl FnMut(&Screen)) -> Screen {
        let mut screen = self.widget.read();
        for _ in 0..MOST_SCREENS {
            look(&screen);
            if screen.id == "result" {
                return screen;
            }
            screen = self.step(&screen);
        }
        panic!("no result after {MOST_SCREENS} screens, the last being {screen:?}");
    }

    /// Goes on until a screen is reached.
    pub fn walk_to(&self, id: &str) -> Screen {
        let mut screen = self.widget.read();
        for _ in 0..MOST_SCREENS {
            if screen.id == id {
                return screen;
            }
            assert_ne!(screen.id, "result", "the journey ends without `{id}`");
            screen = self.step(&screen);
        }
        panic!("no `{id}` after {MOST_SCREENS} screens");
    }

    /// Answers one screen and goes on to the next.
    pub fn step(&self, screen: &Screen) -> Screen {
        let forward = match screen.id.as_str() {
            "welcome" => "[data-screen] button.tas-start",
            _ => "button.tas-continue",
        };
        self.answer();
        self.widget.turn(|| self.widget.press(self.hand, forward))
    }

    /// Answers what is in sight, and what those answers reveal, from top to
    /// bottom. A checklist of which nothing applies ends with "none of these".
    pub fn answer(&self) {
        let mut answered = Vec::new();
        loop {
            let screen = self.widget.read();
            let is_new = |question: &&Question| !answered.contains(&question.id);
            let Some(question) = screen.questions.iter().find(is_new) else {
                return;
            };
            if question.kind != "list" {
                self.answer_one(&screen, question);
            } else if !question.ticked {
                self.widget.tick(self.hand, &question.id, "none", true);
            }
            answered.push(question.id.clone());
        }
    }

    fn answer_one(&self, screen: &Screen, question: &Question) {
        let Question { id, .. } = question;
        match self.fact(screen, question) {
            Answer::Choice(value) => self.widget.choose(self.hand, id, value),
            Answer::Yes if question.kind == "check" => self.widget.tick(self.hand, id, "", true),
            Answer::No if question.kind == "check" => self.widget.tick(self.hand, id, "", false),
            Answer::Yes => self.widget.choose(self.hand, id, "yes"),
            Answer::No => self.widget.choose(self.hand, id, "no"),
            Answer::Day(days) => self.write_day(id, days),
            Answer::Number(text) => self.widget.write(self.hand, id, "", text),
            Answer::Skipped => {}
        }
    }

    fn fact(&self, screen: &Screen, question: &Question) -> Answer {
        let mut facts = self.facts.iter().copied().flatten();
        let fact = facts
            .find(|(id, _)| *id == question.id)
            .map(|(_, answer)| *answer);
        fact.unwrap_or_else(|| {
            panic!(
                "the story says nothing on the screen `{}` about {question:?}",
                screen.id
            )
        })
    }

    fn write_day(&self, question: &str, days: i32) {
        let parts = self.widget.day(days);
        for (part, text) in ["month", "day", "year"].into_iter().zip(parts) {
            self.widget.write(self.hand, question, part, &text);
        }
    }
}

impl Widget<'_> {
    /// Month, day and year, so many days from the browser's today.
    pub fn day(&self, days: i32) -> [String; 3] {
        let parts = self.ask(
            "const now = new Date();
             const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() + given[0], 12);
             return [day.getMonth() + 1, day.getDate(), day.getFullYear()].map(String);",
            &[json!(days)],
        );
        serde_json::from_value(parts).expect("three texts")
    }
}
