//! The style sheets that the packed file carries.

use crate::{css, workspace};
use anyhow::{Context, Result};

/// Adopted into the widget's shadow root, in this order.
const WIDGET: [&str; 7] = [
    "tokens.css",
    "widget.css",
    "room.css",
    "welcome.css",
    "question.css",
    "result.css",
    "dialog.css",
];

/// Adopted until those are there, in the split build: the same room, and the static
/// help in few rules.
const BOOT: [&str; 2] = ["boot.css", "room.css"];

/// The screen that has the same room, which no sheet needs before it is there.
const SCREEN: &str = ",[data-screen=\"welcome\"]";

/// Adopted beside the widget's once a visitor takes the result along.
const WORKSHEET: &str = "worksheet.css";

/// Adopted by the document that is printed.
const PAPER: &str = "print.css";

/// The sheets, squeezed.
#[derive(Default)]
pub struct Sheets {
    pub widget: String,
    pub boot: String,
    pub worksheet: String,
    pub paper: String,
}

impl Sheets {
    pub fn read() -> Result<Self> {
        Ok(Self {
            widget: joined(&WIDGET)?,
            boot: joined(&BOOT)?.replace(SCREEN, ""),
            worksheet: read(WORKSHEET)?,
            paper: read(PAPER)?,
        })
    }
}

fn joined(names: &[&str]) -> Result<String> {
    let sheets: Result<Vec<String>> = names.iter().map(|name| read(name)).collect();
    Ok(sheets?.concat())
}

fn read(name: &str) -> Result<String> {
    let file = workspace::root().join("styles").join(name);
    let sheet = std::fs::read_to_string(file).with_context(|| format!("no styles/{name}"))?;
    Ok(css::squeezed(&sheet))
}
