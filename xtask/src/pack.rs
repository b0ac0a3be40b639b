//! The packed file: one classic script that holds the loader, the glue, the
//! styles and the Wasm.

use crate::loader::{self, Data, Files, Script};
use crate::node::Node;
use crate::program::Programs;
use crate::styles::Sheets;
use crate::{languages, minify, worksheet};
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::num::NonZeroU64;

/// The file's name, which pages refer to.
pub const FILE: &str = "tas-checklist.js";

/// The same program for browsers and pages without WebAssembly, beside it.
pub const FALLBACK: &str = "tas-checklist.fallback.js";

/// The script and what went into it.
pub struct Packed {
    pub script: String,
    pub parts: Parts,
}

/// What `size` weighs.
pub struct Parts {
    pub loader: String,
    pub loader_and_glue: String,
    pub styles: String,
}

/// Packs a program: `Script::Whole` for firms, `Script::Trial` for tests.
pub fn pack(
    which: Script,
    programs: &Programs,
    languages: &[languages::Part],
    node: Option<&Node>,
) -> Result<Packed> {
    let sheets = Sheets::read()?;
    let program = &programs.checklist;
    let data = Data {
        sheet: &sheets.boot,
        paper: "",
        build: &programs.build,
        files: Files {
            fallback: FALLBACK.to_owned(),
            worksheet: worksheet::FILE.to_owned(),
            languages: languages::names(languages),
            ..Files::default()
        },
    };
    let bare = Data {
        sheet: "",
        paper: "",
        files: data.files.clone(),
        ..data
    };
    let made = |data: &Data, glue: &str| minified(&loader::script(which, data, glue)?, node);
    let script = made(&data, &program.glue)?;
    let parts = Parts {
        loader: made(&bare, &loader::no_glue())?,
        loader_and_glue: made(&bare, &program.glue)?,
        styles: sheets.widget + &sheets.paper,
    };
    let script = with_wasm(&script, &program.letters);
    Ok(Packed { script, parts })
}

/// A script made smaller where Node is there, and safe to paste into a page.
pub fn minified(script: &str, node: Option<&Node>) -> Result<String> {
    let minified = node.map_or_else(
        || Ok(script.to_owned()),
        |node| minify::script(node, script),
    )?;
    Ok(inlineable(&minified))
}

/// A script whose names do not reach the page.
pub fn wrapped(script: &str) -> String {
    format!("{}(()=>{{\"use strict\";{script}}})();\n", banner())
}

/// A function that is called with the Wasm, so that no name reaches the page. The
/// Wasm comes last, because servers compress with a short memory: scripts and
/// styles stay next to each other.
pub fn with_wasm(script: &str, letters: &str) -> String {
    let (banner, parameter) = (banner(), loader::PACKED);
    format!("{banner}(({parameter})=>{{\"use strict\";{script}}})(\"{letters}\");\n")
}

/// A Wasm that everyone downloads, with the sheets, a line each: smaller than deflate can
/// make them, for what it costs to open.
pub fn predicted(wasm: &[u8]) -> Result<(String, usize)> {
    let Sheets { widget, paper, .. } = Sheets::read()?;
    let packed = packing::packed(wasm, &format!("{widget}\n{paper}"));
    let packed = packed.context("the Wasm holds what cannot be packed")?;
    Ok((packing::letters(&packed), packed.len()))
}

/// Rounds in which deflate looks for less: more find next to nothing in a large file.
const ROUNDS: u64 = 10;

/// A Wasm that some download: the browser itself opens it.
pub fn deflated(wasm: &[u8]) -> Result<(String, usize)> {
    let mut deflated = Vec::new();
    zopfli::compress(
        zopfli::Options {
            iteration_count: NonZeroU64::new(ROUNDS).context("a count")?,
            maximum_block_splits: 60,
            ..zopfli::Options::default()
        },
        zopfli::Format::Deflate,
        wasm,
        &mut deflated,
    )?;
    Ok((BASE64.encode(&deflated), deflated.len()))
}

/// Nothing that ends a `<script>` it is pasted into, and nothing that a wrong
/// charset could spoil.
fn inlineable(script: &str) -> String {
    let script = script
        .replace("</script", "<\\/script")
        .replace("<!--", "<\\!--");
    let mut ascii = String::with_capacity(script.len());
    for letter in script.chars() {
        if letter.is_ascii() {
            ascii.push(letter);
        } else {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                ascii.push_str("\\u");
                ascii.extend(format!("{unit:04x}").chars());
            }
        }
    }
    ascii
}

fn banner() -> String {
    let (version, licence) = (env!("CARGO_PKG_VERSION"), env!("CARGO_PKG_LICENSE"));
    format!("/*! tas-checklist {version} | {licence} */\n")
}

#[cfg(test)]
mod tests {
    use super::inlineable;

    #[test]
    fn a_page_survives_the_script_inside_it() {
        assert_eq!(inlineable("'</script><!--'"), "'<\\/script><\\!--'");
        assert_eq!(inlineable("'ñ 😀'"), "'\\u00f1 \\ud83d\\ude00'");
    }
}
