//! A network that is slow, or gone: nothing that runs needs it any more, and what could
//! not come may be asked for again.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};

use serde_json::json;

use crate::browser::Browser;
use crate::diagnosis::Diagnosis;
use crate::engine::Engine;
use crate::host_page::{ELEMENT, Ending, assert_ends, assert_untouched, events, page, said};
use crate::journey::Journey;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Reply, Site};
use crate::stories::{ORDINARY, RUDE_AGENT};
use crate::widget::{Hand, Widget};

/// A door that is shut until the test opens it.
#[derive(Default)]
struct Door(Mutex<bool>, Condvar);

impl Door {
    fn pass(&self) {
        let open = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        drop(self.1.wait_while(open, |open| !*open));
    }

    fn open(&self) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.1.notify_all();
    }
}

/// While the fallback is on its way the box has its room and what the page wrote in it.
pub fn slow_fallback_leaves_no_blank_box(engine: Engine) {
    let row = "fallback: slow";
    let (browser, door) = (Browser::start(engine), Arc::new(Door::default()));
    // Far down, so that it is asked for after the page has loaded: Firefox may wait with
    // that for an import.
    let far = format!("<div style=\"height: 9000px\"></div>{ELEMENT}");
    let page = page("delete window.WebAssembly;", &far, "tas-checklist.js");
    let held = Arc::clone(&door);
    let site = Site::staged(Policy::Open, move |asked| {
        if asked == "scripts /tas-checklist.fallback.js" {
            held.pass();
        }
        (asked == "host /slow.html").then(|| Reply::Page(page.clone()))
    });
    browser.visit(&site.page("slow.html"));
    let scroll = "document.querySelector('tas-checklist').scrollIntoView();";
    browser.run(scroll, Vec::new());
    until("the fallback is asked for", || {
        let asked = site.requests().into_iter();
        asked
            .map(|request| request.line)
            .find(|line| line.ends_with("fallback.js"))
    });
    let widget = Widget::unready(&browser, 0);
    let state = widget.ask(
        "return [
             tas.find(index, '.tas-boot').getBoundingClientRect().height > 300,
             document.querySelector('.written').checkVisibility(),
             document.querySelector('.written').getClientRects().length,
         ];",
        &[],
    );
    assert_eq!(state, json!([true, true, 1]));
    assert_eq!(events(&browser), json!([]));
    let found = Diagnosis::of(widget).expect("a report");
    assert_eq!(found.tier, "waiting");
    browser.run("scrollTo(0, 0);", Vec::new());
    door.open();
    let ending = Ending::Works("fallback", Some("wasm-missing"));
    assert_ends(&browser, row, ending);
    record("faults", row, engine, &ending.words());
}

/// A network that can be cut.
fn cuttable(page: String) -> (Site, Arc<AtomicBool>) {
    let cut = Arc::new(AtomicBool::new(false));
    let gone = Arc::clone(&cut);
    let site = Site::staged(Policy::Open, move |asked| {
        if gone.load(Ordering::SeqCst) {
            return Some(Reply::Silence);
        }
        (asked == "host /cut.html").then(|| Reply::Page(page.clone()))
    });
    (site, cut)
}

/// The packed file has everything: a visitor in a tunnel goes on to the result.
pub fn offline_goes_on_to_a_result(engine: Engine) {
    let browser = Browser::start(engine);
    let (site, cut) = cuttable(page("", ELEMENT, "tas-checklist.js"));
    browser.visit(&site.page("cut.html"));
    let widget = Widget::nth(&browser, 0);
    cut.store(true, Ordering::SeqCst);
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[RUDE_AGENT, ORDINARY],
    };
    journey.walk(|_| {}).assert_outcome("not-a-tas-matter");
    assert_eq!(said(&browser), Vec::<String>::new());
    record("faults", "offline after load: packed", engine, "wasm");
}

/// The split build has not loaded its engine yet; `restart()` asks for it again, and
/// what failed before is not remembered.
pub fn offline_split_helps_and_may_be_restarted(engine: Engine) {
    let row = "offline after load: split";
    let browser = Browser::start(engine);
    let far = format!("<div style=\"height: 9000px\"></div>{ELEMENT}");
    let tall = page("", &far, "split/tas-checklist.js");
    let (site, cut) = cuttable(tall);
    browser.visit(&site.page("cut.html"));
    cut.store(true, Ordering::SeqCst);
    let scroll = "document.querySelector('tas-checklist').scrollIntoView();";
    browser.run(scroll, Vec::new());
    let widget = Widget::unready(&browser, 0);
    until("the help is there", || {
        let help = "return tas.find(index, '.tas-help') !== null;";
        (widget.ask(help, &[]) == json!(true)).then_some(())
    });
    let error = json!(["error", { "code": "engine-missing" }]);
    assert_eq!(events(&browser), json!([error]));
    assert_eq!(said(&browser).len(), 1, "{:?}", said(&browser));

    cut.store(false, Ordering::SeqCst);
    browser.run(
        "document.querySelector('tas-checklist').restart();",
        Vec::new(),
    );
    until("the page is told", || {
        (events(&browser) == json!([error, ["ready", null]])).then_some(())
    });
    let found = Diagnosis::of(widget).expect("a report");
    assert_eq!((&*found.tier, found.code), ("wasm", None));
    browser.run("scrollTo(0, 0);", Vec::new());
    until("the page is at its top", || {
        (browser.run("return scrollY;", Vec::new()) == json!(0)).then_some(())
    });
    assert_untouched(&browser, row);
    record("faults", row, engine, "help (engine-missing), then wasm");
}
