//! Wasm made smaller by Binaryen.

use crate::{node::Node, process, workspace};
use anyhow::{Context, Result};

/// Named one by one: `--all-features` would let Binaryen use encodings that
/// current browsers refuse.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// For size above all. `--converge` repeats the passes while they still help;
/// traps are bugs here, so the optimiser may assume that none happens.
const PASSES: [&str; 7] = [
    "-Oz",
    "--converge",
    "--closed-world",
    "--traps-never-happen",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
];

pub fn optimise(node: &Node, wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = workspace::target().join("wasm-opt");
    std::fs::create_dir_all(&folder)?;
    let (before, after) = (folder.join("before.wasm"), folder.join("after.wasm"));
    std::fs::write(&before, wasm)?;
    let mut program = node.program("binaryen/bin/wasm-opt");
    program
        .args(FEATURES)
        .args(PASSES)
        .arg(&before)
        .arg("-o")
        .arg(&after);
    process::output_of(&mut program)?;
    std::fs::read(&after).context("wasm-opt wrote nothing")
}
