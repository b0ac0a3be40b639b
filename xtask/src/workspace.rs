//! Where things are. Does not create anything.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// Names a copy of the sources to build instead: see `reproducible.rs`.
pub const SOURCES: &str = "TAS_CHECKLIST_SOURCES";

/// The folder of the root `Cargo.toml`, wherever `cargo xtask` is called from.
pub fn root() -> &'static Path {
    static ROOT: OnceLock<PathBuf> = OnceLock::new();
    ROOT.get_or_init(|| std::env::var_os(SOURCES).map_or_else(|| home().to_owned(), PathBuf::from))
}

/// The folder that this program was compiled in.
fn home() -> &'static Path {
    let xtask = Path::new(env!("CARGO_MANIFEST_DIR"));
    xtask.parent().unwrap_or(xtask)
}

/// Cargo's target folder, which also holds everything that need not be kept.
pub fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// What a firm is given.
pub fn dist() -> PathBuf {
    root().join("dist")
}

/// The release as the tests get it, with what they may ask of it.
pub fn trial() -> PathBuf {
    target().join("trial")
}

/// The npm packages that make the packed file smaller, pinned by a lock file. They
/// are tools: a copy of the sources is built with the same.
pub fn node_packages() -> PathBuf {
    home().join("xtask")
}

/// Programs that `setup` compiles because no package manager has the version.
pub fn tools() -> PathBuf {
    target().join("tools")
}
