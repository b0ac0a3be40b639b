//! "Leave this page quickly" while a paper is open: one press, and neither the paper nor
//! the result behind it is seen again.

use serde_json::json;

use super::desk::{Desk, result};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

/// Presses the button and looks before the browser could have gone anywhere: nothing of
/// the desk is there, the panel cannot be seen, and what it will show is the first screen.
const AT_ONCE: &str = "
    const button = desk.querySelector('.tas-exit button');
    const { height } = button.getBoundingClientRect();
    const first = desk.querySelector('a, button, input, summary') === button;
    button.click();
    const looked = () => {
        const panel = tas.root(index).querySelector('.tas');
        const screen = panel.querySelector('[data-screen]').dataset.screen;
        return [first && height >= 44, tas.root(index).querySelector('.tas-desk'), getComputedStyle(panel).opacity, screen];
    };
    return new Promise((done) => {
        const later = (turns) => (turns ? queueMicrotask(() => later(turns - 1)) : done(looked()));
        later(8);
    });";

pub fn leaving_quickly_from_a_paper(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "exit.html");
    let desk = Desk::open(widget, "form-911");
    desk.paste("1a", "Ana Núñez");
    let seen = desk.ask(AT_ONCE, &[]);
    assert_eq!(seen, json!([true, null, "0", "welcome"]));
    until("the other page is there", || {
        (browser.url() == site.page("landing.html")).then_some(())
    });
    record("privacy", "leave quickly: from a paper", engine, "holds");
}
