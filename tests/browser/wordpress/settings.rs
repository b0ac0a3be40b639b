//! Settings → TAS checklist, by keyboard: what is saved reaches every article, what is not
//! accepted is named and stays to be corrected, and others do not get there.

use serde_json::{Value, json};

use super::{
    BACKSPACE, END, ENTER, address, article, assert_nobody_else_was_asked, log_in, property,
    setting, tab_to, type_here,
};
use crate::axe::Axe;
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::widget::Widget;

const FIRM: &str = "Larkspur & Vane, \"Tax\" <Counsel>";
const ACCENT: &str = "#tas-checklist-accent";

/// Where the page says what is wrong.
const PROBLEMS: &str = "return [...document.querySelectorAll('.settings-error')].map(({ textContent }) => textContent.trim());";

fn place() -> String {
    address("/wp-admin/options-general.php?page=tas-checklist")
}

#[test]
#[ignore = "cargo xtask platforms"]
fn a_wrong_colour_is_named_and_nothing_is_lost() {
    let browser = Browser::start(Engine::Chromium);
    log_in(&browser, "admin");
    browser.visit(&place());
    assert_accessible(&browser);
    assert_says_how_it_is(&browser);

    tab_to(&browser, "#tas-checklist-firm-name");
    type_here(&browser, FIRM);
    tab_to(&browser, ACCENT);
    type_here(&browser, "blue");
    save(&browser);
    assert_named(&browser);
    assert_accessible(&browser);
    assert_nobody_else_was_asked(&browser);
    assert_in_article(&browser, &Value::Null);

    browser.visit(&place());
    assert_eq!(property(&browser, ACCENT, "value"), json!("blue"), "later");
    tab_to(&browser, ACCENT);
    browser.press(&[END, BACKSPACE, BACKSPACE, BACKSPACE, BACKSPACE]);
    type_here(&browser, "#2a6f4e");
    save(&browser);
    assert_eq!(
        browser
            .run(PROBLEMS, Vec::new())
            .to_string()
            .matches("used")
            .count(),
        0
    );
    assert_in_article(&browser, &json!("#2a6f4e"));
}

/// Enter in a field sends the form.
fn save(browser: &Browser) {
    browser.run("window.before = true;", Vec::new());
    browser.press(&[ENTER]);
    until("the settings are saved", || {
        let told = "return !window.before && document.readyState === 'complete'
            && document.querySelectorAll('.settings-error').length > 0;";
        (browser.run(told, Vec::new()) == json!(true)).then_some(())
    });
}

/// The message leads to the field; the field has what was typed and the same words.
fn assert_named(browser: &Browser) {
    let problems = browser.run(PROBLEMS, Vec::new());
    let [problem] = problems.as_array().expect("a list").as_slice() else {
        panic!("not one problem: {problems}");
    };
    let problem = problem.as_str().expect("text");
    for word in ["Colour", "blue", "#rgb or #rrggbb"] {
        assert!(problem.contains(word), "no {word} in {problem}");
    }
    let field = "const field = document.querySelector(arguments[0]);
        const words = field.getAttribute('aria-describedby').split(' ')
            .map((id) => document.getElementById(id).textContent);
        return [field.value, field.getAttribute('aria-invalid'), words.length,
            words[0].includes('blue'), document.querySelector('.settings-error a').hash];";
    assert_eq!(
        browser.run(field, vec![json!(ACCENT)]),
        json!(["blue", "true", 2, true, ACCENT])
    );
    let firm = property(browser, "#tas-checklist-firm-name", "value");
    assert_eq!(firm, json!(FIRM));
}

/// An article whose shortcode, amid text, says nothing has the site's settings, and the
/// help inside the element alone.
fn assert_in_article(browser: &Browser, accent: &Value) {
    browser.visit(&article("bare"));
    Widget::nth(browser, 0);
    assert_eq!(setting(browser, "firm-name"), json!(FIRM));
    assert_eq!(setting(browser, "accent"), *accent);
    let help = "const calls = [...document.querySelectorAll('a[href=\"tel:+18777774778\"]')];
        return calls.map((call) => Boolean(call.closest('tas-checklist')));";
    assert_eq!(browser.run(help, Vec::new()), json!([true]));
}

/// Version, days and files are told, and nothing is amiss.
fn assert_says_how_it_is(browser: &Browser) {
    let page = property(browser, ".wrap", "innerText");
    let page = page.as_str().expect("text");
    for words in [
        env!("CARGO_PKG_VERSION"),
        "were checked on",
        "All files are there",
        "asks no other server",
    ] {
        assert!(page.contains(words), "no `{words}` in {page}");
    }
    assert!(!page.contains("missing or changed"), "{page}");
}

/// WordPress's own menus are its own matter.
fn assert_accessible(browser: &Browser) {
    Axe::load().inject(browser);
    let found = browser.run_async(
        "const found = await axe.run('.wrap', { resultTypes: ['violations'] });
         return found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);",
        Vec::new(),
    );
    assert_eq!(found, json!([]), "axe on the settings");
}

#[test]
#[ignore = "cargo xtask platforms"]
fn others_do_not_get_to_the_settings() {
    for user in ["author", "reader"] {
        let browser = Browser::start(Engine::Chromium);
        log_in(&browser, user);
        browser.visit(&place());
        let form = property(&browser, "form[action='options.php']", "action");
        assert_eq!(form, Value::Null, "{user}");
        let refused = "return fetch('/wp-admin/options.php', { method: 'POST',
            body: new URLSearchParams({ option_page: 'tas-checklist', action: 'update',
                'tas_checklist[firm-name]': 'Somebody else' }) }).then(({ status }) => status);";
        assert_eq!(browser.run_async(refused, Vec::new()), json!(403), "{user}");
    }
}
