//! The border between a page and the two programs: what the loader in `embed/*.js` may
//! call, and nothing that draws or decides.
//!
//! The loader owns the custom element, where it stands and what is shown when
//! nothing runs. Here a page's attributes become [`Settings`], and the local
//! calendar's today becomes a date. [`checklist`] is the border of the checklist,
//! [`worksheet`] that of the part in which a visitor takes the result along; a Wasm has
//! one of the two.

#[cfg(target_arch = "wasm32")]
mod allocator;
#[cfg(feature = "checklist")]
mod checklist;
#[cfg(feature = "worksheet")]
mod worksheet;

use std::cell::RefCell;

use js_sys::{Array, Function};
use wasm_bindgen::JsValue;
use web_sys::{HtmlElement, console};

use crate::config::{ATTRIBUTES, Settings, Theme};
use crate::domain::Date;
use crate::text::further::Further;
use crate::text::locale::{self, Locale};
use crate::ui::dom;

/// A page may set one wrong thing after another; it is told of so many.
const MOST_WARNINGS: usize = 50;

thread_local! {
    static WRITERS: RefCell<Option<(Function, Function)>> = const { RefCell::new(None) };
    static WARNED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

/// What the host's attributes set, by either name. What they set wrongly is said
/// once, on the console, and holds nothing that a visitor told.
fn settings(host: &HtmlElement) -> Settings {
    let attribute = |name: &str| {
        let given = host
            .get_attribute(name)
            .or_else(|| host.get_attribute(&["data-", name].concat()));
        given.unwrap_or_default()
    };
    let mut settings = Settings::default();
    for name in ATTRIBUTES {
        if name == "lang" {
            settings.set_language(&language_around(host));
        }
        if let Some(problem) = settings.set(name, &attribute(name)) {
            warn(["<tas-checklist> ", &problem.words()].concat());
        }
    }
    if settings.theme == Theme::Auto && !page_can_be_dark(host) {
        settings.theme = Theme::Light;
    }
    settings
}

/// The language of the page around the host, or "". One that the checklist does not speak
/// is no mistake of the page's.
fn language_around(host: &HtmlElement) -> String {
    let document = web_sys::window().and_then(|window| window.document());
    let said = host.closest("[lang]").ok().flatten();
    // A component of the page's own may stand around it, behind which nothing is seen.
    let said = said.or_else(|| document?.document_element());
    said.and_then(|element| element.get_attribute("lang"))
        .unwrap_or_default()
}

/// Says it on the console, unless it was said before: attributes are read again with
/// each change of one.
fn warn(words: String) {
    WARNED.with_borrow_mut(|warned| {
        if warned.len() < MOST_WARNINGS && !warned.contains(&words) {
            console::warn_1(&words.as_str().into());
            warned.push(words);
        }
    });
}

/// Whether the page itself has a dark look; one that has not gets no dark box.
fn page_can_be_dark(host: &HtmlElement) -> bool {
    let scheme =
        dom::style_of(host).and_then(|style| style.get_property_value("color-scheme").ok());
    scheme.is_some_and(|scheme| scheme.split(' ').any(|word| word == "dark"))
}

/// Has the browser write dates, from year, month and day, and numbers.
fn write_as(date: Function, number: Function) {
    WRITERS.set(Some((date, number)));
    locale::by(Locale {
        date: |tag, date| {
            let day = Array::of4(
                &tag.into(),
                &date.year().into(),
                &date.month().into(),
                &date.day().into(),
            );
            written(|(write, _)| write.apply(&JsValue::NULL, &day).ok())
        },
        number: |tag, number| {
            written(|(_, write)| {
                write
                    .call2(&JsValue::NULL, &tag.into(), &number.into())
                    .ok()
            })
        },
    });
}

fn written(by: impl FnOnce(&(Function, Function)) -> Option<JsValue>) -> Option<String> {
    WRITERS.with_borrow(|writers| by(writers.as_ref()?)?.as_string())
}

/// Keeps the texts of a further language for as long as the page is there, once.
fn learn(further: &'static Further, texts: Option<String>) {
    if further.translations().is_none()
        && let Some(texts) = texts
    {
        further.learn(texts.leak());
    }
}

/// Today in the visitor's own calendar.
fn today() -> Date {
    let now = js_sys::Date::new_0();
    let part = |number: u32| u8::try_from(number).unwrap_or(1);
    let year = i16::try_from(now.get_full_year()).unwrap_or(Date::FIRST_YEAR);
    // A clock outside the accepted years is told the nearest of them.
    let year = year.clamp(Date::FIRST_YEAR, Date::LAST_YEAR);
    Date::new(year, part(now.get_month() + 1), part(now.get_date())).unwrap_or(Date::literal(
        Date::FIRST_YEAR,
        1,
        1,
    ))
}
