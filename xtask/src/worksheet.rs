//! The part in which a visitor takes the result along: one script with its program
//! inside, and its fallback beside it. It says of which release it is by the build of
//! the checklist, which opens no other.

use crate::loader::{self, Data, Files, Script};
use crate::node::Node;
use crate::pack::{minified, with_wasm, wrapped};
use crate::program::Programs;
use crate::split;
use crate::styles::Sheets;
use anyhow::Result;

/// The part of the packed file.
pub const FILE: &str = "tas-checklist.worksheet.js";

/// The same program for browsers and pages without WebAssembly, beside it.
pub const FALLBACK: &str = "tas-checklist.worksheet.fallback.js";

/// The files beside the packed file.
pub fn files(
    which: Script,
    programs: &Programs,
    node: Option<&Node>,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = vec![(FILE.to_owned(), script(which, programs, FALLBACK, node)?)];
    files.extend(fallback(programs).map(|bytes| (FALLBACK.to_owned(), bytes)));
    Ok(files)
}

/// The files of the split build, each with its hash in its name; the first is the part.
pub fn hashed(
    which: Script,
    programs: &Programs,
    node: Option<&Node>,
) -> Result<Vec<(String, Vec<u8>)>> {
    let mut files = Vec::new();
    let mut beside = String::new();
    if let Some(bytes) = fallback(programs) {
        beside = split::hashed("worksheet-fallback", &bytes, "js");
        files.push((beside.clone(), bytes));
    }
    let script = script(which, programs, &beside, node)?;
    files.insert(0, (split::hashed("worksheet", &script, "js"), script));
    Ok(files)
}

fn script(
    which: Script,
    programs: &Programs,
    fallback: &str,
    node: Option<&Node>,
) -> Result<Vec<u8>> {
    let sheets = Sheets::read()?;
    let data = Data {
        sheet: &sheets.worksheet,
        paper: &sheets.paper,
        build: &programs.build,
        files: Files {
            fallback: fallback.to_owned(),
            ..Files::default()
        },
    };
    let script = loader::script(which, &data, &programs.worksheet.glue)?;
    let letters = &programs.worksheet.letters;
    Ok(with_wasm(&minified(&script, node)?, letters).into_bytes())
}

fn fallback(programs: &Programs) -> Option<Vec<u8>> {
    let script = programs.worksheet.fallback.as_ref()?;
    Some(wrapped(script).into_bytes())
}
