//! The split build: a small script that loads the engine when a visitor comes near,
//! for hosts that stream. All but that script have their hash in their name, so that
//! a browser may keep them for good.

use crate::loader::{self, Data, Files, Script};
use crate::node::Node;
use crate::pack::{FILE, minified, wrapped};
use crate::program::{Programs, name_of};
use crate::styles::Sheets;
use crate::{languages, worksheet};
use anyhow::Result;

/// The folder in a release.
pub const FOLDER: &str = "split";

/// The most that the script may weigh on the way, in bytes as brotli: most of a third of it
/// is the static help, in two languages.
pub const BUDGET: usize = 4_850;

/// The files, by name; the script that pages refer to is the first.
pub fn files(
    whole: Script,
    programs: &Programs,
    languages: &[languages::Part],
    node: Option<&Node>,
) -> Result<Vec<(String, Vec<u8>)>> {
    let sheets = Sheets::read()?;
    let program = &programs.checklist;
    let mut later = worksheet::hashed(whole.worksheet(), programs, node)?;
    let spoken = languages::hashed(languages);
    let fallback = program.fallback.as_ref();
    let fallback = fallback.map(|script| wrapped(script).into_bytes());
    let named = |bytes: &Vec<u8>| hashed("fallback", bytes, "js");
    let beside_engine = Files {
        fallback: fallback.as_ref().map(named).unwrap_or_default(),
        worksheet: later
            .first()
            .map(|(name, _)| name.clone())
            .unwrap_or_default(),
        languages: spoken
            .iter()
            .map(|(tag, (name, _))| (*tag, name.clone()))
            .collect(),
        ..Files::default()
    };
    later.extend(fallback.map(|bytes| (beside_engine.fallback.clone(), bytes)));
    let made = |which: Script, data: &Data| -> Result<Vec<u8>> {
        let script = loader::script(which, data, &program.glue)?;
        Ok(wrapped(&minified(&script, node)?).into_bytes())
    };
    let engine = made(
        Script::Engine,
        &Data {
            sheet: &sheets.widget,
            paper: &sheets.paper,
            build: &programs.build,
            files: beside_engine,
        },
    )?;
    let engine = (hashed("engine", &engine, "js"), engine);
    let script = made(
        Script::Split,
        &Data {
            sheet: &sheets.boot,
            build: &programs.build,
            files: Files {
                engine: engine.0.clone(),
                ..Files::default()
            },
            ..Data::default()
        },
    )?;
    // The loader makes this name by itself.
    let wasm = format!("program-{}.wasm", programs.build);
    let mut files = vec![
        (FILE.to_owned(), script),
        engine,
        (wasm, program.wasm.clone()),
    ];
    files.append(&mut later);
    let spoken = spoken.into_iter();
    files.extend(spoken.map(|(_, (name, bytes))| (name, bytes.to_vec())));
    Ok(files)
}

/// A file's name with the hash of what is in it.
pub fn hashed(what: &str, bytes: &[u8], kind: &str) -> String {
    format!("{what}-{}.{kind}", name_of(bytes))
}
