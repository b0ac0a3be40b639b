//! The only place that touches the page: focus, scrolling, leaving, the accent.
//!
//! Nothing here reads an answer. Whatever the page refuses is left undone.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{
    CssStyleDeclaration, Element, FocusOptions, HtmlElement, HtmlInputElement, HtmlTextAreaElement,
    ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition,
};
use yew::prelude::*;

use super::{Message, accent};
use crate::config::{Accent, Settings};

/// Idle time after which the answers are cleared, in minutes.
const IDLE: u32 = 15;

/// How long before that the visitor is warned, in minutes. WCAG 2.2.1 asks for 20
/// seconds; whoever hears the page, or moves through it by one switch, needs a minute to
/// be told and to answer, and twice that is no more than it was without a warning.
const WARNED: u32 = 2;

/// In milliseconds.
const MINUTE: u32 = 60_000;

/// What takes the focus on a new screen: its first heading or its error summary.
const FIRST: &str = "[tabindex='-1']";

/// Moves the focus to the new screen, and scrolls only if that is out of view.
pub fn show_step(root: &NodeRef) {
    if let Some(first) = find(root, FIRST) {
        focus(&first);
    }
}

/// Moves the focus to what has this id.
pub fn focus_id(root: &NodeRef, id: &str) {
    if let Some(found) = find(root, &["#", id].concat()) {
        focus(&found);
    }
}

/// Moves the focus to the first input of a question.
pub fn focus_question(root: &NodeRef, question: &str) {
    let field = find(root, &format!("[data-question='{question}']"));
    let input = field.and_then(|field| match field.tag_name().as_str() {
        "INPUT" => field.dyn_into().ok(),
        _ => field
            .query_selector("[aria-invalid], input")
            .ok()
            .flatten()?
            .dyn_into()
            .ok(),
    });
    if let Some(input) = input {
        focus(&input);
    }
}

fn find(root: &NodeRef, selector: &str) -> Option<HtmlElement> {
    let found = root.cast::<Element>()?.query_selector(selector).ok()??;
    found.dyn_into().ok()
}

