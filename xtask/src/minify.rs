//! JavaScript made smaller by terser.

use crate::{node::Node, process, workspace};
use anyhow::{Context, Result};

/// What every browser with `DecompressionStream('deflate-raw')` understands.
const ECMA: &str = "2020";

/// `ascii_only` keeps the file readable under any charset a server may claim.
const FORMAT: &str = "ascii_only=true,comments=false";
const COMPRESS: &str = "passes=3,pure_getters=true,unsafe_arrows=true,unsafe_methods=true";

/// A script whose names at the top nobody else uses, since it becomes the body
/// of a function.
pub fn script(node: &Node, script: &str) -> Result<String> {
    let folder = workspace::target().join("terser");
    std::fs::create_dir_all(&folder)?;
    let file = folder.join("script.js");
    std::fs::write(&file, script)?;
    let mut program = node.program("terser/bin/terser");
    program
        .arg(&file)
        .args(["--ecma", ECMA, "--toplevel", "--mangle"]);
    program.args(["--compress", COMPRESS, "--format", FORMAT]);
    String::from_utf8(process::output_of(&mut program)?).context("terser wrote no text")
}
