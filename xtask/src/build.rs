//! `build`: from sources to a folder that a firm can be given.

use crate::beside::both;
use crate::loader::Script;
use crate::manifest::Manifest;
use crate::node::Node;
use crate::pack::{self, Packed, Parts};
use crate::program::Programs;
use crate::{compile, frame, languages, pages, size, split, worksheet, workspace, yew_host};
use anyhow::Result;
use std::path::Path;

/// Writes `dist/` and says what it weighs.
pub fn release() -> Result<()> {
    let node = Node::required()?;
    let programs = Programs::of(compile::checklist, compile::worksheet, Some(&node))?;
    let built = built(Script::Whole, &programs, Some(&node))?;
    let folder = workspace::dist();
    write(&folder, &built, Some(&node))?;
    size::record(&programs, &built.parts)?;
    println!("dist/{}: {}", pack::FILE, size::summary(&folder)?);
    println!(
        "integrity: {}",
        Manifest::read(&folder)?.integrity(pack::FILE)?
    );
    Ok(())
}

/// The same for the tests, which may make this one fail and ask it for results, and
/// an app for the widget to be inside of.
pub fn trial() -> Result<()> {
    let node = Node::required()?;
    let programs = Programs::of(compile::trial, compile::trial_worksheet, Some(&node))?;
    write(
        &workspace::trial(),
        &built(Script::Trial, &programs, Some(&node))?,
        Some(&node),
    )?;
    yew_host::build()
}

/// The same pages for looking at them here; larger where Node is missing.
pub fn demo(folder: &Path) -> Result<()> {
    let node = Node::if_present();
    let programs = Programs::of(compile::checklist, compile::worksheet, node.as_ref())?;
    let node = node.as_ref();
    write(folder, &built(Script::Whole, &programs, node)?, node)
}

/// Every file that is made and not copied, by its path in the folder.
struct Built {
    files: Vec<(String, Vec<u8>)>,
    parts: Parts,
}

fn built(which: Script, programs: &Programs, node: Option<&Node>) -> Result<Built> {
    let languages = languages::parts(programs, node)?;
    let (Packed { script, parts }, split) = both(
        || pack::pack(which, programs, &languages, node),
        || split::files(which, programs, &languages, node),
    )?;
    let mut files = vec![(pack::FILE.to_owned(), script.into_bytes())];
    if let Some(fallback) = &programs.checklist.fallback {
        let script = pack::wrapped(fallback).into_bytes();
        files.push((pack::FALLBACK.to_owned(), script));
    }
    files.extend(worksheet::files(which.worksheet(), programs, node)?);
    for (name, bytes) in split {
        files.push((format!("{}/{name}", split::FOLDER), bytes));
    }
    files.extend(languages.into_iter().map(|part| (part.name, part.bytes)));
    files.extend(frame::files(node)?);
    Ok(Built { files, parts })
}

fn write(folder: &Path, built: &Built, node: Option<&Node>) -> Result<()> {
    empty(folder)?;
    std::fs::create_dir_all(folder.join(split::FOLDER))?;
    pages::write_into(folder)?;
    for (name, bytes) in &built.files {
        std::fs::write(folder.join(name), bytes)?;
    }
    pages::finish(folder, node)
}

/// Removes what an earlier build wrote and this one may not.
fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        std::fs::remove_dir_all(folder)?;
    }
    Ok(())
}
