//! Wasm made smaller by Binaryen.

use crate::{node::Node, process, workspace};
use anyhow::{Context, Result};

/// Named one by one: `--all-features` would let Binaryen use encodings that
/// current browsers refuse.
const FEATURES: [&str; 4] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
];

/// For the size of the packed file above all, which is not that of the Wasm: the
/// last group makes the Wasm larger and what deflate leaves of it smaller.
/// Nothing is assumed about traps. Panics and the end of memory are traps, without which
/// the program would go on with garbage (`--traps-never-happen`), and a load that is moved
/// before its check may reach for memory that is not there (`--ignore-implicit-traps`).
/// The lowest memory is the far end of the stack, which holds nothing.
const PASSES: [&str; 11] = [
    "-Oz",
    "--converge",
    "--closed-world",
    "--low-memory-unused",
    "--strip-debug",
    "--strip-producers",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=3",
    "--skip-pass=local-cse",
    "--skip-pass=merge-blocks",
    "--skip-pass=simplify-locals",
];

/// Of a program of this name, beside which others may be worked on.
pub fn optimise(node: &Node, name: &str, wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = workspace::target().join("wasm-opt").join(name);
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
