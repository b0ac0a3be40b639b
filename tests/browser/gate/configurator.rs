//! The three checkers on the configurator: as it opens, with mistakes and everything
//! unfolded, with the code of some platforms, and on a phone.
//!
//! What they say of the checklist in it is known from its own states.

use serde_json::json;

use super::alfa::Alfa;
use super::checkers::{self, Checker, Checkers, Finding};
use super::reviewed::REVIEWED;
use super::{LOOKS, show};
use crate::browser::Browser;
use crate::configurator::Configurator;
use crate::engine::Engine;
use crate::widget::Widget;

/// The page under the checkers' eyes, and what they found by state.
struct Looked<'a> {
    browser: &'a Browser,
    alfa: Alfa,
    read: Vec<String>,
    found: Vec<(Checker, String, Finding)>,
}

impl Looked<'_> {
    fn at(&mut self, state: &str) {
        for (name, feature, value) in LOOKS {
            show(self.browser, feature, value);
            let found = checkers::axe(self.browser);
            self.add(Checker::Axe, &format!("{state}, {name}"), found);
        }
        show(self.browser, "prefers-color-scheme", "light");
        self.add(Checker::Ibm, state, checkers::ibm(self.browser));
        self.alfa.read(checkers::written(self.browser));
        self.read.push(state.to_owned());
    }

    fn add(&mut self, checker: Checker, state: &str, found: Vec<Finding>) {
        let found = found.into_iter();
        self.found
            .extend(found.map(|finding| (checker, state.to_owned(), finding)));
    }
}

#[test]
fn three_checkers_find_nothing_on_the_configurator() {
    let browser = Browser::start(Engine::Chromium);
    Widget::open_file(&browser, "index.html");
    Checkers::load().inject(&browser);
    let mut looked = Looked {
        browser: &browser,
        alfa: Alfa::start(),
        read: Vec::new(),
        found: Vec::new(),
    };
    walk(&mut looked, Configurator(&browser));
    let Looked {
        alfa,
        read,
        mut found,
        ..
    } = looked;
    for (state, findings) in read.into_iter().zip(alfa.findings()) {
        let findings = findings.into_iter();
        found.extend(findings.map(|finding| (Checker::Alfa, state.clone(), finding)));
    }
    assert_nothing_open(&found);
}

fn walk(looked: &mut Looked, page: Configurator) {
    looked.at("as it opens");
    for (name, value) in [
        ("firm-phone", "call us"),
        ("accent", "navy"),
        ("folder", "files"),
    ] {
        page.set(name, value);
    }
    let unfold = "for (const one of document.querySelectorAll('details')) one.open = true;";
    page.0.run(unfold, Vec::new());
    looked.at("with mistakes");
    page.set("accent", "#ffd400");
    page.set("handoff", "on");
    for platform in ["wordpress", "wix", "react"] {
        page.set("platform", platform);
        looked.at(platform);
    }
    let dark = "document.querySelector('[name=look][value=dark]').click();";
    page.0.run(dark, Vec::new());
    let phone = json!({ "width": 360, "height": 780, "deviceScaleFactor": 1, "mobile": false });
    page.0
        .dev_tools("Emulation.setDeviceMetricsOverride", &phone);
    looked.at("on a phone, on a dark page");
}

/// What a checker is not followed in here: its rule, what the finding holds, and why.
const KNOWN: [(&str, &str, &str); 6] = [
    (
        "style_highcontrast_visible/Manual_1",
        "configurator.css",
        "It asks whether forced colours were thought of. Each state is looked at in them.",
    ),
    (
        "element_tabbable_visible/potential_visible",
        "class=\"skip\"",
        "The way past the form is out of sight until it has the focus.",
    ),
    (
        "element_tabbable_unobscured/potential_obscured",
        "/details[",
        "What is folded away is covered, and no stop either.",
    ),
    (
        "fieldset_label_valid/Fail_1",
        "/details[",
        "A group that is folded away has its legend, folded away with it.",
    ),
    (
        "style_color_misuse/Potential_1",
        "class=\"swatch\"",
        "Beside the colours stands in words which they are and what is done.",
    ),
    (
        "sia-r78",
        "/section[1]/div[1]/h2[1]",
        "Between this heading and that of the checklist stand the choices for the preview and \
         the text of the page in it.",
    ),
];

/// Fails if anything is open, or if something is known that nobody finds any more.
fn assert_nothing_open(found: &[(Checker, String, Finding)]) {
    let about = |finding: &Finding, (rule, text, _): &(&str, &str, &str)| {
        let named = finding.target.contains(text) || finding.what.contains(text);
        finding.rule == *rule && named
    };
    for known in &KNOWN {
        let is_found = found.iter().any(|(_, _, finding)| about(finding, known));
        assert!(is_found, "known, but not found any more: {known:?}");
    }
    let open = found.iter().filter(|(checker, _, finding)| {
        !REVIEWED.iter().any(|one| one.covers(*checker, finding))
            && !KNOWN.iter().any(|known| about(finding, known))
    });
    let open: Vec<String> = open
        .map(|(checker, state, finding)| {
            let (rule, target, what) = (&finding.rule, &finding.target, &finding.what);
            format!(
                "{} {rule} ({state})\n    {target}\n    {what}",
                checker.name()
            )
        })
        .collect();
    assert!(
        open.is_empty(),
        "{} open:\n{}",
        open.len(),
        open.join("\n\n")
    );
}
