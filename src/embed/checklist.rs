//! What the loader may call of the checklist. What a visitor does becomes an event kind.
//! No answer crosses this border but one way: as a line for the worksheet, at the
//! visitor's own word.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Callback, Renderer};

use super::{settings, today, warn, write_as};
use crate::config::{Settings, Theme};
use crate::text::Language;
use crate::ui::{Action, Checklist, Errand, Message, Notice, Props, accent, dom, links};

thread_local! {
    static WIDGETS: RefCell<Vec<Widget>> = const { RefCell::new(Vec::new()) };
}

type Widget = AppHandle<Checklist>;

/// Readies the program for its first widget.
///
/// Of two Yew programs that are nested in one page, the second to start listening
/// would hear events meant for the first, unless its listeners are numbered apart:
/// one root that is drawn and taken down at once, outside the page, does that.
#[wasm_bindgen]
pub fn start(date: Function, number: Function) {
    write_as(date, number);
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(Ok(detached)) = document.map(|document| document.create_element("div")) {
        let props = Props {
            settings: Rc::default(),
            today: Callback::from(|()| today()),
            on_notice: Callback::noop(),
            on_print: Callback::noop(),
            on_errand: Callback::noop(),
            on_warning: Callback::noop(),
            on_language: Callback::noop(),
        };
        Renderer::<Checklist>::with_root_and_props(detached, props)
            .render()
            .destroy();
    }
}

/// Draws a widget inside `place` and returns its number, from 1. `listen` is told the kind
/// of each event and, of a result, the outcome; `print` gets what is to be printed; `lend`
/// the paper that a visitor asks for, the answers and the language, or nothing to take it
/// back; `speak` is asked for the texts of a further language, by its tag; `warn` shows a
/// warning and what its button says, or takes it away.
#[wasm_bindgen]
pub fn mount(
    host: &HtmlElement,
    place: Element,
    listen: Function,
    print: Function,
    lend: Function,
    speak: Function,
    warn: Function,
) -> usize {
    let props = Props {
        settings: dressed(host),
        today: Callback::from(|()| today()),
        on_notice: Callback::from(move |notice| tell(&listen, notice)),
        on_print: Callback::from(move |part: Element| {
            drop(print.call1(&JsValue::NULL, &part));
        }),
        on_errand: Callback::from(move |errand: Option<Errand>| {
            let [paper, answers, language] =
                errand.map_or([const { JsValue::NULL }; 3], |errand| {
                    [
                        errand.paper.id().into(),
                        errand.answers.packed().into(),
                        errand.language.tag().into(),
                    ]
                });
            drop(lend.call3(&JsValue::NULL, &paper, &answers, &language));
        }),
        on_language: Callback::from(move |tag: &'static str| {
            drop(speak.call1(&JsValue::NULL, &tag.into()));
        }),
        on_warning: Callback::from(move |warning: Option<[String; 2]>| {
            let [words, label] = warning.unwrap_or_default();
            drop(warn.call2(&JsValue::NULL, &words.into(), &label.into()));
        }),
    };
    let app = Renderer::with_root_and_props(place, props).render();
    WIDGETS.with_borrow_mut(|widgets| {
        widgets.push(app);
        widgets.len()
    })
}

/// The words of the card that opens the dialog, one a line, in the language of a tag or the
/// page's; nothing where the host wants the checklist in the page.
#[wasm_bindgen]
pub fn card(host: &HtmlElement, language: &str) -> JsValue {
    let settings = settings(host);
    if !settings.dialog {
        return JsValue::NULL;
    }
    // A further language comes later, and the card is there first.
    let language = Language::matching(language).unwrap_or(settings.language);
    let language = language.of_papers();
    let catalog = language.catalog();
    let phrases = catalog.phrases;
    let about = phrases.about_tas.get(..2).unwrap_or_default().join(" ");
    let words = [
        language.tag(),
        settings.heading(0),
        phrases.title,
        &about,
        phrases.open_checklist,
        phrases.close,
        phrases.in_a_hurry,
        links::tas_number(),
    ];
    words.join("\n").as_str().into()
}

/// Reads the host's attributes again, or those of the host to which a widget that was
/// taken down now belongs.
#[wasm_bindgen]
pub fn update(widget: usize, host: &HtmlElement) {
    send(widget, Message::Dressed(dressed(host)));
}

/// The host's settings. That its accent is repaired is said on the console: of the theme
/// that the host asks for, because no colour is readable in both.
fn dressed(host: &HtmlElement) -> Rc<Settings> {
    let settings = settings(host);
    if let Some(colour) = settings.accent {
        let theme = usize::from(settings.theme == Theme::Dark);
        let panel = dom::surface(dom::style_of(host).as_ref(), theme);
        if let Some(words) = accent::hint(colour, panel) {
            warn(["<tas-checklist> ", &words].concat());
        }
    }
    Rc::new(settings)
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

/// The visitor came back from a paper that was asked for, or it could not be opened.
#[wasm_bindgen]
pub fn returned(widget: usize, well: bool) {
    send(widget, Message::Returned(well));
}

/// The visitor chose a language elsewhere, by its tag.
#[wasm_bindgen]
pub fn spoken(widget: usize, tag: &str) {
    if let Some(language) = Language::matching(tag) {
        send(widget, Message::Spoken(language));
    }
}

/// The texts of a further language came, or nothing did. Every widget is told.
#[wasm_bindgen]
pub fn learn(tag: &str, texts: Option<String>) {
    let Some(Language::Further(further)) = Language::matching(tag) else {
        return;
    };
    let came = texts.is_some();
    super::learn(further, texts);
    WIDGETS.with_borrow(|widgets| {
        for app in widgets {
            app.send_message(Message::Learned(further.tag, came));
        }
    });
}

/// The visitor leaves the page quickly from a paper, as by the screen's own button.
#[wasm_bindgen]
pub fn left(widget: usize) {
    send(widget, Message::Left);
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
