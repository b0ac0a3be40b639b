//! A language that nobody speaks: every text of the catalogue in brackets, with accents,
//! and 40 % longer, as translations are. What stands without brackets on a screen could
//! not be translated; what does not fit would not in a real language.

use serde_json::{Value, json};

use super::made_up::part;
use super::{VIETNAMESE, await_language, page, site_of};
use crate::browser::Browser;
use crate::engine::Engine;
use crate::fit::prefer_no_motion;
use crate::journey::{Answer, Journey};
use crate::site::{Reply, Site};
use crate::stories::{ANSWER_DUE_TOMORROW, ORDINARY, RENT_IS_DUE};
use crate::widget::{Hand, Widget};

const FIT: &str = include_str!("../pages/fit.js");

/// What may stand without brackets, and need not say its language: names, and the firm's
/// own words.
const NAMES: &[&str] = &[
    "English",
    "Español",
    "Tiếng Việt",
    "Ash & Alder",
    "Talk to us",
    "A",
];

/// What may stand in English and says that it does, by how it begins: sentences around a
/// sum, addresses, and what is English on purpose. Days are told by their shape, and
/// citations and titles of sources by where they stand.
const ENGLISH: &[&str] = &[
    "1 person",
    "2 people",
    "For 2026, the usual income limit for ",
    "Nobody has reviewed this translation yet.",
    "Taxpayer Advocate Service, 7940 Kentucky Dr",
    "tas.form.911.request.for.assistance@irs.gov",
];

const STORIES: [&[(&str, Answer)]; 2] = [RENT_IS_DUE, ANSWER_DUE_TOMORROW];

pub fn a_made_up_language_fits_everywhere(engine: Engine) {
    let mut wrong = Vec::new();
    walk(engine, "ltr", |widget, screen| {
        wrong.extend(bare(widget, screen));
        wrong.extend(lost(widget, screen));
    });
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Read from right to left: everything begins at the right, and arrows turn around.
pub fn a_made_up_language_turns_around(engine: Engine) {
    let mut wrong = Vec::new();
    let mut seen = 0;
    walk(engine, "rtl", |widget, screen| {
        wrong.extend(lost(widget, screen));
        wrong.extend(turned(widget, screen));
        seen += 1;
    });
    assert!(seen > 12, "two visits of {seen} screens");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Walks both stories on a narrow phone, and has each screen looked at.
fn walk(engine: Engine, direction: &'static str, mut look: impl FnMut(Widget, &str)) {
    let part = part(direction);
    let pages = vec![page("vi", "", "languages=\"vi\"")];
    let site = site_of(pages, move |asked| {
        let is_asked = asked.starts_with("scripts ") && asked.contains(VIETNAMESE);
        is_asked.then(|| Reply::File("text/javascript", part.clone()))
    });
    let browser = Browser::start(engine);
    prefer_no_motion(&browser);
    for story in STORIES {
        visit(&browser, &site, story, &mut look);
    }
}

fn visit(
    browser: &Browser,
    site: &Site,
    story: &'static [(&'static str, Answer)],
    look: &mut impl FnMut(Widget, &str),
) {
    let widget = Widget::visit(browser, site, "0");
    await_language(widget, "vi");
    let journey = Journey {
        widget,
        hand: Hand::Pointer,
        facts: &[story, ORDINARY],
    };
    journey.walk(|screen| {
        let open =
            "for (const one of tas.root(index).querySelectorAll('details')) one.open = true;";
        let shut =
            "for (const one of tas.root(index).querySelectorAll('details')) one.open = false;";
        widget.ask(open, &[]);
        narrow(browser);
        look(widget, &screen.id);
        browser.dev_tools("Emulation.clearDeviceMetricsOverride", &json!({}));
        widget.ask(shut, &[]);
        let drawn = "await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));";
        browser.run_async(drawn, Vec::new());
    });
}

fn narrow(browser: &Browser) {
    let window = json!({ "width": 320, "height": 640, "deviceScaleFactor": 1, "mobile": false });
    browser.dev_tools("Emulation.setDeviceMetricsOverride", &window);
}

/// What stands without brackets and is not on the lists.
fn bare(widget: Widget, screen: &str) -> Vec<String> {
    let look = "
        const [names, english] = given;
        const day = /^(January|February|March|April|May|June|July|August|September|October|November|December) \\d{1,2}, \\d{4}$/;
        const found = [];
        const walker = document.createTreeWalker(tas.find(index, '.tas'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const { data, parentElement: parent } = walker.currentNode;
            if (!parent.checkVisibility() || !/[a-z]/i.test(data) || data.startsWith('⟦')) continue;
            const { lang } = parent.closest('[lang]');
            const isCited = parent.closest('.tas-cite') || parent.closest('li')?.querySelector(':scope > a[target=_blank]');
            const isEnglish = isCited || day.test(data) || english.some((start) => data.startsWith(start));
            if (!names.includes(data) && !(isEnglish && lang === 'en')) found.push(`without brackets, in ${lang}: ${data}`);
        }
        return found;";
    let found = widget.ask(look, &[json!(NAMES), json!(ENGLISH)]);
    let found: Vec<String> = serde_json::from_value(found).expect("a list of texts");
    found
        .into_iter()
        .map(|text| format!("{screen}: {text}"))
        .collect()
}

fn lost(widget: Widget, screen: &str) -> Vec<String> {
    findings(widget, screen, "return fit.lost(root);")
}

/// What does not begin at the right.
fn turned(widget: Widget, screen: &str) -> Vec<String> {
    let look = "
        const found = [];
        const panel = tas.find(index, '.tas');
        const { direction } = getComputedStyle(panel);
        if (direction !== 'rtl') found.push(`the panel reads ${direction}`);
        const centre = (box) => box.x + box.width / 2;
        for (const option of root.querySelectorAll('.tas-option')) {
            const [mark, label] = [option.querySelector('input'), option].map((one) => one.getBoundingClientRect());
            if (label.width && centre(mark) < centre(label)) found.push('an option begins at the left: ' + option.outerHTML.slice(0, 120));
        }
        const [first] = root.querySelectorAll('.tas-languages li');
        const { right } = first.parentElement.getBoundingClientRect();
        if (right - first.getBoundingClientRect().right > 24) found.push('the languages begin at the left');
        for (const one of root.querySelectorAll('details')) one.open = false;
        for (const selector of ['.tas-back', 'details:not([open]) > summary']) {
            const arrow = root.querySelector(selector);
            if (!arrow) continue;
            const points = () => getComputedStyle(arrow, '::before').transform;
            const mirrored = points();
            panel.dir = 'ltr';
            const plain = points();
            panel.dir = 'rtl';
            if (plain === mirrored || plain === 'none') found.push(`${selector} points the same way: ${plain}`);
        }
        return found;";
    findings(widget, screen, look)
}

fn findings(widget: Widget, screen: &str, body: &str) -> Vec<String> {
    let body = format!("{FIT}\nconst root = tas.root(index);\n{body}");
    let found: Value = widget.ask(&body, &[]);
    let found: Vec<String> = serde_json::from_value(found).expect("a list of findings");
    found
        .into_iter()
        .map(|what| format!("{screen}: {what}"))
        .collect()
}
