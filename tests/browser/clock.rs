//! A clock of the page that stands still, but for what a test lets pass.
//!
//! Only waits of more than a minute are kept; what the widget waits for otherwise goes on.

use serde_json::json;

use crate::browser::Browser;

const CLOCK: &str = "
    const { setTimeout: wait, clearTimeout: stop } = window;
    const timers = new Map();
    let [now, last] = [0, 1e9];
    window.setTimeout = (action, time, ...rest) => {
        if (!(time > 60_000)) return wait.call(window, action, time, ...rest);
        timers.set(last += 1, { due: now + time / 60_000, action });
        return last;
    };
    window.clearTimeout = (timer) => timers.delete(timer) || stop.call(window, timer);
    window.pass = (minutes) => {
        for (let minute = 0; minute < minutes; minute += 1) {
            now += 1;
            for (const [timer, { due, action }] of timers) {
                if (due <= now && timers.delete(timer)) action();
            }
        }
    };";

/// Stops the clock of the present page.
pub fn stop(browser: &Browser) {
    browser.run(CLOCK, Vec::new());
}

/// Lets so many minutes pass, one after another.
pub fn pass(browser: &Browser, minutes: u32) {
    browser.run("pass(arguments[0]);", vec![json!(minutes)]);
}
