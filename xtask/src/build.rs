//! `build`: from sources to a folder that a firm can be given.

use crate::bindgen::{self, Bound};
use crate::manifest::Manifest;
use crate::node::Node;
use crate::pack::{self, Packed, Parts};
use crate::{compile, page, short_names, size, wasm_opt, workspace};
use anyhow::Result;
use std::path::Path;

/// Writes `dist/` and says what it weighs.
pub fn release() -> Result<()> {
    let node = Node::required()?;
    let built = built(compile::release()?, Some(&node))?;
    write(&workspace::dist(), &built)?;
    size::record(&built)?;
    println!(
        "dist/{}: {}",
        pack::FILE,
        size::summary(&workspace::dist())?
    );
    Ok(())
}

/// The same pages for looking at them here; larger where Node is missing.
pub fn demo(folder: &Path) -> Result<()> {
    let node = Node::if_present();
    write(folder, &built(compile::release()?, node.as_ref())?)
}

/// The packed file, and how large the Wasm was at each step before it.
pub struct Built {
    pub script: String,
    pub parts: Parts,
    pub raw_wasm: usize,
    pub bound_wasm: usize,
}

fn built(raw: Vec<u8>, node: Option<&Node>) -> Result<Built> {
    let raw_wasm = raw.len();
    let Bound { glue, wasm } = short_names::shorten(bindgen::bind(raw)?)?;
    let bound_wasm = wasm.len();
    let wasm = node.map_or_else(|| Ok(wasm.clone()), |node| wasm_opt::optimise(node, &wasm))?;
    let Packed { script, parts } = pack::pack(Bound { glue, wasm }, node)?;
    Ok(Built {
        script,
        parts,
        raw_wasm,
        bound_wasm,
    })
}

fn write(folder: &Path, built: &Built) -> Result<()> {
    std::fs::create_dir_all(folder)?;
    remove_files(folder)?;
    page::copy_into(folder)?;
    std::fs::write(folder.join(pack::FILE), &built.script)?;
    Manifest::of(folder)?.write(folder)
}

/// What an earlier build wrote and this one may not.
fn remove_files(folder: &Path) -> Result<()> {
    for file in folder.read_dir()? {
        let file = file?;
        if file.file_type()?.is_file() {
            std::fs::remove_file(file.path())?;
        }
    }
    Ok(())
}
