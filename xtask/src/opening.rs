//! Whether the loader opens what was packed: its own modules do it here, in Node, before
//! anything is handed out.

use crate::{process, workspace};
use anyhow::{Result, ensure};
use std::path::Path;
use std::process::Command;

/// The modules that open.
const MODULES: [&str; 8] = [
    "src/embed/failure.js",
    "src/embed/compile.js",
    "src/embed/styles.js",
    "src/embed/look.js",
    "src/embed/whole/wasm.js",
    "xtask/packing/opening/letters.js",
    "xtask/packing/opening/merge.js",
    "xtask/packing/opening/model.js",
];

/// Reads letters, opens them and writes what comes.
const SCRIPT: &str = "import { readFileSync, writeFileSync } from 'node:fs';
globalThis.PACKED = readFileSync('letters.txt', 'utf8');
globalThis.WebAssembly = { instantiate: (bytes) => writeFileSync('opened.wasm', bytes) ?? { instance: {} } };
const { instantiated } = await import('./wasm.mjs');
await instantiated();
";

/// Fails where the loader would make anything else of the letters than this Wasm.
pub fn check(letters: &str, wasm: &[u8]) -> Result<()> {
    let folder = workspace::target().join("opening");
    std::fs::create_dir_all(&folder)?;
    MODULES
        .iter()
        .try_for_each(|module| copy(module, &folder))?;
    std::fs::write(
        folder.join("packed.mjs"),
        "export const SHEET = '', PAPER = '';\n",
    )?;
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
    let source = workspace::root().join(module);
    let text = std::fs::read_to_string(source)?.replace(".js';", ".mjs';");
    let name = module.rsplit('/').next().unwrap_or(module);
    Ok(std::fs::write(
        folder.join(name.replace(".js", ".mjs")),
        text,
    )?)
}
