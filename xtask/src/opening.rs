//! Whether the loader opens what was packed: its own modules do it here, in Node, before
//! anything is handed out.

use crate::{process, workspace};
use anyhow::{Result, ensure};
use std::path::Path;
use std::process::Command;

/// The modules that open, in the folder of the loader.
const MODULES: [&str; 6] = [
    "failure.js",
    "compile.js",
    "whole/letters.js",
    "whole/merge.js",
    "whole/model.js",
    "whole/wasm.js",
];

/// Reads letters, opens them and writes what comes.
const SCRIPT: &str = "import { readFileSync, writeFileSync } from 'node:fs';
globalThis.WASM = readFileSync('letters.txt', 'utf8');
const { opened } = await import('./wasm.mjs');
writeFileSync('opened.wasm', await opened());
";

/// Fails where the loader would make anything else of the letters than this Wasm.
pub fn check(letters: &str, wasm: &[u8]) -> Result<()> {
    let folder = workspace::target().join("opening");
    std::fs::create_dir_all(&folder)?;
    MODULES
        .iter()
        .try_for_each(|module| copy(module, &folder))?;
    std::fs::write(folder.join("letters.txt"), letters)?;
    std::fs::write(folder.join("script.mjs"), SCRIPT)?;
    let mut node = Command::new("node");
    process::output_of(node.arg("script.mjs").current_dir(&folder))?;
    let opened = std::fs::read(folder.join("opened.wasm"))?;
    ensure!(
        opened == wasm,
        "the loader does not open the Wasm that was packed"
    );
    Ok(())
}

/// By this name Node knows a module without being told.
fn copy(module: &str, folder: &Path) -> Result<()> {
    let source = workspace::root().join("src/embed").join(module);
    let text = std::fs::read_to_string(source)?.replace(".js';", ".mjs';");
    let name = module.rsplit('/').next().unwrap_or(module);
    Ok(std::fs::write(
        folder.join(name.replace(".js", ".mjs")),
        text,
    )?)
}
