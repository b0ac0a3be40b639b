//! Papers come wherever the checklist does: without WebAssembly, from a folder on disk,
//! in the split build, and beside each of two checklists.

use serde_json::json;
use tas_checklist::domain::{Line, Sheet};

use super::desk::{Desk, result, walk};
use super::files::{keep, kept};
use super::form::choose;
use super::judged::{Wanted, assert_filled, small_form};
use crate::browser::Browser;
use crate::delivery::tier;
use crate::engine::Engine;
use crate::record::record;
use crate::site::{Policy, Site, dist};
use crate::widget::{Hand, Widget};

pub fn papers_come_without_wasm(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let widget = result(&browser, &site, "plain.html");
    assert_eq!(tier(&widget), "fallback");
    fills(widget, "without-wasm.pdf");
    record("papers", "without WebAssembly", engine, "holds");
}

pub fn papers_come_in_the_split_build(engine: Engine) {
    let browser = Browser::start(engine);
    for (page, role) in [
        ("split.html", "worksheet-"),
        ("nowasm.html", "worksheet-fallback-"),
    ] {
        let site = Site::open(Policy::Open);
        fills(result(&browser, &site, page), &format!("{page}.pdf"));
        let prefix = format!("GET scripts /split/{role}");
        let requests = site.requests();
        let asked = requests.iter().filter(|one| one.line.starts_with(&prefix));
        assert!(asked.count() > 0, "{page}: {requests:?}");
    }
    record("papers", "in the split build", engine, "holds");
}

pub fn papers_come_from_disk(engine: Engine) {
    let browser = Browser::start(engine);
    let folder = std::env::temp_dir().join(format!("tas-checklist-papers-{}", engine.name()));
    std::fs::create_dir_all(&folder).expect("a folder");
    for file in ["", ".fallback", ".worksheet", ".worksheet.fallback"] {
        let file = format!("tas-checklist{file}.js");
        std::fs::copy(dist().join(&file), folder.join(&file)).expect("the release is copied");
    }
    for (wanted, before) in [("wasm", ""), ("fallback", "delete window.WebAssembly;")] {
        let page = folder.join(format!("{wanted}.html"));
        let text = format!(
            "<!doctype html><html lang=\"en\"><title>On disk</title><script>{before}</script>
             <tas-checklist></tas-checklist><script src=\"tas-checklist.js\"></script></html>"
        );
        std::fs::write(&page, text).expect("the page is written");
        browser.visit(url::Url::from_file_path(&page).expect("a path").as_str());
        let widget = Widget::nth(&browser, 0);
        assert_eq!(tier(&widget), wanted);
        walk(widget);
        fills(widget, &format!("disk-{wanted}.pdf"));
    }
    let _ = std::fs::remove_dir_all(folder);
    record("papers", "from a folder on disk", engine, "holds");
}

/// Fills a form from the result of a widget.
fn fills(widget: Widget, name: &str) {
    let browser = widget.browser;
    keep(browser);
    let desk = Desk::open(widget, "form-911");
    desk.write("1a", "Ana Nunez");
    desk.go_on_to(&["contact", "tax", "issue"]);
    desk.paste("12a", "Zona roja");
    desk.go_on_to(&["relief"]);
    desk.paste("12b", "Release the levy.");
    desk.go_on_to(&["others", "ready"]);
    choose(&desk, &small_form(browser.engine), None);
    let file = kept(browser, || desk.press(".tas-official .tas-save"));
    let sheet = Sheet::default()
        .with(Line::TaxpayerName, "Ana Nunez")
        .with(Line::Issue, "Zona roja")
        .with(Line::Relief, "Release the levy.");
    let wanted = Wanted {
        sheet: &sheet,
        whole: &[],
        pages: 2,
    };
    assert_filled(browser.engine, name, &file.bytes, &wanted);
    desk.go_back();
}

/// Each widget has a desk of its own, and what happens at one is nothing to the other.
pub fn two_desks_on_a_page(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Open));
    let one = result(&browser, &site, "two.html");
    let other = Widget::nth(&browser, 1);
    walk(other);
    let [one, other] = [one, other].map(|widget| Desk::open(widget, "form-911"));
    one.write("1a", "Ana");
    other.write("1a", "Luis");
    one.write("3b", "Reno");
    other.go_on_to(&["contact"]);
    assert_eq!(one.at().as_deref(), Some("taxpayer"));
    assert_eq!(
        [one.value("1a"), one.value("3b")],
        [json!("Ana"), json!("Reno")]
    );
    one.press(".tas-desk .tas-clear");
    one.assert_closes();
    let begin = one.widget.read();
    assert_eq!(begin.id, "welcome");
    other.press(".tas-earlier");
    other.arrive("taxpayer");
    assert_eq!(
        [other.value("1a"), other.value("3b")],
        [json!("Luis"), json!("")]
    );
    one.widget.press(Hand::Pointer, "button.tas-start");
    other.go_back();
    assert!(other.widget.read().outcome.is_some());
    let errors = browser.run("return recorded.errors;", Vec::new());
    assert_eq!(errors, json!([]));
    record("papers", "two desks on one page", engine, "holds");
}
