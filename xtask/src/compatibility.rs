//! `docs/compatibility.md`: what each fixture of the browser tests came to in each
//! engine.
//!
//! The tests record cells in `target/compatibility`, one file for each. A full run
//! writes the document from them; any other run only looks whether the document
//! still says what the tests found. No cell is judged here: a test that fails has
//! failed, and records none.

use crate::{process, workspace};
use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use tas_checklist::domain::Date;

/// The document, from the root.
const DOCUMENT: &str = "docs/compatibility.md";

/// The columns: an engine as the tests name it.
const ENGINES: [&str; 3] = ["Chromium", "Firefox", "WebKitGTK"];

/// The tables as the tests name them, each with its heading and what its rows are.
const TABLES: [(&str, &str, &str); 7] = [
    (
        "hosts",
        "Host pages",
        "Pages that break widgets, from `tests/browser/pages/hosts`.",
    ),
    (
        "policies",
        "Policies",
        "What a page's Content-Security-Policy allows, and the tier that runs under it.",
    ),
    (
        "faults",
        "Faults",
        "What may go wrong with the release's files, the network, the memory and the settings.",
    ),
    (
        "privacy",
        "Privacy",
        "What must not be sent, kept or seen, and what must be forgotten.",
    ),
    (
        "papers",
        "Papers",
        "What a visitor takes along from a result.",
    ),
    (
        "tiers",
        "Tiers",
        "The same sets of answers judged natively and as delivered, and the same visits.",
    ),
    (
        "leaks",
        "Widgets that come and go",
        "What is left of removed widgets, against what was there after the first twenty.",
    ),
];

/// Rows by name, and in each the cells by engine.
type Rows = BTreeMap<String, BTreeMap<String, String>>;

/// Forgets what earlier runs recorded.
pub fn forget() -> Result<()> {
    let folder = recorded();
    if folder.exists() {
        std::fs::remove_dir_all(&folder)?;
    }
    Ok(())
}

/// Writes the document from what a full run recorded.
pub fn write() -> Result<()> {
    let mut document = header()?;
    for (table, heading, about) in TABLES {
        let rows = rows(&recorded().join(table))?;
        if !rows.is_empty() {
            document += &section(heading, about, &rows);
        }
    }
    Ok(std::fs::write(workspace::root().join(DOCUMENT), document)?)
}

/// Fails where the document does not say what this run recorded.
pub fn check() -> Result<()> {
    let document = std::fs::read_to_string(workspace::root().join(DOCUMENT))
        .with_context(|| format!("no {DOCUMENT}; `cargo xtask test --full` writes it"))?;
    let mut differences = Vec::new();
    for table in names(&recorded())? {
        let rows = rows(&recorded().join(&table))?;
        differences.extend(differences_in(&document, &table, &rows)?);
    }
    ensure!(
        differences.is_empty(),
        "{DOCUMENT} does not say what the tests found; `cargo xtask test --full` writes it anew.\n{}",
        differences.join("\n")
    );
    Ok(())
}

fn differences_in(document: &str, table: &str, rows: &Rows) -> Result<Vec<String>> {
    let Some((_, heading, _)) = TABLES.iter().find(|(name, ..)| *name == table) else {
        bail!("the tests record a table `{table}` that {DOCUMENT} has no place for");
    };
    let section = document.split_once(&format!("\n## {heading}\n"));
    let section = section.map_or("", |(_, rest)| rest.split("\n## ").next().unwrap_or(rest));
    let mut differences = Vec::new();
    for (row, cells) in rows {
        let start = format!("| {row} |");
        let line = section.lines().find(|line| line.starts_with(&start));
        let said: Vec<&str> = line.unwrap_or_default().split('|').map(str::trim).collect();
        for (column, engine) in ENGINES.iter().enumerate() {
            let said = said.get(column + 2).copied().unwrap_or("nothing");
            if let Some(found) = cells.get(*engine).filter(|found| *found != said) {
                differences.push(format!(
                    "{heading}, {row}, {engine}: it says `{said}`, they found `{found}`"
                ));
            }
        }
    }
    Ok(differences)
}

