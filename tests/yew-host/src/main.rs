//! A firm's own Yew app, with the checklist inside it.
//!
//! Two programs of the same framework in one page number their listeners alike. So
//! this one has many listeners of each kind that the checklist has, and counts what
//! each hears: the browser tests compare that with what the visitor did. It knows
//! nothing of the checklist but its tag.

use web_sys::Element;
use yew::prelude::*;

/// More listeners than any screen of the checklist has.
const BUTTONS: usize = 60;

/// What the app heard.
#[derive(Default)]
struct Host {
    clicks: usize,
    changes: usize,
    submits: usize,
}

/// One thing heard.
enum Heard {
    Click,
    Change,
    Submit,
}

impl Component for Host {
    type Message = Heard;
    type Properties = ();

    fn create(_context: &Context<Self>) -> Self {
        Self::default()
    }

    fn update(&mut self, _context: &Context<Self>, heard: Heard) -> bool {
        match heard {
            Heard::Click => self.clicks += 1,
            Heard::Change => self.changes += 1,
            Heard::Submit => self.submits += 1,
        }
        true
    }

    fn view(&self, context: &Context<Self>) -> Html {
        let heard = format!("{} {} {}", self.clicks, self.changes, self.submits);
        html! {
            <main>
                <h1>{ "A page made with Yew" }</h1>
                <p id="before">{ "Before the checklist." }</p>
                <output id="heard">{ heard }</output>
                <div><tas-checklist firm-name="Ash & Alder" cta="Talk to us" /></div>
                <p id="after">{ "After the checklist." }</p>
                { for (0..BUTTONS).map(|_| listeners(context)) }
            </main>
        }
    }
}

/// One listener of each kind.
fn listeners(context: &Context<Host>) -> Html {
    let link = context.link();
    let submitted = link.callback(|event: SubmitEvent| {
        event.prevent_default();
        Heard::Submit
    });
    html! {
        <form onsubmit={submitted}>
            <input type="checkbox" onchange={link.callback(|_| Heard::Change)} />
            <button class="count" type="button" onclick={link.callback(|_| Heard::Click)}>{ "Count" }</button>
            <button class="send">{ "Send" }</button>
        </form>
    }
}

fn main() {
    if let Some(root) = place() {
        yew::Renderer::<Host>::with_root(root).render();
    }
}

fn place() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id("app")
}