fn focus(element: &HtmlElement) {
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    // An element that is gone cannot be focused, and nothing is lost by that.
    drop(element.focus_with_options(&options));
    let options = ScrollIntoViewOptions::new();
    // Whatever the page's own links do, nobody is carried along here.
    options.set_behavior(ScrollBehavior::Instant);
    // What is in view may still be under the page's header, and comes out of it then.
    if in_view(element) {
        options.set_block(ScrollLogicalPosition::Nearest);
    }
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

/// How high the bar of a dialog is at most, in pixels, which covers what is under it.
const DIALOG_BAR: f64 = 64.0;

fn in_view(element: &Element) -> bool {
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    let place = element.get_bounding_client_rect();
    let is_barred = element
        .closest("dialog")
        .is_ok_and(|dialog| dialog.is_some());
    let top = if is_barred { DIALOG_BAR } else { 0.0 };
    place.top() >= top && height.is_none_or(|height| place.bottom() <= height)
}

/// Watches for the page being left and for a quarter of an hour without a key or
/// a touch, as long as it lives.
pub struct Watch {
    _listeners: Vec<EventListener>,
}

impl Watch {
    /// Watches over a widget and says that somebody is there, how many minutes are left
    /// if nobody is, and when the page is left.
    pub fn new(root: &NodeRef, tell: Callback<Message>) -> Self {
        let mut listeners = Vec::new();
        // The shadow root, so that a paper that is open beside the screen counts too.
        if let Some(root) = root.cast::<Element>().map(|root| root.get_root_node()) {
            let idle = Rc::new(RefCell::new(Vec::new()));
            for event in ["input", "submit", "keydown", "pointerdown"] {
                let (tell, idle) = (tell.clone(), idle.clone());
                listeners.push(EventListener::new(&root, event, move |_| {
                    tell.emit(Message::There);
                    idle.replace(timers(&tell));
                }));
            }
        }
        if let Some(window) = web_sys::window() {
            let left = move |_: &web_sys::Event| tell.emit(Message::Forsaken);
            listeners.push(EventListener::new(&window, "pagehide", left));
        }
        Self {
            _listeners: listeners,
        }
    }
}

/// One for each minute of the warning, and one for its end.
fn timers(tell: &Callback<Message>) -> Vec<Timeout> {
    let timer = |left| {
        let tell = tell.clone();
        Timeout::new((IDLE - left) * MINUTE, move || {
            tell.emit(Message::Idle(left));
        })
    };
    (0..=WARNED).map(timer).collect()
}

/// Hides the widget and puts another page in the place of this one, so that Back
/// does not lead here. In a frame that is the page around it; the frame's own as
/// well, because a browser may refuse the other without saying so.
pub fn leave(root: &NodeRef, url: &str) {
    if let Some(root) = root.cast::<Element>() {
        // Once more if a page kept the visitor before: the look at its place lets the
        // hiding begin anew.
        drop(root.remove_attribute("data-left"));
        root.get_bounding_client_rect();
        drop(root.set_attribute("data-left", ""));
    }
    let Some(window) = web_sys::window() else {
        return;
    };
    drop(window.location().replace(url));
    if let Ok(Some(top)) = window.top()
        && top != window
    {
        drop(top.location().replace(url));
    }
}

/// Gives the widget the firm's colour, and the page's own text colour where that is
/// readable, through CSSOM, which a strict policy allows. A dialog's card gets the same.
///
/// A text colour is taken over only in the theme on whose panel it is readable, so that
/// it does no harm when a page turns dark later.
pub fn dress(root: &NodeRef, settings: &Settings) {
    let Some(panel) = root.cast::<Element>() else {
        return;
    };
    let page = panel.parent_element().and_then(|place| style_of(&place));
    let text = page.as_ref().and_then(|style| {
        let colour = style.get_property_value("color").ok()?;
        computed(&colour)
    });
    let dialog = panel.closest("dialog").ok().flatten();
    let card = dialog.and_then(|dialog| dialog.previous_element_sibling());
    for (at, names) in LOOK.iter().enumerate() {
        let surface = surface(page.as_ref(), at);
        let used = settings
            .accent
            .map(|accent| accent::readable(accent, surface));
        let text = text.filter(|text| accent::may_be_text(*text, surface));
        let look = [used, used.map(accent::text_on), used, text];
        for (name, colour) in names.iter().zip(look) {
            paint(&panel, name, colour);
            if let Some(card) = &card {
                paint(card, name, colour);
            }
        }
    }
}

/// A property that cannot be set leaves the default colour, which is readable.
fn paint(element: &Element, name: &str, colour: Option<Accent>) {
    let Some(style) = element.dyn_ref().map(HtmlElement::style) else {
        return;
    };
    match colour {
        Some(colour) => drop(style.set_property(name, &accent::css(colour))),
        None => drop(style.remove_property(name)),
    }
}

/// What a look sets in each theme: the accent, text on it, the focus outline and text.
const LOOK: [[&str; 4]; 2] = [
    [
        "--tas-accent",
        "--tas-accent-contrast",
        "--_ring",
        "--_page",
    ],
    [
        "--tas-accent-dark",
        "--tas-accent-dark-contrast",
        "--_ring-dark",
        "--_page-dark",
    ],
];

/// The panel of the light theme, 0, or of the dark one, 1: the firm's, where it says
/// `#rgb` or `#rrggbb`.
pub fn surface(style: Option<&CssStyleDeclaration>, theme: usize) -> Accent {
    let name = ["--tas-surface", "--tas-surface-dark"][theme];
    let own = style.and_then(|style| style.get_property_value(name).ok());
    own.and_then(|colour| Accent::from_css(colour.trim()))
        .unwrap_or(accent::PANELS[theme])
}

/// How the page has an element drawn.
pub fn style_of(element: &Element) -> Option<CssStyleDeclaration> {
    web_sys::window()?.get_computed_style(element).ok()?
}

/// A colour as browsers give it, `rgb(0, 0, 0)`; one that lets something shine through,
/// or is of another space, is none.
fn computed(colour: &str) -> Option<Accent> {
    let (mut parts, mut at) = ([0_u8; 3], 0);
    for letter in colour.strip_prefix("rgb(")?.bytes() {
        match letter {
            b'0'..=b'9' => {
                let part = parts.get_mut(at)?;
                *part = part.wrapping_mul(10).wrapping_add(letter - b'0');
            }
            b',' => at += 1,
            b' ' | b')' => {}
            _ => return None,
        }
    }
    let [red, green, blue] = parts;
    Some(Accent::new(red, green, blue))
}

/// What an input holds.
pub fn value_of(event: &Event) -> String {
    input_of(event)
        .map(|input| input.value())
        .unwrap_or_default()
}

/// Whether a checkbox is ticked.
pub fn is_ticked(event: &Event) -> bool {
    input_of(event).is_some_and(|input| input.checked())
}

/// What an input or an area of text holds.
pub fn text_of(event: &Event) -> String {
    let area = event.target().and_then(|target| target.dyn_into().ok());
    area.map_or_else(|| value_of(event), |area: HtmlTextAreaElement| area.value())
}

/// The input that an event is about.
pub fn input_of(event: &Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into().ok()
}
