//! What the loader may call of the worksheet, and the visitor's device as the program
//! sees it.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::{Function, Uint8Array};
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement, HtmlInputElement};
use yew::{AppHandle, Callback, Renderer};

use super::{settings, today, write_as};
use crate::desk::{Brought, Desk, Device, Done, Hands, Made, Message, Outcome, Props};
use crate::domain::{Answers, PaperId};
use crate::text::Language;

thread_local! {
    static DESKS: RefCell<Vec<AppHandle<Desk>>> = const { RefCell::new(Vec::new()) };
}

#[wasm_bindgen]
extern "C" {
    /// `device` of the loader.
    pub type JsDevice;

    #[wasm_bindgen(method)]
    fn read(this: &JsDevice, input: &HtmlInputElement, most: u32, done: &JsValue);
    #[wasm_bindgen(method)]
    fn save(this: &JsDevice, name: &str, kind: &str, bytes: &Uint8Array, done: &JsValue);
    #[wasm_bindgen(method)]
    fn share(this: &JsDevice, name: &str, kind: &str, bytes: &Uint8Array, done: &JsValue);
    #[wasm_bindgen(method, js_name = canShare)]
    fn can_share(this: &JsDevice) -> bool;
    #[wasm_bindgen(method)]
    fn copy(this: &JsDevice, text: &str, done: &JsValue);
    #[wasm_bindgen(method)]
    fn print(this: &JsDevice, panel: &Element);
    #[wasm_bindgen(method, js_name = handOff)]
    fn hand_off(this: &JsDevice, text: &str) -> bool;
    #[wasm_bindgen(method)]
    fn speak(this: &JsDevice, tag: &str);
    #[wasm_bindgen(method)]
    fn leave(this: &JsDevice);
    #[wasm_bindgen(method)]
    fn clear(this: &JsDevice);
    #[wasm_bindgen(method)]
    fn exit(this: &JsDevice);
}

impl Hands for JsDevice {
    fn read(&self, input: &HtmlInputElement, most: u32, done: Callback<Option<Vec<u8>>>) {
        let given = Closure::once_into_js(move |bytes: Option<Uint8Array>| {
            done.emit(bytes.map(|bytes| bytes.to_vec()));
        });
        Self::read(self, input, most, &given);
    }

    fn save(&self, file: &Made, done: Done) {
        let bytes = Uint8Array::from(file.bytes.as_slice());
        Self::save(self, file.name, file.kind, &bytes, &once(done));
    }

    fn share(&self, file: &Made, done: Done) {
        let bytes = Uint8Array::from(file.bytes.as_slice());
        Self::share(self, file.name, file.kind, &bytes, &once(done));
    }

    fn can_share(&self) -> bool {
        Self::can_share(self)
    }

    fn copy(&self, text: &str, done: Done) {
        Self::copy(self, text, &once(done));
    }

    fn print(&self, panel: &Element) {
        Self::print(self, panel);
    }

    fn hand_off(&self, text: &str) -> bool {
        Self::hand_off(self, text)
    }

    fn speak(&self, tag: &str) {
        Self::speak(self, tag);
    }

    fn leave(&self) {
        Self::leave(self);
    }

    fn clear(&self) {
        Self::clear(self);
    }

    fn exit(&self) {
        Self::exit(self);
    }
}

/// What came of it, by the loader's numbers.
fn once(done: Done) -> JsValue {
    Closure::once_into_js(move |came: u32| {
        done.emit(match came {
            1 => Outcome::Done,
            2 => Outcome::Shared,
            3 => Outcome::GivenUp,
            _ => Outcome::Failed,
        });
    })
}

/// Readies the program, whose listeners are numbered apart from those of other Yew
/// programs in the page by a root that is drawn and taken down at once.
#[wasm_bindgen]
pub fn start(date: Function, number: Function) {
    write_as(date, number);
    let document = web_sys::window().and_then(|window| window.document());
    if let Some(Ok(detached)) = document.map(|document| document.create_element("div")) {
        let device = Device::new(NoDevice);
        Renderer::<Desk>::with_root_and_props(detached, Props { device })
            .render()
            .destroy();
    }
}

/// Readies a desk inside `place` and returns its number, from 1. It draws nothing before
/// it is opened.
#[wasm_bindgen]
pub fn mount(place: Element, device: JsDevice) -> usize {
    let device = Device::new(device);
    let app = Renderer::with_root_and_props(place, Props { device }).render();
    DESKS.with_borrow_mut(|desks| {
        desks.push(app);
        desks.len()
    })
}

/// Opens a paper for the answers of the checklist in `host`, in the language of a tag;
/// `quiet` leaves the focus where it is.
#[wasm_bindgen]
pub fn open(
    desk: usize,
    host: &HtmlElement,
    paper: &str,
    answers: &str,
    language: &str,
    quiet: bool,
) {
    let settings = Rc::new(settings(host));
    let brought = Brought {
        today: settings.preview_date.unwrap_or_else(today),
        settings,
        paper: PaperId::from_id(paper).unwrap_or(PaperId::Result),
        answers: Answers::unpacked(answers),
        language: Language::matching(language).unwrap_or(Language::English),
        quiet,
    };
    send(desk, Message::Opened(Box::new(brought)));
}

/// The texts of a further language came, or nothing did. Every desk is told.
#[wasm_bindgen]
pub fn learn(tag: &str, texts: Option<String>) {
    let Some(Language::Further(further)) = Language::matching(tag) else {
        return;
    };
    let came = texts.is_some();
    super::learn(further, texts);
    DESKS.with_borrow(|desks| {
        for app in desks {
            app.send_message(Message::Learned(further.tag, came));
        }
    });
}

/// Reads the host's attributes again.
#[wasm_bindgen]
pub fn dress(desk: usize, host: &HtmlElement) {
    send(desk, Message::Dressed(Rc::new(settings(host))));
}

/// Puts it away, with what was written there.
#[wasm_bindgen]
pub fn rest(desk: usize) {
    send(desk, Message::Rested);
}

/// Closes it, and forgets what was written there.
#[wasm_bindgen]
pub fn close(desk: usize) {
    send(desk, Message::Closed);
}

fn send(desk: usize, message: Message) {
    DESKS.with_borrow(|desks| {
        if let Some(app) = desks.get(desk - 1) {
            app.send_message(message);
        }
    });
}

/// The device of the root that is taken down at once: nobody asks it for anything.
struct NoDevice;

impl Hands for NoDevice {
    fn read(&self, _input: &HtmlInputElement, _most: u32, _done: Callback<Option<Vec<u8>>>) {}
    fn save(&self, _file: &Made, _done: Done) {}
    fn share(&self, _file: &Made, _done: Done) {}
    fn can_share(&self) -> bool {
        false
    }
    fn copy(&self, _text: &str, _done: Done) {}
    fn print(&self, _panel: &Element) {}
    fn hand_off(&self, _text: &str) -> bool {
        false
    }
    fn speak(&self, _tag: &str) {}
    fn leave(&self) {}
    fn clear(&self) {}
    fn exit(&self) {}
}
