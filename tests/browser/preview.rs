//! A reviewer sees the checklist as of another day, and nobody can take it for the
//! checklist of today: every screen and the paper say so.

use serde_json::{Value, json};
use tas_checklist::domain::{Date, SourceId};
use tas_checklist::rules::REGISTER;

use crate::axe::{Axe, assert_clean};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::{Answer, Journey};
use crate::patience::until;
use crate::printing::printed;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// The days to ask for a hearing after a final notice of a levy.
const HEARING_DAYS: i32 = 30;

/// The IRS is about to levy; the notice itself is told by hand.
const LEVY_IS_NEAR: &[(&str, Answer)] = &[("situation", Answer::Choice("levy-threat"))];

/// Both names of the setting.
const NAMES: [&str; 2] = ["preview-date", "data-preview-date"];

/// Day 30 of a levy notice is the last; on day 31 the time to ask is over. Without
/// the setting everything is again as it was.
pub fn results_follow_the_date(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let widget = Widget::visit(&browser, &site, "element.html");
    let notice = walk_with_notice_of_yesterday(widget);
    let today = widget.read();
    assert_eq!(hearing(&widget), json!(["soon"]));
    for name in NAMES {
        for (days, status) in [(HEARING_DAYS, "soon"), (HEARING_DAYS + 1, "lapsed")] {
            set(&widget, name, &iso(notice.plus_days(days)));
            until(&format!("on day {days} the hearing is {status}"), || {
                let follows = hearing(&widget) == json!([status]);
                (follows && widget.read().is_preview()).then_some(())
            });
        }
        remove(&widget, name);
        until("it is today again", || {
            (widget.read() == today && hearing(&widget) == json!(["soon"])).then_some(())
        });
    }
    let violations = browser.run("return recorded.violations;", Vec::new());
    assert_eq!(violations, json!([]));
}

/// Goes to the result with a final notice that is dated yesterday, and gives its date.
fn walk_with_notice_of_yesterday(widget: Widget) -> Date {
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[LEVY_IS_NEAR, ORDINARY],
    };
    journey.walk_to("notice");
    widget.choose(Hand::Pointer, "notice", "final-levy-notice");
    let parts = widget.day(-1);
    for (part, text) in ["month", "day", "year"].into_iter().zip(&parts) {
        widget.write(Hand::Pointer, "notice-date", part, text);
    }
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-continue"));
    journey.walk(|_| {});
    date(&parts)
}

/// How the time to ask for a hearing stands, as the result shows it.
fn hearing(widget: &Widget) -> Value {
    widget.ask(
        "const cards = tas.root(index).querySelectorAll('[data-deadline=levy-hearing]');
         return [...cards].map((card) => card.dataset.status);",
        &[],
    )
}

pub fn every_screen_and_paper_say_so(engine: Engine) {
    let (browser, site, axe) = (
        Browser::start(engine),
        Site::open(Policy::Open),
        Axe::load(),
    );
    let widget = Widget::visit(&browser, &site, "division.html");
    axe.inject(&browser);
    set(&widget, NAMES[0], &iso(date(&widget.day(0))));
    until("the first screen says so", || {
        widget.read().is_preview().then_some(())
    });
    assert_clean(&browser, "a preview");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk(|screen| assert!(screen.is_preview(), "{screen:?}"));
    assert_clean(&browser, "the result of a preview");
    assert_eq!(printed(&widget)["previews"], json!(1));
}

/// A value that is no date is named on the console, once, and is as good as none.
pub fn bad_dates_change_nothing(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let today = widget.read();
    for bad in ["2027-02-30", "tomorrow"] {
        set(&widget, NAMES[0], bad);
        let warned = until("the page is warned", || {
            let said = browser.run("return recorded.said.splice(0);", Vec::new());
            said.as_array().filter(|said| !said.is_empty()).cloned()
        });
        let [warning] = warned.as_slice() else {
            panic!("{warned:?}");
        };
        for part in ["warn: ", NAMES[0], bad, "YYYY-MM-DD"] {
            assert!(warning.to_string().contains(part), "{part}: {warning}");
        }
        assert_eq!(widget.read(), today);
    }
    // Another attribute changes, and the bad one is still there.
    set(&widget, "theme", "dark");
    let dark = "return tas.find(index, '.tas').dataset.theme === 'dark';";
    until("the other setting is read", || {
        (widget.ask(dark, &[]) == true).then_some(())
    });
    let said = browser.run("return recorded.said;", Vec::new());
    assert_eq!(said, json!([]), "said once");
}

/// Once a source is due for a new check, the first screen and the result say so, and
/// the clinic hint once that of its amounts is.
pub fn old_rules_say_so(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    let (rules, amounts) = review_by();
    say_so_after(&widget, rules, || widget.read().is_due());
    remove(&widget, NAMES[0]);
    until("it is today again", || {
        (!widget.read().is_preview()).then_some(())
    });
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk(|_| {});
    say_so_after(&widget, rules, || widget.read().is_due());
    let clinic = "return tas.find(index, '[data-clinic] > .tas-due') !== null;";
    say_so_after(&widget, amounts, || widget.ask(clinic, &[]) == true);
}

/// The last days on which the rules, and the amounts, need no new check.
fn review_by() -> (Date, Date) {
    let of = |has_amounts: bool| {
        let sources = REGISTER.sources.iter();
        let own = sources.filter(|one| (one.id == SourceId::PovertyGuidelines) == has_amounts);
        let first = own.map(|source| source.review_by).min();
        first.expect("there are sources")
    };
    (of(false), of(true))
}

/// The day after is looked at in between, so that each look follows a change.
fn say_so_after(widget: &Widget, last: Date, said: impl Fn() -> bool) {
    for (days, wanted) in [(1, true), (0, false), (1, true)] {
        set(widget, NAMES[0], &iso(last.plus_days(days)));
        until(&format!("it is said: {wanted}, {days} days after"), || {
            (widget.read().is_preview() && said() == wanted).then_some(())
        });
    }
}

fn set(widget: &Widget, name: &str, value: &str) {
    let set = "tas.hosts()[index].setAttribute(given[0], given[1]);";
    widget.ask(set, &[json!(name), json!(value)]);
}

fn remove(widget: &Widget, name: &str) {
    widget.ask(
        "tas.hosts()[index].removeAttribute(given[0]);",
        &[json!(name)],
    );
}

fn date(parts: &[String; 3]) -> Date {
    let [month, day, year] = parts.each_ref().map(|part| part.parse::<i16>().ok());
    let small = |part: Option<i16>| part.and_then(|part| u8::try_from(part).ok());
    let date = (year, small(month), small(day));
    let (Some(year), Some(month), Some(day)) = date else {
        panic!("{parts:?} is no date");
    };
    Date::new(year, month, day).expect("a day of the calendar")
}

fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}
