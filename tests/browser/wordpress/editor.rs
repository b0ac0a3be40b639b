//! The block in the editor: found by its name, shown as the page will show it, set in the
//! sidebar, and published by an author, who may write no HTML.

use serde_json::json;

use super::{ENTER, address, article, assert_nobody_else_was_asked, log_in, setting, type_here};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::patience::until;
use crate::widget::{Hand, Widget};

/// The document that the article is written in: newer editors have a frame for it.
const CANVAS: &str = "const canvas = document.querySelector('iframe[name=editor-canvas]')
    ?.contentDocument ?? document;";

#[test]
#[ignore = "cargo xtask platforms"]
fn an_author_inserts_the_block_and_publishes() {
    let browser = Browser::start(Engine::Chromium);
    log_in(&browser, "author");
    browser.visit(&address("/wp-admin/post-new.php"));
    wait_for(
        &browser,
        "canvas.activeElement?.classList.contains('editor-post-title__input')",
    );
    type_here(&browser, "A new article");
    browser.press(&[ENTER]);
    type_here(&browser, "/tas");
    wait_for(
        &browser,
        "[...document.querySelectorAll('.components-autocomplete__result')]
            .some((found) => found.textContent.includes('TAS checklist'))",
    );
    browser.press(&[ENTER]);
    wait_for(
        &browser,
        "canvas.querySelector('.wp-block-tas-checklist-checklist tas-checklist a[href=\"tel:+18777774778\"]')",
    );
    name_the_firm(&browser);
    wait_for(
        &browser,
        "canvas.querySelector('tas-checklist')?.textContent.includes('Ash & Alder')",
    );
    assert_nobody_else_was_asked(&browser);

    browser.visit(&published(&browser));
    let widget = Widget::nth(&browser, 0);
    assert_eq!(setting(&browser, "firm-name"), json!("Ash & Alder"));
    widget.turn(|| widget.press(Hand::Pointer, "button.tas-start"));
    assert_notes(&browser);
}

/// Whoever may edit is told in the page what is wrong with a shortcode.
fn assert_notes(browser: &Browser) {
    browser.visit(&article("mistaken"));
    let notes = "return [...document.querySelectorAll('.tas-checklist-note')]
        .map(({ textContent }) => textContent);";
    let notes = browser.run(notes, Vec::new()).to_string();
    for words in [
        "accent: “blue” is not used",
        "#rgb or #rrggbb",
        "firm-url: “javascript:",
    ] {
        assert!(notes.contains(words), "no {words} in {notes}");
    }
}

fn wait_for(browser: &Browser, condition: &str) {
    let script = format!("{CANVAS} return Boolean({condition});");
    until(condition, || {
        (browser.run(&script, Vec::new()) == json!(true)).then_some(())
    });
}

/// Types into the field of the sidebar with that label.
fn name_the_firm(browser: &Browser) {
    let field = "const labels = [...document.querySelectorAll('label')];
        const label = labels.find(({ textContent }) => textContent === 'Name of the firm');
        label?.control.focus();
        return label !== undefined && document.activeElement === label.control;";
    // By the focus, since the sidebar may be drawn anew.
    until("the field of the sidebar has the focus", || {
        (browser.run(field, Vec::new()) == json!(true)).then_some(())
    });
    type_here(browser, "Ash & Alder");
}

/// Publishes the article and gives its address.
fn published(browser: &Browser) -> String {
    let publish = "const editor = wp.data.dispatch('core/editor');
        editor.editPost({ status: 'publish' });
        await editor.savePost();
        const { isEditedPostDirty, getCurrentPost } = wp.data.select('core/editor');
        const { status, link } = getCurrentPost();
        return isEditedPostDirty() || status !== 'publish' ? null : link;";
    let link = browser.run_async(publish, Vec::new());
    link.as_str().expect("it is published").to_owned()
}
