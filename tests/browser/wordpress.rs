//! The plugin in a WordPress, which `cargo xtask platforms` starts with the articles of
//! tests/platforms/wordpress/install.php and then calls these tests.
//!
//! What the checklist itself does is tested elsewhere; here it is that it comes, from the
//! site's own files, with what the firm has set, and that nobody else is asked.

mod articles;
mod configured;
mod editor;
mod settings;

use fantoccini::key::Key;
use serde_json::{Value, json};

use crate::browser::Browser;
use crate::patience::until;

/// The most presses of Tab to a field: WordPress has many links around it.
const MOST_TABS: usize = 80;

/// What `WebDriver` calls these keys.
const ENTER: char = '\u{e007}';
const END: char = '\u{e010}';
const BACKSPACE: char = '\u{e003}';

/// A place in the WordPress at hand.
fn address(place: &str) -> String {
    let site = std::env::var("WORDPRESS_ADDRESS");
    let site = site.expect("`cargo xtask platforms` starts a WordPress for this test");
    site + place
}

/// An article by its name in the address.
fn article(name: &str) -> String {
    address(&format!("/?name={name}"))
}

/// Comes in as one of the site's users, whose password is as the name.
fn log_in(browser: &Browser, user: &str) {
    browser.visit(&address("/wp-login.php"));
    let fill = "const [user] = arguments;
        document.querySelector('#user_login').value = user;
        document.querySelector('#user_pass').value = user;
        document.querySelector('#loginform').submit();";
    browser.run(fill, vec![json!(user)]);
    until("WordPress lets its user in", || {
        browser.url().contains("/wp-admin/").then_some(())
    });
}

/// Everything that the page has loaded came from this site.
fn assert_nobody_else_was_asked(browser: &Browser) {
    let asked = "return performance.getEntriesByType('resource').map(({ name }) => name)
        .filter((name) => !name.startsWith(location.origin) && !/^(data|blob):/.test(name));";
    assert_eq!(
        browser.run(asked, Vec::new()),
        json!([]),
        "{}",
        browser.url()
    );
}

/// Presses Tab until the focus is on what a selector matches.
fn tab_to(browser: &Browser, selector: &str) {
    let there = "return document.activeElement.matches(arguments[0]);";
    for _ in 0..MOST_TABS {
        if browser.run(there, vec![json!(selector)]) == json!(true) {
            return;
        }
        browser.press(&[Key::Tab.into()]);
    }
    panic!("{MOST_TABS} presses of Tab do not reach {selector}");
}

/// Types where the focus is, a key after the other.
fn type_here(browser: &Browser, text: &str) {
    browser.press(&text.chars().collect::<Vec<char>>());
}

/// A property of what a selector matches; null where nothing does.
fn property(browser: &Browser, selector: &str, name: &str) -> Value {
    let read = "const [selector, name] = arguments;
        return document.querySelector(selector)?.[name] ?? null;";
    browser.run(read, vec![json!(selector), json!(name)])
}

/// An attribute of the first checklist in the page.
fn setting(browser: &Browser, name: &str) -> Value {
    let read = "return document.querySelector('tas-checklist').getAttribute(arguments[0]);";
    browser.run(read, vec![json!(name)])
}
