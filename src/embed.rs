//! The border between a page and the checklist: what the loader in `embed/*.js`
//! may call, and nothing that draws or decides.
//!
//! The loader owns the custom element, where it stands and what is shown when
//! nothing runs. Here a page's attributes become [`Settings`], the local
//! calendar's today becomes a date, and what a visitor does becomes an event
//! kind. No answer crosses this border.

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use js_sys::Function;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};
use web_sys::{Element, HtmlElement};
use yew::{AppHandle, Html, Renderer, function_component, html};

thread_local! {
    static PANICKED: OnceCell<Function> = const { OnceCell::new() };
    static WIDGETS: RefCell<BTreeMap<u32, AppHandle<Placeholder>>> = const { RefCell::new(BTreeMap::new()) };
}

/// Readies the program for its first widget. `on_panic` is called with a place
/// in this source when the program dies; nothing else here works after that.
#[wasm_bindgen]
pub fn start(on_panic: Function) {
    PANICKED.with(|cell| drop(cell.set(on_panic)));
    yew::set_custom_panic_hook(Box::new(|panic| {
        let place = panic
            .location()
            .map(ToString::to_string)
            .unwrap_or_default();
        PANICKED.with(|cell| {
            if let Some(on_panic) = cell.get() {
                drop(on_panic.call1(&JsValue::NULL, &place.into()));
            }
        });
    }));
}

/// Draws a widget inside `place` and returns its number.
#[wasm_bindgen]
pub fn mount(_host: &HtmlElement, place: Element, _listen: Function) -> u32 {
    let app = Renderer::<Placeholder>::with_root(place).render();
    WIDGETS.with_borrow_mut(|widgets| {
        let number = widgets.last_key_value().map_or(1, |(last, _)| last + 1);
        widgets.insert(number, app);
        number
    })
}

/// Reads the host's attributes again.
#[wasm_bindgen]
pub fn update(_widget: u32, _host: &HtmlElement) {}

/// Takes a widget down, its answers with it.
#[wasm_bindgen]
pub fn unmount(widget: u32) {
    let app = WIDGETS.with_borrow_mut(|widgets| widgets.remove(&widget));
    if let Some(app) = app {
        app.destroy();
    }
}

#[function_component]
fn Placeholder() -> Html {
    html! { <div class="tas"><section class="tas-screen"><h2 class="tas-heading">{ "Checklist" }</h2></section></div> }
}
