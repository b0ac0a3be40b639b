//! The program, ready to be packed: the Wasm made small, the JavaScript that it
//! calls, and the same program as plain script.

use crate::beside::both;
use crate::bindgen::{self, Bound};
use crate::node::Node;
use crate::{fallback, opening, pack, short_names, wasm_opt};
use anyhow::Result;
use sha2::{Digest, Sha256};

/// The programs of a release.
pub struct Programs {
    pub checklist: Program,
    /// What is loaded when a visitor takes the result along.
    pub worksheet: Program,
    /// Which release all files belong to: that of the checklist's Wasm.
    pub build: String,
}

/// What every way of delivery is made of.
pub struct Program {
    pub glue: String,
    pub wasm: Vec<u8>,
    /// The same in letters, as the script holds it.
    pub letters: String,
    /// How many bytes these letters stand for.
    pub packed: usize,
    /// The same as a plain script. Nothing where Node is missing, which has what makes
    /// it.
    pub fallback: Option<String>,
    /// How large the Wasm was from the compiler, and after wasm-bindgen.
    pub raw_wasm: usize,
    pub bound_wasm: usize,
}

impl Programs {
    /// Of what these two have the compiler make. It uses one core for most of its time, so
    /// the checklist is packed while the worksheet is compiled.
    pub fn of(checklist: Compile, worksheet: Compile, node: Option<&Node>) -> Result<Self> {
        let checklist = checklist()?;
        let (mut checklist, mut worksheet) = both(
            || Program::of(checklist, "checklist", pack::predicted, node),
            || Program::of(worksheet()?, "worksheet", pack::deflated, node),
        )?;
        if node.is_some() {
            opening::check(&checklist.letters, &checklist.wasm)?;
        }
        let build = name_of(&checklist.wasm);
        if let Some(node) = node {
            let script =
                |program: &Program, role| fallback::script(node, &program.wasm, role, &build);
            let (one, other) = both(
                || script(&checklist, "fallback"),
                || script(&worksheet, "worksheet-fallback"),
            )?;
            checklist.fallback = Some(one);
            worksheet.fallback = Some(other);
        }
        Ok(Self {
            checklist,
            worksheet,
            build,
        })
    }
}

/// A way to get a Wasm from the compiler.
type Compile = fn() -> Result<Vec<u8>>;

/// A way to put a Wasm into letters, and how many bytes it comes to.
type Pack = fn(&[u8]) -> Result<(String, usize)>;

impl Program {
    fn of(raw: Vec<u8>, name: &str, pack: Pack, node: Option<&Node>) -> Result<Self> {
        let raw_wasm = raw.len();
        let Bound { glue, wasm } = short_names::shorten(bindgen::bind(raw)?)?;
        let bound_wasm = wasm.len();
        let wasm = node.map_or_else(
            || Ok(wasm.clone()),
            |node| wasm_opt::optimise(node, name, &wasm),
        )?;
        let (letters, packed) = pack(&wasm)?;
        Ok(Self {
            glue,
            wasm,
            letters,
            packed,
            fallback: None,
            raw_wasm,
            bound_wasm,
        })
    }
}

/// A short name that only these bytes have.
pub fn name_of(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let letters = digest[..6].iter().map(|byte| format!("{byte:02x}"));
    letters.collect()
}
