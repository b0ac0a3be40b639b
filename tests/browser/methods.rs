//! What a page may do with the element: properties and methods, before it is ready
//! and after.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::journey::Journey;
use crate::patience::until;
use crate::site::{Policy, Site};
use crate::stories::{ORDINARY, RUDE_AGENT};
use crate::widget::{Hand, Screen, Widget};

/// A property is its attribute by another name, also one that was set before the
/// element knew its class.
pub fn properties_are_live(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "early.html");
    let early = widget.ask(
        "const [host] = tas.hosts();
         return [host.firmName, host.headingLevel, host.getAttribute('firm-name'),
             tas.root(index).querySelectorAll('h4.tas-heading').length];",
        &[],
    );
    assert_eq!(early, json!(["Ash & Alder", "4", "Ash & Alder", 1]));
    journey(widget).walk(|_| {});
    assert!(firm(&widget).contains("Ash & Alder"));
    widget.ask(
        "Object.assign(tas.hosts()[index], { firmName: 'Birch LLP', accent: null });",
        &[],
    );
    until("the result names the other firm", || {
        firm(&widget).contains("Birch LLP").then_some(())
    });
    widget.ask("tas.hosts()[index].firmName = null;", &[]);
    until("the result names no firm", || {
        let (named, attribute) = (
            widget.ask("return tas.text(tas.root(index)).includes('Birch');", &[]),
            widget.ask("return tas.hosts()[index].hasAttribute('firm-name');", &[]),
        );
        (named == json!(false) && attribute == json!(false)).then_some(())
    });
    assert_eq!(
        browser.run("return recorded.errors;", Vec::new()),
        json!([])
    );
}

pub fn restart_and_clear_forget(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    for (method, screen) in [("restart", "whose-tax"), ("clear", "welcome")] {
        journey(widget).walk_to("situation");
        journey(widget).answer();
        widget.ask(&format!("tas.hosts()[index].{method}();"), &[]);
        until(&format!("{method}() shows `{screen}`"), || {
            (widget.read().id == screen).then_some(())
        });
        for asked in ["whose-tax", "situation"] {
            journey(widget).walk_to(asked).assert_blank();
        }
    }
}

/// Far down a page, `restart()` opens the checklist; `clear()` has nothing to forget.
pub fn restart_begins_a_widget_far_away(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    browser.visit(&site.page("far.html"));
    let widget = Widget::unready(&browser, 0);
    until("the widget keeps its room", || {
        let room = widget.ask(
            "return tas.root(index)?.querySelector('.tas-boot') != null;",
            &[],
        );
        room.as_bool().filter(|room| *room)
    });
    widget.ask("tas.hosts()[index].clear();", &[]);
    let report = widget
        .ask("return tas.hosts()[index].diagnose();", &[])
        .to_string();
    assert!(report.contains("tier: waiting"), "{report}");
    widget.ask("tas.hosts()[index].restart();", &[]);
    let first: Screen = Widget::nth(&browser, 0).read();
    assert_eq!(first.id, "welcome");
}

/// The report names what whoever looks after the page needs, and no answer.
pub fn the_report_holds_no_answer(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = Widget::visit(&browser, &site, "element.html");
    journey(widget).walk(|_| {});
    let report = widget.ask("return tas.hosts()[index].diagnose();", &[]);
    let report = report.as_str().expect("a text").to_owned();
    let names: Vec<_> = report
        .lines()
        .filter_map(|line| line.split(": ").next())
        .collect();
    let meant = [
        "version",
        "build",
        "tier",
        "code",
        "widgets",
        "copies",
        "memory",
        "placement",
        "page",
        "replaced",
        "refused",
        "browser",
    ];
    assert_eq!(names, meant, "{report}");
    for told in ["employee-conduct", "not-a-tas-matter", "Ash"] {
        assert!(!report.contains(told), "{report}");
    }
}

fn journey(widget: Widget) -> Journey {
    Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RUDE_AGENT, ORDINARY],
    }
}

fn firm(widget: &Widget) -> String {
    let firm = widget.ask("return tas.text(tas.find(index, '.tas-firm'));", &[]);
    firm.to_string()
}
