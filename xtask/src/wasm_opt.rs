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

/// For the size of the packed file above all, which is not that of the Wasm:
/// what the last group leaves out makes the Wasm smaller and harder to deflate.
/// Traps are bugs here, so the optimiser may assume that none happens; the
/// lowest memory is the far end of the stack, which holds nothing.
const PASSES: [&str; 11] = [
    "-Oz",
    "--converge",
    "--closed-world",
    "--traps-never-happen",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--skip-pass=inlining",
    "--skip-pass=inlining-optimizing",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
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
