//! The finished looks: the same on the demonstration page and in the guide, and with
//! colours that the checklist would not have to repair.

#![allow(
    clippy::expect_used,
    reason = "a test that cannot read a file has failed"
)]

use crate::accent::{self, PANELS};
use crate::config::Accent;

const LOOKS: [&str; 5] = ["navy", "modern", "contrast", "dark", "warm"];

fn read(path: &str) -> String {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    std::fs::read_to_string(root.join(path)).expect("a file of the project")
}

/// The declarations of a look, line by line.
fn declarations(sheet: &str, look: &str) -> String {
    let start = format!("[data-look=\"{look}\"] tas-checklist {{\n");
    let body = sheet.split(&start).nth(1).expect("the sheet has the look");
    body.split('}').next().unwrap_or_default().to_owned()
}

#[test]
fn the_guide_has_every_look_as_the_page_has_it() {
    let (sheet, guide) = (read("styles/looks.css"), read("docs/theming.md"));
    assert_eq!(sheet.matches("[data-look=").count(), LOOKS.len());
    for look in LOOKS {
        let block = format!(
            "```css\ntas-checklist {{\n{}}}\n```",
            declarations(&sheet, look)
        );
        assert!(guide.contains(&block), "docs/theming.md lacks\n{block}");
        let choice = format!("<option value=\"{look}\">");
        assert!(read("site/demo.html").contains(&choice), "{choice}");
    }
}

/// Custom properties and nothing else, each of which the sheet of tokens knows.
#[test]
fn looks_are_properties_that_there_are() {
    let tokens = read("styles/tokens.css");
    for look in LOOKS {
        for line in declarations(&read("styles/looks.css"), look).lines() {
            let name = line.trim().split(':').next().unwrap_or_default();
            let listed = format!(" *   {name} ");
            assert!(name.starts_with("--tas-"), "{look}: {line}");
            assert!(tokens.contains(&listed), "{look}: {name} is no property");
        }
    }
}

fn colour(declarations: &str, name: &str) -> Option<Accent> {
    let value = declarations.split(&format!("{name}: #")).nth(1)?;
    let digits = value.split(';').next()?;
    assert_eq!(digits.len(), 6, "{name}: write #rrggbb");
    let number = u32::from_str_radix(digits, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some(Accent::new(red, green, blue))
}

#[test]
fn looks_need_no_repair() {
    let sheet = read("styles/looks.css");
    for look in LOOKS {
        let own = declarations(&sheet, look);
        for (end, panel) in ["", "-dark"].into_iter().zip(PANELS) {
            let of = |name: &str| colour(&own, &format!("{name}{end}"));
            let panel = of("--tas-surface").unwrap_or(panel);
            for name in ["--tas-accent", "--tas-heading", "--tas-focus"] {
                let used = of(name);
                let readable = used.map(|used| accent::readable(used, panel));
                assert_eq!(used, readable, "{look}: {name}{end}");
            }
            let text = of("--tas-text");
            let is_readable = text.is_none_or(|text| accent::may_be_text(text, panel));
            assert!(is_readable, "{look}: text{end}");
        }
    }
}
