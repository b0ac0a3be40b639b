//! The border between a page and the checklist: what the loader in `embed/*.js`
//! may call, and nothing that draws or decides.
//!
//! The loader owns the custom element, where it stands and what is shown when
//! nothing runs. Here a page's attributes become [`Settings`], the local
//! calendar's today becomes a date, and what a visitor does becomes an event
//! kind. No answer crosses this border.

#[cfg(target_arch = "wasm32")]
mod allocator;

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement, console};
use yew::{AppHandle, Callback, Renderer};

use crate::config::{ATTRIBUTES, Settings, Theme};
use crate::domain::Date;
use crate::ui::{Action, Checklist, Message, Notice, Props};

/// A page may set one wrong thing after another; it is told of so many.
const MOST_WARNINGS: usize = 50;

thread_local! {
    static WIDGETS: RefCell<Vec<Widget>> = const { RefCell::new(Vec::new()) };
    static WARNED: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

type Widget = AppHandle<Checklist>;

/// Readies the program for its first widget.
///
/// Of two Yew programs that are nested in one page, the second to start listening
/// would hear events meant for the first, unless its listeners are numbered apart:
/// one root that is drawn and taken down at once, outside the page, does that.
#[wasm_bindgen]
pub fn start() {
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(Ok(detached)) = document.map(|document| document.create_element("div")) {
        let props = Props {
            settings: Rc::default(),
            today: Callback::from(|()| today()),
            on_notice: Callback::noop(),
            on_print: Callback::noop(),
        };
        Renderer::<Checklist>::with_root_and_props(detached, props)
            .render()
            .destroy();
    }
}

/// Draws a widget inside `place` and returns its number, from 1. `listen` is told the kind
/// of each event and, of a result, the outcome; `print` gets what is to be printed.
#[wasm_bindgen]
pub fn mount(host: &HtmlElement, place: Element, listen: Function, print: Function) -> usize {
    let props = Props {
        settings: Rc::new(settings(host)),
        today: Callback::from(|()| today()),
        on_notice: Callback::from(move |notice| tell(&listen, notice)),
        on_print: Callback::from(move |part: Element| {
            drop(print.call1(&JsValue::NULL, &part));
        }),
    };
    let app = Renderer::with_root_and_props(place, props).render();
    WIDGETS.with_borrow_mut(|widgets| {
        widgets.push(app);
        widgets.len()
    })
}

/// Reads the host's attributes again, or those of the host to which a widget that was
/// taken down now belongs.
#[wasm_bindgen]
pub fn update(widget: usize, host: &HtmlElement) {
    send(widget, Message::Dressed(Rc::new(settings(host))));
}

/// Begins anew, as by the visitor's own button.
#[wasm_bindgen]
pub fn restart(widget: usize) {
    send(widget, Message::Happened(Action::Restarted));
}

/// Forgets the answers, as by the visitor's own button.
#[wasm_bindgen]
pub fn clear(widget: usize) {
    send(widget, Message::Happened(Action::Cleared));
}

fn send(widget: usize, message: Message) {
    WIDGETS.with_borrow(|widgets| {
        if let Some(app) = widgets.get(widget - 1) {
            app.send_message(message);
        }
    });
}

/// Takes a widget down, its answers with it. What is left is an empty element, in which
/// [`update`] draws it anew for another host: Yew never lets go of an element that it
/// drew in, so each that was not used again would be lost to the page.
#[wasm_bindgen]
pub fn unmount(widget: usize) {
    send(widget, Message::TakenOut);
}

fn tell(listen: &Function, notice: Notice) {
    let (kind, outcome) = match notice {
        Notice::Start => ("start", JsValue::UNDEFINED),
        Notice::Result(outcome) => ("result", outcome.id().into()),
        Notice::Contact => ("contact", JsValue::UNDEFINED),
    };
    // What a page's listener throws is the page's.
    drop(listen.call2(&JsValue::NULL, &kind.into(), &outcome));
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
        if let Some(problem) = settings.set(name, &attribute(name)) {
            warn(["<tas-checklist> ", &problem.words()].concat());
        }
    }
    if settings.theme == Theme::Auto && !page_can_be_dark(host) {
        settings.theme = Theme::Light;
    }
    settings
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
    let style = web_sys::window().and_then(|window| window.get_computed_style(host).ok()?);
    let scheme = style.and_then(|style| style.get_property_value("color-scheme").ok());
    scheme.is_some_and(|scheme| scheme.split(' ').any(|word| word == "dark"))
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
