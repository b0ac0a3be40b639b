//! The split build: a small script that loads the engine when a visitor comes near,
//! for hosts that stream. All but that script have their hash in their name, so that
//! a browser may keep them for good.

use crate::loader::{self, Data, Files, Script};
use crate::node::Node;
use crate::pack::{FILE, minified, wrapped};
use crate::program::{Program, name_of};
use crate::styles::Sheets;
use anyhow::Result;

/// The folder in a release.
pub const FOLDER: &str = "split";

/// The most that the script may weigh on the way, in bytes as brotli.
pub const BUDGET: usize = 4_096;

/// The files, by name; the script that pages refer to is the first.
pub fn files(program: &Program, node: Option<&Node>) -> Result<Vec<(String, Vec<u8>)>> {
    let sheets = Sheets::read()?;
    let made = |which: Script, data: &Data| -> Result<String> {
        let script = loader::script(which, data, &program.glue)?;
        Ok(wrapped(&minified(&script, node)?))
    };
    let engine = made(
        Script::Engine,
        &Data {
            sheet: &sheets.widget,
            paper: &sheets.paper,
            build: &program.build,
            files: Files::default(),
        },
    )?;
    let fallback = program.fallback.as_deref().map(wrapped);
    let hashed = |what: &str, bytes: &[u8], kind: &str| format!("{what}-{}.{kind}", name_of(bytes));
    let names = Files {
        engine: hashed("engine", engine.as_bytes(), "js"),
        fallback: hashed(
            "fallback",
            fallback.as_deref().unwrap_or_default().as_bytes(),
            "js",
        ),
    };
    let script = made(
        Script::Split,
        &Data {
            sheet: &sheets.boot,
            build: &program.build,
            files: names.clone(),
            ..Data::default()
        },
    )?;
    let mut files = vec![
        (FILE.to_owned(), script.into_bytes()),
        (names.engine, engine.into_bytes()),
        // The loader makes this name by itself.
        (
            format!("program-{}.wasm", program.build),
            program.wasm.clone(),
        ),
    ];
    files.extend(fallback.map(|script| (names.fallback, script.into_bytes())));
    Ok(files)
}
