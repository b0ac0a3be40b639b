//! A visitor who answers by chance, with a real pointer and real keys: visit after
//! visit in one page, as on a shared computer that nobody ever restarts.
//!
//! Takes whatever is in sight; knows no question and no rule. The same seed makes the
//! same visits.

use std::collections::BTreeMap;
use std::time::Instant;

use serde_json::json;

use crate::answer_sets::Chance;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::tiers::memory;
use crate::widget::{Hand, Question, Screen, Widget};

/// Visits in the long run.
const VISITS: u32 = 100;

/// Visits after which the program has all the memory that it needs.
const FIRST: u32 = 20;

/// More screens than any interview has, refused answers included.
const MOST_SCREENS: u32 = 80;

const SEED: u64 = 100;

/// A hundred visits in one page end with a result each, or with what a field refused.
pub fn soak_visits_by_chance() {
    let (browser, site) = (Browser::start(Engine::Chromium), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let mut wanderer = Wanderer {
        widget,
        chance: Chance::seeded(SEED),
        refused: 0,
    };
    let (began, mut outcomes, mut screens, mut settled) = (Instant::now(), BTreeMap::new(), 0, 0);
    for visit in 0..VISITS {
        let (result, seen) = wanderer.visit();
        *outcomes
            .entry(result.outcome.expect("a result"))
            .or_insert(0) += 1;
        screens += seen;
        if visit == FIRST {
            settled = memory(&widget);
        }
        widget.ask("tas.hosts()[index].clear();", &[]);
        until("the first screen is back", || {
            (widget.read().id == "welcome").then_some(())
        });
    }
    println!(
        "wanderer: {VISITS} visits, {screens} screens, {} of them refused at first, in {} s; \
         {settled} KiB, then {} KiB; {outcomes:?}",
        wanderer.refused,
        began.elapsed().as_secs(),
        memory(&widget),
    );
    assert_eq!(memory(&widget), settled);
    let failed = "return [recorded.errors, recorded.said,
        recorded.events.filter(({ type }) => type === 'tas-checklist:error')];";
    assert_eq!(browser.run(failed, Vec::new()), json!([[], [], []]));
}

struct Wanderer<'a> {
    widget: Widget<'a>,
    chance: Chance,
    refused: u32,
}

impl Wanderer<'_> {
    /// From the first screen to the result, and how many screens that took.
    fn visit(&mut self) -> (Screen, u32) {
        for seen in 0..MOST_SCREENS {
            let screen = self.widget.read();
            if screen.outcome.is_some() {
                return (screen, seen);
            }
            self.step(&screen);
        }
        panic!("no result after {MOST_SCREENS} screens");
    }

    /// Answers what is in sight and goes on; where an answer is refused, stays.
    fn step(&mut self, screen: &Screen) {
        self.answer();
        let forward = match screen.id.as_str() {
            "welcome" => "button.tas-start",
            _ => "button.tas-continue",
        };
        self.widget.press(Hand::Pointer, forward);
        let after = until("the widget takes or refuses the answers", || {
            let after = self.widget.read();
            let turned = after.id != screen.id && after.arrived;
            (turned || !after.summary.is_empty()).then_some(after)
        });
        self.refused += u32::from(after.id == screen.id);
    }

    fn answer(&mut self) {
        let mut answered = Vec::new();
        loop {
            let screen = self.widget.read();
            let is_new = |question: &&Question| !answered.contains(&question.id);
            let Some(question) = screen.questions.iter().find(is_new) else {
                return;
            };
            self.answer_one(question);
            answered.push(question.id.clone());
        }
    }

    fn answer_one(&mut self, question: &Question) {
        let (id, hand) = (question.id.as_str(), Hand::Pointer);
        match question.kind.as_str() {
            "choice" => {
                let keys: Vec<&str> = question
                    .fields
                    .iter()
                    .map(|field| field.key.as_str())
                    .collect();
                self.widget.choose(hand, id, self.chance.pick(&keys));
            }
            "check" => {
                let ticked = self.chance.one_in(5);
                self.widget.tick(hand, id, "", ticked);
            }
            "list" if !question.ticked => self.widget.tick(hand, id, "none", true),
            "list" => {}
            "date" => {
                let days = self.chance.below(800).cast_signed();
                let ahead = self.chance.one_in(4);
                self.write_day(id, if ahead { days } else { -days });
            }
            _ => {
                let number = self.chance.pick(&["", "1", "3", "12", "40000", "many"]);
                self.widget.write(hand, id, "", number);
            }
        }
    }

    fn write_day(&self, question: &str, days: i32) {
        let parts = self.widget.day(days);
        for (part, text) in ["month", "day", "year"].into_iter().zip(parts) {
            self.widget.write(Hand::Pointer, question, part, &text);
        }
    }
}
