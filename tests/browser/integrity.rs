//! What a firm pastes: `snippet.html` as it was built runs, and with another hash the
//! browser refuses the file, and what stands inside the element stays in sight.

use serde_json::json;

use crate::browser::Browser;
use crate::engine::Engine;
use crate::host_page::release;
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Reply, Site};
use crate::widget::Widget;

/// On the firm's own origin, as it stands, and from a CDN.
pub fn snippet_runs_as_built(engine: Engine) {
    let browser = Browser::start(engine);
    for src in ["tas-checklist.js", "{{scripts}}/tas-checklist.js"] {
        let site = site(&snippet().replace("src=\"tas-checklist.js\"", &format!("src=\"{src}\"")));
        browser.visit(&site.page("pasted.html"));
        Widget::nth(&browser, 0);
        let state = "return [
            recorded.events.map(({ type }) => type), recorded.errors, recorded.said,
            document.querySelector('tas-checklist > p').getClientRects().length,
        ];";
        let meant = json!([["tas-checklist:ready"], [], [], 0]);
        until("the page is told", || {
            (browser.run(state, Vec::new()) == meant).then_some(())
        });
    }
    record("faults", "integrity: right", engine, "wasm");
}

pub fn wrong_integrity_leaves_the_page_as_written(engine: Engine) {
    let browser = Browser::start(engine);
    let right = snippet();
    let (start, hash) = right.split_once("sha384-").expect("a hash");
    let other = if hash.starts_with('A') { "B" } else { "A" };
    let site = site(&format!("{start}sha384-{other}{}", &hash[1..]));
    browser.visit(&site.page("pasted.html"));
    let state = "const host = document.querySelector('tas-checklist');
                 return [host.shadowRoot, host.querySelector('a').getClientRects().length,
                     recorded.events, recorded.errors, recorded.said];";
    let state = browser.run(state, Vec::new());
    assert_eq!(state, json!([null, 1, [], [], []]));
    let asked = site.requests().into_iter();
    let asked: Vec<String> = asked.map(|request| request.line).collect();
    assert!(
        asked.contains(&"GET host /tas-checklist.js".to_owned()),
        "{asked:?}"
    );
    record("faults", "integrity: wrong", engine, "what the page wrote");
}

fn snippet() -> String {
    String::from_utf8(release("snippet.html")).expect("text")
}

fn site(snippet: &str) -> Site {
    let page = format!(
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Pasted</title>
         <script src=\"{{{{scripts}}}}/recorder.js\" crossorigin></script></head>
         <body><main><h1>Pasted</h1>{snippet}</main></body></html>"
    );
    Site::staged(Policy::Open, move |asked| match asked {
        "host /pasted.html" => Some(Reply::Page(page.clone())),
        "host /tas-checklist.js" => {
            Some(Reply::File("text/javascript", release("tas-checklist.js")))
        }
        _ => None,
    })
}
