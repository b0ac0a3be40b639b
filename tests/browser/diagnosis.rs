//! What `diagnose()` tells the owner of a page, line by line.

use crate::widget::Widget;

/// The lines that tests are about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnosis {
    /// `wasm`, `fallback`, `help`, or `waiting`.
    pub tier: String,
    /// Why it is not the first, or nothing.
    pub code: Option<String>,
    /// What the page's policy refused.
    pub refused: Vec<String>,
}

impl Diagnosis {
    /// The report of a widget; nothing before there is one.
    pub fn of(widget: Widget) -> Option<Self> {
        let report = report(widget)?;
        let line = |name: &str| {
            let lines = report.lines();
            let mut named = lines.filter_map(|line| line.strip_prefix(name));
            let value = named
                .next()
                .unwrap_or_else(|| panic!("no {name} in {report}"));
            (value != "none").then(|| value.to_owned())
        };
        Some(Self {
            tier: line("tier: ")?,
            code: line("code: "),
            refused: line("refused: ")
                .map(|kinds| kinds.split("; ").map(str::to_owned).collect())
                .unwrap_or_default(),
        })
    }
}

/// All that it tells; nothing before there is a widget.
pub fn report(widget: Widget) -> Option<String> {
    let report = widget.ask("return tas.hosts()[index]?.diagnose?.() ?? null;", &[]);
    report.as_str().map(str::to_owned)
}
