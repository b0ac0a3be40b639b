//! Every state of the widget in one session: the screens blank, refused, answered and
//! unfolded, four results, the desk, and the warning. Whoever looks at each is told its
//! name; nothing is judged here.

use serde_json::json;

use crate::browser::Browser;
use crate::clock;
use crate::engine::Engine;
use crate::journey::{Answer, Journey};
use crate::papers::desk::Desk;
use crate::papers::form::choose;
use crate::papers::judged::path;
use crate::papers::small_form::SmallForm;
use crate::patience::until;
use crate::site::Site;
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, PLAN_ENDED_WRONGLY, RENT_IS_DUE, RUDE_AGENT};
use crate::widget::{Hand, Widget};

/// Opens whatever is folded, and shows the way out.
const UNFOLD: &str = "
    tas.hosts()[index].setAttribute('exit-url', '/elsewhere');
    for (const one of tas.root(index).querySelectorAll('details')) one.open = true;";

/// Takes the way out away: it keeps to the window, and a driver would press it instead of
/// what lies below.
const NO_EXIT: &str = "tas.hosts()[index].removeAttribute('exit-url');";

/// The steps of the worksheet after the first.
const STEPS: [&str; 6] = ["contact", "tax", "issue", "relief", "others", "ready"];

/// The tour through all states of a widget.
pub struct Tour<'a, L: FnMut(&str)> {
    /// The widget.
    pub widget: Widget<'a>,
    /// Who looks.
    pub look: L,
}

/// Visits a page and goes through all states.
pub fn tour(browser: &Browser, site: &Site, page: &str, look: impl FnMut(Widget, &str)) {
    let widget = Widget::visit(browser, site, page);
    let mut look = look;
    clock::stop(browser);
    widget.ask("tas.hosts()[index].setAttribute('handoff', 'on');", &[]);
    speak(widget, "es");
    let mut tour = Tour {
        widget,
        look: |name: &str| look(widget, name),
    };
    tour.see("first screen");
    tour.story(RENT_IS_DUE, true);
    tour.warned();
    tour.papers();
    speak(widget, "en");
    for (story, closely) in [
        (PLAN_ENDED_WRONGLY, true),
        (ANSWER_DUE_TOMORROW, false),
        (RUDE_AGENT, false),
    ] {
        widget.press(Hand::Pointer, ".tas-restart");
        tour.story(story, closely);
    }
}

/// Spanish has the longer words, English the shorter lines; half of the tour is in each.
fn speak(widget: Widget, language: &str) {
    let speak = "tas.hosts()[index].setAttribute('lang', given[0]);";
    widget.ask(speak, &[json!(language)]);
    until("the language is spoken", || {
        let spoken = "return tas.root(index).querySelector('.tas').lang === given[0];";
        (widget.ask(spoken, &[json!(language)]) == json!(true)).then_some(())
    });
}

impl<L: FnMut(&str)> Tour<'_, L> {
    fn see(&mut self, name: &str) {
        self.widget.ask(UNFOLD, &[]);
        (self.look)(name);
        self.widget.ask(NO_EXIT, &[]);
    }

    /// Walks a story to its result; each screen is seen blank, refused and answered.
    fn story(&mut self, story: &[(&str, Answer)], closely: bool) {
        let widget = self.widget;
        let journey = Journey {
            widget,
            hand: Hand::Pointer,
            facts: &[story, ORDINARY],
        };
        let result = journey.walk(|screen| {
            if !closely || screen.id == "welcome" || screen.id == "result" {
                return;
            }
            self.see(&screen.id);
            if screen.questions.iter().any(|one| one.kind == "choice") {
                widget.press(Hand::Pointer, "button.tas-continue");
                until("its errors are named", || {
                    (!widget.read().summary.is_empty()).then_some(())
                });
                self.see(&format!("{}, refused", screen.id));
            }
            if !screen.questions.is_empty() {
                journey.answer();
                self.see(&format!("{}, answered", screen.id));
            }
        });
        let outcome = result.outcome.unwrap_or_default();
        self.see(&format!("result, {outcome}"));
    }

    fn warned(&mut self) {
        clock::pass(self.widget.browser, 13);
        self.see("warned");
        self.widget.press(Hand::Pointer, ".tas-idle button");
        until("the warning goes", || {
            let gone = "return tas.find(index, '.tas-idle') === null;";
            (self.widget.ask(gone, &[]) == json!(true)).then_some(())
        });
    }

    fn papers(&mut self) {
        let desk = Desk::open(self.widget, "form-911");
        self.see("desk, taxpayer");
        desk.paste("1a", "Łódź 中");
        self.see("desk, letters that the form lacks");
        for step in STEPS {
            desk.go_on_to(&[step]);
            self.see(&format!("desk, {step}"));
        }
        let engine = self.widget.browser.engine;
        let wrong = path(engine, "states.txt");
        std::fs::write(&wrong, "no form").expect("the file is written");
        choose(&desk, &wrong, Some("not-a-pdf"));
        self.see("desk, a file refused");
        choose(&desk, &right(engine), None);
        desk.press(".tas-hand-off");
        until("the text is there", || {
            let there = "return tas.find(index, '.tas-agree') !== null;";
            (desk.ask(there, &[]) == json!(true)).then_some(())
        });
        self.see("desk, a file taken, a text to hand over");
        desk.go_back();
        for paper in ["calendar", "call", "result"] {
            let desk = Desk::open(self.widget, paper);
            self.see(&format!("desk, {paper}"));
            desk.go_back();
        }
    }
}

fn right(engine: Engine) -> std::path::PathBuf {
    let right = path(engine, "states.pdf");
    SmallForm::default().write_to(&right);
    right
}
