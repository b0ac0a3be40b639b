//! `size`: what each part of the packed file weighs, and the budget.

use crate::manifest::{Manifest, brotli, gzip};
use crate::pack::{self, Parts};
use crate::program::Programs;
use crate::{page, split, workspace};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What a visitor may have to download for the checklist, in bytes: about a
/// second on a slow phone connection.
const BUDGET: usize = 110_000;

/// Where `build` leaves the weights of the parts, which the packed file no
/// longer shows.
const RECORD: &str = "sizes.json";

/// One line of the table. A part that is not sent by itself has no compressed
/// sizes.
#[derive(Serialize, Deserialize)]
struct Row {
    name: String,
    raw: usize,
    sent: Option<(usize, usize)>,
}

pub fn run() -> Result<()> {
    let manifest = Manifest::read(&workspace::dist())?;
    let record = std::fs::read(workspace::target().join(RECORD))
        .context("no record of the parts; run `cargo xtask build`")?;
    let parts: Vec<Row> = serde_json::from_slice(&record)?;
    let delivered = delivered(&manifest)?;
    heading("parts of the packed files");
    parts.iter().for_each(print);
    heading("files of a release");
    delivered.iter().for_each(print);
    budgets(&delivered)
}

fn heading(what: &str) {
    println!("\n{what:<40}{:>10}{:>10}{:>10}", "raw", "gzip", "brotli");
}

/// Keeps the weights of a release for `run`.
pub fn record(programs: &Programs, parts: &Parts) -> Result<()> {
    let text = serde_json::to_vec(&rows(programs, parts)?)?;
    Ok(std::fs::write(workspace::target().join(RECORD), text)?)
}

/// One line for people who just built.
pub fn summary(folder: &Path) -> Result<String> {
    let Row { raw, sent, .. } = row(&Manifest::read(folder)?, pack::FILE)?;
    let (gzip, brotli) = sent.unwrap_or_default();
    Ok(format!(
        "{raw} bytes, {gzip} gzip, {brotli} brotli (budget {BUDGET})"
    ))
}

fn rows(programs: &Programs, parts: &Parts) -> Result<Vec<Row>> {
    let Programs {
        checklist,
        worksheet,
        ..
    } = programs;
    let loader = sent("loader", parts.loader.as_bytes())?;
    let mut glue = sent("glue", parts.loader_and_glue.as_bytes())?;
    glue.raw -= loader.raw;
    glue.sent = glue
        .sent
        .zip(loader.sent)
        .map(|(both, one)| (both.0 - one.0, both.1 - one.1));
    Ok(vec![
        loader,
        glue,
        sent("styles", parts.styles.as_bytes())?,
        step("Wasm from the compiler", checklist.raw_wasm),
        step("  after wasm-bindgen", checklist.bound_wasm),
        sent("  after wasm-opt", &checklist.wasm)?,
        step("  as packed", checklist.packed),
        step("worksheet: Wasm from the compiler", worksheet.raw_wasm),
        step("  after wasm-bindgen", worksheet.bound_wasm),
        sent("  after wasm-opt", &worksheet.wasm)?,
    ])
}

fn sent(name: &str, bytes: &[u8]) -> Result<Row> {
    Ok(Row {
        name: name.to_owned(),
        raw: bytes.len(),
        sent: Some((gzip(bytes)?, brotli(bytes)?)),
    })
}

fn step(name: &str, raw: usize) -> Row {
    Row {
        name: name.to_owned(),
        raw,
        sent: None,
    }
}

/// The scripts and the Wasm, and what is downloaded on each way to the first screen.
fn delivered(manifest: &Manifest) -> Result<Vec<Row>> {
    let is_program = |name: &&String| {
        let kind = std::path::Path::new(name).extension();
        kind.is_some_and(|kind| kind == "wasm" || kind == "js")
            && !page::SCRIPTS.contains(&name.as_str())
    };
    let names = manifest.files.keys().filter(is_program);
    let mut rows = names
        .map(|name| row(manifest, name))
        .collect::<Result<Vec<_>>>()?;
    rows.push(sum(
        "worksheet, packed, on demand",
        &rows,
        &["tas-checklist.worksheet.js"],
    ));
    rows.push(sum("tier 1, packed", &rows, &["tas-checklist.js"]));
    rows.push(sum(
        "tier 1, split",
        &rows,
        &["split/tas-checklist.js", "split/engine-", "split/program-"],
    ));
    rows.push(sum(
        "tier 2, split",
        &rows,
        &["split/tas-checklist.js", "split/engine-", "split/fallback-"],
    ));
    rows.push(sum(
        "tier 2, packed",
        &rows,
        &["tas-checklist.js", "tas-checklist.fallback.js"],
    ));
    Ok(rows)
}

fn sum(name: &str, rows: &[Row], parts: &[&str]) -> Row {
    let counts = |row: &&Row| parts.iter().any(|part| row.name.starts_with(part));
    let mut whole = Row {
        name: name.to_owned(),
        raw: 0,
        sent: Some((0, 0)),
    };
    for part in rows.iter().filter(counts) {
        whole.raw += part.raw;
        whole.sent = whole
            .sent
            .zip(part.sent)
            .map(|(all, one)| (all.0 + one.0, all.1 + one.1));
    }
    whole
}

fn row(manifest: &Manifest, name: &str) -> Result<Row> {
    let file = manifest.files.get(name);
    let file = file.with_context(|| format!("the manifest lacks {name}"))?;
    Ok(Row {
        name: name.to_owned(),
        raw: file.raw,
        sent: Some((file.gzip, file.brotli)),
    })
}

fn budgets(rows: &[Row]) -> Result<()> {
    let find = |name: &str| rows.iter().find(|row| row.name == name);
    let packed = find(pack::FILE).context("no packed file")?;
    let (gzip, brotli) = packed.sent.unwrap_or_default();
    within(pack::FILE, gzip.max(brotli), BUDGET)?;
    let split = format!("{}/{}", split::FOLDER, pack::FILE);
    let (_, brotli) = find(&split).and_then(|row| row.sent).unwrap_or_default();
    within(&split, brotli, split::BUDGET)
}

fn within(name: &str, bytes: usize, budget: usize) -> Result<()> {
    if bytes > budget {
        bail!("{name} is over its budget of {budget} bytes: {bytes}");
    }
    println!(
        "{name}: {} bytes within its budget of {budget}",
        budget - bytes
    );
    Ok(())
}

fn print(row: &Row) {
    let (gzip, brotli) = row
        .sent
        .map_or((String::new(), String::new()), |(gzip, brotli)| {
            (gzip.to_string(), brotli.to_string())
        });
    println!("{:<40}{:>10}{gzip:>10}{brotli:>10}", row.name, row.raw);
}

#[cfg(test)]
mod tests {
    use super::{Row, sum, within};

    #[test]
    fn a_budget_is_a_limit() {
        assert!(within("file", 10, 10).is_ok());
        assert!(within("file", 11, 10).is_err());
    }

    #[test]
    fn a_way_to_the_first_screen_weighs_what_its_files_do() {
        let file = |name: &str, raw| Row {
            name: name.to_owned(),
            raw,
            sent: Some((raw / 2, raw / 4)),
        };
        let rows = [file("a.js", 40), file("b-1.wasm", 80), file("c.js", 4)];
        let both = sum("both", &rows, &["a.js", "b-"]);
        assert_eq!((both.raw, both.sent), (120, Some((60, 30))));
    }
}
