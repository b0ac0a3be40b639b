//! `size`: what each part of the packed file weighs, and the budget.

use crate::build::Built;
use crate::manifest::{Manifest, brotli, gzip};
use crate::{pack, workspace};
use anyhow::{Context, Result, bail};
use serde::{Deserialize, Serialize};
use std::path::Path;

/// What a visitor may have to download for the checklist, in bytes: about a
/// second on a slow phone connection.
const BUDGET: usize = 100_000;

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
    let dist = workspace::dist();
    let total = total(&dist)?;
    let record = std::fs::read(workspace::target().join(RECORD))
        .context("no record of the parts; run `cargo xtask build`")?;
    let rows: Vec<Row> = serde_json::from_slice(&record)?;
    println!("{:<34}{:>10}{:>10}{:>10}", "bytes", "raw", "gzip", "brotli");
    rows.iter().chain([&total]).for_each(print);
    within_budget(&total)
}

/// Keeps the weights of a release for `run`.
pub fn record(built: &Built) -> Result<()> {
    let text = serde_json::to_vec(&rows(built)?)?;
    Ok(std::fs::write(workspace::target().join(RECORD), text)?)
}

/// One line for people who just built.
pub fn summary(folder: &Path) -> Result<String> {
    let Row { raw, sent, .. } = total(folder)?;
    let (gzip, brotli) = sent.unwrap_or_default();
    Ok(format!(
        "{raw} bytes, {gzip} gzip, {brotli} brotli (budget {BUDGET})"
    ))
}

fn rows(built: &Built) -> Result<Vec<Row>> {
    let parts = &built.parts;
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
        step("Wasm from the compiler", built.raw_wasm),
        step("  after wasm-bindgen", built.bound_wasm),
        sent("  after wasm-opt", &parts.wasm)?,
        step("  deflated, as packed", parts.deflated.len()),
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

fn total(folder: &Path) -> Result<Row> {
    let manifest = Manifest::read(folder)?;
    let file = manifest
        .files
        .get(pack::FILE)
        .context("the manifest lacks the packed file")?;
    Ok(Row {
        name: pack::FILE.to_owned(),
        raw: file.raw,
        sent: Some((file.gzip, file.brotli)),
    })
}

fn within_budget(total: &Row) -> Result<()> {
    let (gzip, brotli) = total.sent.unwrap_or_default();
    if gzip > BUDGET || brotli > BUDGET {
        bail!(
            "{} is over its budget of {BUDGET} bytes: {gzip} gzip, {brotli} brotli",
            total.name
        );
    }
    println!(
        "\nwithin the budget of {BUDGET} bytes, {} to spare",
        BUDGET - gzip.max(brotli)
    );
    Ok(())
}

fn print(row: &Row) {
    let (gzip, brotli) = row
        .sent
        .map_or((String::new(), String::new()), |(gzip, brotli)| {
            (gzip.to_string(), brotli.to_string())
        });
    println!("{:<34}{:>10}{gzip:>10}{brotli:>10}", row.name, row.raw);
}

#[cfg(test)]
mod tests {
    use super::{BUDGET, Row, within_budget};

    fn total(gzip: usize, brotli: usize) -> Row {
        Row {
            name: "file".to_owned(),
            raw: 0,
            sent: Some((gzip, brotli)),
        }
    }

    #[test]
    fn both_encodings_count() {
        assert!(within_budget(&total(BUDGET, BUDGET)).is_ok());
        assert!(within_budget(&total(BUDGET + 1, 1)).is_err());
        assert!(within_budget(&total(1, BUDGET + 1)).is_err());
    }
}