fn header() -> Result<String> {
    let versions = versions()?.map(|version| format!("- {}\n", version.trim()));
    Ok(format!(
        "# Compatibility\n\n\
         Written by `cargo xtask test --full`, by no hand; last on {}, with\n\n{}\n\
         A cell says how the fixture ended in that engine, as its test requires: which tier \
         ran, that all held, or what a driver could not do and was played by script. Where a \
         test fails, no document is written.\n",
        today()?,
        versions.concat(),
    ))
}

fn section(heading: &str, about: &str, rows: &Rows) -> String {
    let mut section = format!(
        "\n## {heading}\n\n{about}\n\n| fixture | {} |\n|---|---|---|---|\n",
        ENGINES.join(" | ")
    );
    for (row, cells) in rows {
        let cell = |engine: &&str| cells.get(*engine).map_or("-", String::as_str).to_owned();
        let cells: Vec<String> = ENGINES.iter().map(cell).collect();
        section.extend(["| ", row, " | ", &cells.join(" | "), " |\n"]);
    }
    section
}

/// The browsers' own words for what they are.
fn versions() -> Result<[String; 3]> {
    let first = |programs: &[&str]| {
        let said = programs.iter().find_map(process::version_of);
        said.with_context(|| format!("{} does not say its version", programs[0]))
    };
    // It says nothing without a display.
    let mut webkit = Command::new("xvfb-run");
    webkit
        .arg("--auto-servernum")
        .arg(mini_browser()?)
        .arg("--version");
    let webkit = String::from_utf8(process::output_of(&mut webkit)?)?;
    Ok([
        first(&["chromium", "google-chrome"])?,
        first(&["firefox-esr", "firefox"])?,
        webkit,
    ])
}

/// `MiniBrowser` lies beside its library, under the machine's own triplet.
fn mini_browser() -> Result<PathBuf> {
    let folders = std::fs::read_dir("/usr/lib")?.flatten();
    let mut programs = folders
        .flat_map(|folder| ["webkit2gtk-4.1", "webkitgtk-6.0"].map(|api| folder.path().join(api)))
        .map(|folder| folder.join("MiniBrowser"));
    programs
        .find(|program| program.is_file())
        .context("WebKitGTK's MiniBrowser is not here")
}

fn today() -> Result<String> {
    let seconds = std::time::UNIX_EPOCH.elapsed()?.as_secs();
    let days = i32::try_from(seconds / (24 * 60 * 60))?;
    let date = Date::literal(1970, 1, 1).plus_days(days);
    Ok(format!(
        "{:04}-{:02}-{:02}",
        date.year(),
        date.month(),
        date.day()
    ))
}

fn recorded() -> PathBuf {
    workspace::root().join("target/compatibility")
}

fn rows(table: &Path) -> Result<Rows> {
    let mut rows = Rows::new();
    for row in names(table)? {
        let mut cells = BTreeMap::new();
        for engine in names(&table.join(&row))? {
            let cell = std::fs::read_to_string(table.join(&row).join(&engine))?;
            cells.insert(engine, cell.trim().replace('|', "\\|"));
        }
        rows.insert(row, cells);
    }
    Ok(rows)
}

/// What is in a folder, sorted; nothing where it is missing.
fn names(folder: &Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    if folder.exists() {
        for entry in folder.read_dir()? {
            names.push(entry?.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::{Rows, differences_in, section};

    fn rows(cell: &str) -> Rows {
        let cells = [("Firefox".to_owned(), cell.to_owned())];
        Rows::from([("quirks".to_owned(), cells.into())])
    }

    #[test]
    fn a_document_agrees_with_what_it_was_written_from() -> anyhow::Result<()> {
        let document = section("Host pages", "", &rows("works"));
        assert!(differences_in(&document, "hosts", &rows("works"))?.is_empty());
        Ok(())
    }

    #[test]
    fn another_cell_or_row_is_a_difference() -> anyhow::Result<()> {
        let document = section("Host pages", "", &rows("works"));
        let other = differences_in(&document, "hosts", &rows("shows help"))?;
        assert!(other[0].contains("quirks, Firefox"), "{other:?}");
        assert_eq!(differences_in("", "hosts", &rows("works"))?.len(), 1);
        assert!(differences_in("", "guests", &rows("works")).is_err());
        Ok(())
    }
}
