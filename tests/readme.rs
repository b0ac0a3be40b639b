//! The public names stand in the README: settings, events, outcomes and parts.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot read a file has failed"
)]

use tas_checklist::config::ATTRIBUTES;
use tas_checklist::domain::Outcome;

fn read(path: &str) -> String {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    std::fs::read_to_string(path).expect("a file of the project")
}

#[test]
fn every_setting_has_its_row_and_no_row_is_made_up() {
    let readme = read("README.md");
    let options = readme
        .split("\n## ")
        .find(|part| part.starts_with("Options"));
    let options = options.expect("a section about the options");
    let rows = options.lines().filter_map(|line| line.strip_prefix("| `"));
    let named: Vec<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    for attribute in ATTRIBUTES {
        assert!(named.contains(&attribute), "{attribute} has no row");
    }
    for name in named.iter().filter(|name| !name.contains(':')) {
        assert!(ATTRIBUTES.contains(name), "{name} is not a setting");
    }
}

#[test]
fn every_event_and_outcome_is_named() {
    let readme = read("README.md");
    let border = read("src/embed/checklist.rs")
        + &read("src/embed/element.js")
        + &read("src/embed/worksheet/device.js").replace("'tas-checklist:", "'");
    for event in ["ready", "start", "result", "contact", "handoff", "error"] {
        assert!(
            readme.contains(&format!("`tas-checklist:{event}`")),
            "{event}"
        );
        let fired = [format!("\"{event}\""), format!("'{event}'")];
        assert!(
            fired.iter().any(|word| border.contains(word)),
            "{event} is never fired"
        );
    }
    for outcome in Outcome::ALL {
        assert!(
            readme.contains(&format!("`{}`", outcome.id())),
            "{}",
            outcome.id()
        );
    }
}

#[test]
fn every_part_is_named() {
    let readme = read("README.md");
    let ui = [
        "src/ui.rs",
        "src/ui/frame.rs",
        "src/ui/languages.rs",
        "src/ui/field.rs",
        "src/ui/question.rs",
        "src/ui/result/actions.rs",
        "src/ui/result/criteria.rs",
        "src/ui/result/deadlines.rs",
        "src/ui/result/firm.rs",
        "src/ui/result/outcome.rs",
        "src/embed/dialog.js",
    ];
    let ui = ui.map(read).concat();
    for part in [
        "panel",
        "heading",
        "primary",
        "progress",
        "option",
        "error",
        "outcome",
        "deadline",
        "step",
        "criterion",
        "firm",
        "card",
        "dialog",
        "close",
        "languages",
        "disclaimer",
    ] {
        assert!(readme.contains(&format!("`{part}`")), "{part}");
        let drawn = [
            format!("Attr::Part, \"{part}\""),
            format!("part=\"{part}\""),
            format!(".part = '{part}'"),
        ];
        assert!(
            drawn.iter().any(|word| ui.contains(word)),
            "{part} is never drawn"
        );
    }
}

/// What a firm copies is what the browser tests ran.
#[test]
fn the_iframe_s_helper_is_the_tested_one() {
    let (guide, page) = (
        read("docs/iframe.md"),
        read("tests/browser/pages/iframe.html"),
    );
    let helper = guide
        .split("<script>\n")
        .nth(1)
        .and_then(|rest| rest.split("</script>").next())
        .expect("the guide has the helper");
    assert!(page.contains(helper), "{helper}");
    assert_eq!(helper.lines().count(), 6, "the six lines are {helper}");
}
