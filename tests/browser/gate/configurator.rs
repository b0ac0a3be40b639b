//! The three checkers on the configurator: as it opens, with mistakes, with everything
//! unfolded, and with the code of each platform.
//!
//! What they say of the checklist in it is known from its own states.

use crate::browser::Browser;
use crate::configurator::Configurator;
use crate::engine::Engine;
use crate::widget::Widget;

use super::alfa::Alfa;
use super::checkers::{self, Checker, Checkers, Finding};
use super::reviewed::REVIEWED;
use super::{LOOKS, show};

#[test]
fn three_checkers_find_nothing_on_the_configurator() {
    let browser = Browser::start(Engine::Chromium);
    Widget::open_file(&browser, "index.html");
    Checkers::load().inject(&browser);
    let (page, mut alfa, mut read, mut open) = (
        Configurator(&browser),
        Alfa::start(),
        Vec::new(),
        Vec::new(),
    );
    let mut look = |state: &str| {
        for (name, feature, value) in LOOKS {
            show(&browser, feature, value);
            let found = checkers::axe(&browser);
            open.extend(told(Checker::Axe, &format!("{state}, {name}"), found));
        }
        show(&browser, "prefers-color-scheme", "light");
        open.extend(told(Checker::Ibm, state, checkers::ibm(&browser)));
        alfa.read(checkers::written(&browser));
        read.push(state.to_owned());
    };
    look("as it opens");
    for (name, value) in [
        ("firm-phone", "call us"),
        ("accent", "navy"),
        ("folder", "files"),
    ] {
        page.set(name, value);
    }
    browser.run(
        "for (const one of document.querySelectorAll('details')) one.open = true;",
        Vec::new(),
    );
    look("with mistakes");
    page.set("accent", "#ffd400");
    page.set("handoff", "on");
    for platform in ["wordpress", "wix", "squarespace", "react", "iframe"] {
        page.set("platform", platform);
        look(platform);
    }
    for (state, found) in read.iter().zip(alfa.findings()) {
        open.extend(told(Checker::Alfa, state, found));
    }
    assert!(
        open.is_empty(),
        "{} open:\n{}",
        open.len(),
        open.join("\n\n")
    );
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

/// What is not reviewed, in words.
fn told(checker: Checker, state: &str, found: Vec<Finding>) -> Vec<String> {
    let open = found.into_iter().filter(|finding| {
        let about = |text: &str| finding.target.contains(text) || finding.what.contains(text);
        !REVIEWED.iter().any(|known| known.covers(checker, finding))
            && !KNOWN
                .iter()
                .any(|(rule, text, _)| finding.rule == *rule && about(text))
    });
    let words = open.map(
        |Finding {
             rule, target, what, ..
         }| {
            format!(
                "{} {rule} ({state})\n    {target}\n    {what}",
                checker.name()
            )
        },
    );
    words.collect()
}
