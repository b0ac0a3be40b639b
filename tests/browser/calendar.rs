//! Today is the day on the visitor's own calendar, wherever the visitor is: not that
//! of the firm, of its server, or of Greenwich.
//!
//! The zones are the two that lie furthest apart. At no moment do they have the same
//! date, so one of the two can never be right by accident.

use std::time::{Duration, SystemTime};

use serde_json::json;
use tas_checklist::domain::Date;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::mistakes::assert_refused;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Names of time zones, each with its hours ahead of Greenwich. None has summer time.
const ZONES: [(&str, i32); 2] = [("Pacific/Kiritimati", 14), ("Etc/GMT+12", -12)];

const SECONDS_PER_HOUR: i64 = 60 * 60;
const SECONDS_PER_DAY: i64 = 24 * SECONDS_PER_HOUR;

pub fn today_is_the_visitors_own(engine: Engine) {
    for (zone, hours) in ZONES {
        accepts_today_and_refuses_tomorrow(engine, zone, hours);
    }
}

/// Asked since when a levy is in force, a visitor may say today and not tomorrow.
/// Should midnight pass while the page loads, either day is the right one.
fn accepts_today_and_refuses_tomorrow(engine: Engine, zone: &str, hours: i32) {
    let (browser, site) = (Browser::start_in(engine, zone), Site::open(Policy::Open));
    let before = today(hours);
    let widget = Widget::visit(&browser, &site, "element.html");
    let after = today(hours);
    let minutes_behind = browser.run("return new Date().getTimezoneOffset();", Vec::new());
    assert_eq!(minutes_behind, json!(-60 * hours), "{zone} is not in force");

    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("action");
    widget.choose(Hand::Pointer, "action", "in-force");
    write(&widget, after.plus_days(1));
    assert_refused(&widget, "action-date");
    write(&widget, before);
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-continue"));
}

fn write(widget: &Widget, day: Date) {
    let parts = [
        ("month", day.month().to_string()),
        ("day", day.day().to_string()),
        ("year", day.year().to_string()),
    ];
    for (part, text) in parts {
        widget.write(Hand::Pointer, "action-date", part, &text);
    }
}

/// The date where clocks are so many hours ahead of Greenwich.
fn today(hours: i32) -> Date {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    let since = since.as_ref().map_or(0, Duration::as_secs);
    let there =
        i64::try_from(since).expect("a time near ours") + i64::from(hours) * SECONDS_PER_HOUR;
    let days = i32::try_from(there.div_euclid(SECONDS_PER_DAY)).expect("a day near ours");
    Date::literal(1970, 1, 1).plus_days(days)
}
