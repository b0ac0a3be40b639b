//! What a firm may style: the custom properties, from the header of the sheet that
//! uses them.

use crate::workspace;
use anyhow::{Context, Result};

const SHEET: &str = "styles/tokens.css";

/// A custom property.
pub struct Property {
    pub name: String,
    pub about: String,
    pub default: String,
}

/// The properties in the header's order.
pub fn properties() -> Result<Vec<Property>> {
    Ok(listed(&sheet()?))
}

pub fn sheet() -> Result<String> {
    std::fs::read_to_string(workspace::root().join(SHEET)).with_context(|| format!("no {SHEET}"))
}

/// Lines of the first comment that read `--name   what it is   what holds without it`.
fn listed(sheet: &str) -> Vec<Property> {
    let header = sheet.split("*/").next().unwrap_or_default();
    header.lines().filter_map(property).collect()
}

fn property(line: &str) -> Option<Property> {
    let row = line.trim_start_matches([' ', '*']);
    let mut columns = row
        .split("  ")
        .map(str::trim)
        .filter(|column| !column.is_empty());
    let name = columns.next().filter(|name| name.starts_with("--tas-"))?;
    Some(Property {
        name: name.to_owned(),
        about: columns.next()?.to_owned(),
        default: columns.next()?.to_owned(),
    })
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_row_has_three_columns() {
        let sheet = "/*\n * Only `--_x` here.\n *   --tas-a   buttons, links     #fff\n */ --tas-b";
        let found = super::listed(sheet);
        assert_eq!(found.len(), 1);
        let row = [&found[0].name, &found[0].about, &found[0].default];
        assert_eq!(row, ["--tas-a", "buttons, links", "#fff"]);
    }
}
