//! Days and sums are written by the browser, and as in our own tests and the rulebook.

use serde_json::json;
use tas_checklist::domain::{Answer, Date, Question};
use tas_checklist::text::{Catalog, EN, ES};

use super::{await_language, text_of};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

/// Days on which a calendar or a habit of writing might go wrong.
const DAYS: [Date; 6] = [
    Date::literal(1900, 1, 1),
    Date::literal(2024, 2, 29),
    Date::literal(2026, 3, 8),
    Date::literal(2026, 11, 1),
    Date::literal(2026, 12, 31),
    Date::literal(2199, 9, 10),
];

/// The browser writes dates and numbers as our own tests and the rulebook do, in whatever
/// zone the visitor is.
pub fn dates_and_numbers_are_as_in_the_rulebook(engine: Engine) {
    let browser = Browser::start_in(engine, "Pacific/Honolulu");
    let site = Site::open(Policy::Strict);
    let widget = Widget::visit(&browser, &site, "element.html");
    let both: [(&str, &Catalog); 2] = [("en", &EN), ("es", &ES)];
    for (tag, catalog) in both {
        widget.ask(
            "tas.hosts()[index].setAttribute('lang', given[0]);",
            &[json!(tag)],
        );
        await_language(widget, tag);
        for day in DAYS {
            let iso = format!("{:04}-{:02}-{:02}", day.year(), day.month(), day.day());
            let set = "tas.hosts()[index].setAttribute('preview-date', given[0]);";
            widget.ask(set, &[json!(iso)]);
            let wanted = json!((catalog.preview)(day));
            until(&format!("{tag}: the banner says {wanted}"), || {
                (text_of(widget, "#preview") == wanted).then_some(())
            });
        }
        widget.ask("tas.hosts()[index].removeAttribute('preview-date');", &[]);
    }
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RENT_IS_DUE, ORDINARY],
    };
    journey.walk_to("check-answers");
    for (tag, catalog) in both {
        widget.ask(
            "tas.hosts()[index].setAttribute('lang', given[0]);",
            &[json!(tag)],
        );
        await_language(widget, tag);
        let shown = text_of(widget, "[data-screen]").to_string();
        for (question, sum) in [
            (Question::HouseholdIncome, 31000),
            (Question::AmountInDispute, 9000),
        ] {
            let wanted = (catalog.answer)(question, Answer::Number(sum));
            assert!(shown.contains(&wanted), "{tag}: no {wanted} in {shown}");
        }
    }
}
