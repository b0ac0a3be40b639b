//! JavaScript made smaller by terser.

use crate::{node::Node, process, program, workspace};
use anyhow::{Context, Result};

/// What every browser understands that runs the checklist.
const ECMA: &str = "2020";

/// `ascii_only` keeps the file readable under any charset a server may claim. The
/// comments that stay tell bundlers to leave an `import()` alone.
const FORMAT: &str = "ascii_only=true,comments=/webpackIgnore|@vite-ignore/";
const COMPRESS: &str = "passes=3,pure_getters=true,unsafe_arrows=true,unsafe_methods=true";
/// One pass: a program has made it, and it is ten times as long.
const COMPRESS_GENERATED: &str = "passes=1,sequences=200";

/// A script whose names at the top nobody else uses, since it becomes the body
/// of a function.
pub fn script(node: &Node, script: &str) -> Result<String> {
    minified(node, script, COMPRESS)
}

/// The same for a script that a program has made.
pub fn generated(node: &Node, script: &str) -> Result<String> {
    minified(node, script, COMPRESS_GENERATED)
}

fn minified(node: &Node, script: &str, compress: &str) -> Result<String> {
    let folder = workspace::target().join("terser");
    std::fs::create_dir_all(&folder)?;
    // Other scripts are worked on at the same time.
    let file = folder.join(format!("{}.js", program::name_of(script.as_bytes())));
    std::fs::write(&file, script)?;
    let mut program = node.program("terser/bin/terser");
    program
        .arg(&file)
        .args(["--ecma", ECMA, "--toplevel", "--mangle"]);
    program.args(["--compress", compress, "--format", FORMAT]);
    let smaller = process::output_of(&mut program)?;
    std::fs::remove_file(&file)?;
    String::from_utf8(smaller).context("terser wrote no text")
}
