//! Hands files to the judge, many at once, and fails with what it says.

use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

/// A folder of this run's own, below the target folder.
pub fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("pdf")
        .join(name);
    std::fs::create_dir_all(&folder).expect("a folder below target");
    folder
}

/// The interpreter that `cargo xtask setup` makes.
pub fn python() -> PathBuf {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let target = target.unwrap_or_else(|| root.join("target"));
    let python = target.join("tools/python/bin/python");
    assert!(
        python.is_file(),
        "{} is missing: run `cargo xtask setup`",
        python.display()
    );
    python
}

/// How many lists were written: others judge at the same time.
static LISTS: AtomicUsize = AtomicUsize::new(0);

/// Judges all cases; each names its file.
pub fn judge(name: &str, cases: &[Value]) {
    let number = LISTS.fetch_add(1, Ordering::Relaxed);
    let list = folder(name).join(format!("cases-{number}.json"));
    let text = serde_json::to_string(cases).expect("JSON");
    std::fs::write(&list, text).expect("written");
    let judge = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf/judge.py");
    let said = Command::new(python()).arg(judge).arg(&list).output();
    let said = said.expect("Python starts");
    let found = String::from_utf8_lossy(&said.stdout);
    let broken = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success() && found.is_empty(), "{found}{broken}");
    assert!(!cases.is_empty());
}
