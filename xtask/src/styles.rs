//! The style sheets that the packed file carries.

use crate::{css, workspace};
use anyhow::{Context, Result};

/// Adopted into the widget's shadow root, in this order.
const WIDGET: [&str; 5] = [
    "tokens.css",
    "widget.css",
    "welcome.css",
    "question.css",
    "result.css",
];

/// Adopted by the document that is printed.
const PAPER: &str = "print.css";

/// The sheets, squeezed.
#[derive(Default)]
pub struct Sheets {
    pub widget: String,
    pub paper: String,
}

impl Sheets {
    pub fn read() -> Result<Self> {
        let widget: Result<Vec<String>> = WIDGET.into_iter().map(read).collect();
        Ok(Self {
            widget: widget?.concat(),
            paper: read(PAPER)?,
        })
    }
}

fn read(name: &str) -> Result<String> {
    let file = workspace::root().join("styles").join(name);
    let sheet = std::fs::read_to_string(file).with_context(|| format!("no styles/{name}"))?;
    Ok(css::squeezed(&sheet))
}
