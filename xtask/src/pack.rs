//! The packed file: one classic script that holds the loader, the glue, the
//! styles and the Wasm.

use crate::bindgen::Bound;
use crate::node::Node;
use crate::styles::Sheets;
use crate::{loader, minify};
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use std::num::NonZeroU64;

/// The file's name, which pages refer to.
pub const FILE: &str = "tas-checklist.js";

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
    pub wasm: Vec<u8>,
    pub deflated: Vec<u8>,
}

pub fn pack(bound: Bound, node: Option<&Node>) -> Result<Packed> {
    let sheets = Sheets::read()?;
    let deflated = deflated(&bound.wasm)?;
    let script = minified(&loader::script(&sheets, &bound.glue)?, node)?;
    let parts = Parts {
        loader: minified(&loader::script_without_glue()?, node)?,
        loader_and_glue: minified(&loader::script(&Sheets::default(), &bound.glue)?, node)?,
        styles: sheets.widget + &sheets.paper,
        wasm: bound.wasm,
        deflated,
    };
    let script = wrapped(&script, &parts.deflated);
    Ok(Packed { script, parts })
}

fn minified(script: &str, node: Option<&Node>) -> Result<String> {
    let minified = node.map_or_else(
        || Ok(script.to_owned()),
        |node| minify::script(node, script),
    )?;
    Ok(inlineable(&minified))
}

/// A function that is called with the Wasm, so that no name reaches the page. The
/// Wasm comes last, because servers compress with a short memory: scripts and
/// styles stay next to each other.
fn wrapped(script: &str, deflated: &[u8]) -> String {
    let (banner, parameter, wasm) = (banner(), loader::WASM, BASE64.encode(deflated));
    format!("{banner}(({parameter})=>{{\"use strict\";{script}}})(\"{wasm}\");\n")
}

/// As small as deflate can be: it is packed once and downloaded by everyone.
fn deflated(wasm: &[u8]) -> Result<Vec<u8>> {
    let mut deflated = Vec::new();
    zopfli::compress(
        zopfli::Options {
            iteration_count: NonZeroU64::new(15).context("a count")?,
            maximum_block_splits: 60,
            ..zopfli::Options::default()
        },
        zopfli::Format::Deflate,
        wasm,
        &mut deflated,
    )?;
    Ok(deflated)
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
