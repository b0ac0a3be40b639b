//! What each fixture came to in each engine, kept for `docs/compatibility.md`.
//!
//! It judges nothing: a test that fails records nothing, and `cargo xtask` makes the
//! table of what is there.

use std::fs;
use std::path::Path;

use crate::engine::Engine;

/// Keeps one cell: the table, the row, the engine, and a few words.
pub fn record(table: &str, row: &str, engine: Engine, result: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("target/compatibility")
        .join(table)
        .join(row);
    let kept =
        fs::create_dir_all(&folder).and_then(|()| fs::write(folder.join(engine.name()), result));
    kept.unwrap_or_else(|error| panic!("{table}, {row} cannot be recorded: {error}"));
}
