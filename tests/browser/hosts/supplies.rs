//! What the fixture pages load besides the release: libraries of others, the app
//! that the checklist is inside of, and the packed file as optimisers, delays and
//! time leave it.
//!
//! Only files by fixed names are found here; nothing is downloaded.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::bundled::{bundled, in_package};
use crate::site::{dist, pages};

/// Where Debian puts scripts for pages.
const DEBIAN: &str = "/usr/share/javascript";

/// A page that says nowhere how it is written.
const UNDECLARED: &str = "windows-1252.html";

/// A file by its path on either origin, if it is one of these.
pub fn find(file: &str) -> Option<Vec<u8>> {
    let made = match file {
        "witness.js" => fs::read(pages().join("hosts/witness.js")).ok(),
        "bundle.js" => Some(bundle()),
        "react-page.js" => Some(react_page()),
        "delayed/tas-checklist.js" => Some(delayed()),
        "older/tas-checklist.js" => Some(older()),
        _ => None,
    };
    made.or_else(|| {
        let (kind, rest) = file.split_once('/')?;
        fs::read(folder(kind)?.join(rest)).ok()
    })
}

fn folder(kind: &str) -> Option<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    match kind {
        "debian" => Some(PathBuf::from(DEBIAN)),
        "npm" => Some(root.join("tests/browser/node_modules")),
        "trial" => Some(
            env::var_os("CARGO_TARGET_DIR")
                .map_or_else(|| root.join("target"), PathBuf::from)
                .join("trial"),
        ),
        _ => None,
    }
}

/// The packed file between other scripts of the page, under another name.
fn bundle() -> Vec<u8> {
    format!(
        "window.shopBefore = 'before';\n{}\n;window.shopAfter = 'after';\n",
        packed()
    )
    .into_bytes()
}

/// An app in React with the component of the npm package, as a bundler makes it while a firm
/// develops: React then says what it finds wrong.
fn react_page() -> Vec<u8> {
    let [component, class] = ["react.mjs", "index.mjs"].map(in_package);
    bundled(
        "react-page.mjs",
        &[
            format!("--alias:tas-checklist/react={component}"),
            format!("--alias:tas-checklist={class}"),
            "--define:process.env.NODE_ENV=\"development\"".to_owned(),
        ],
    )
}

/// The packed file as a script that runs long after it was parsed.
fn delayed() -> Vec<u8> {
    format!("setTimeout(function () {{\n{}\n}}, 60);\n", packed()).into_bytes()
}

/// The packed file as a release before this one.
fn older() -> Vec<u8> {
    let version = format!("\"{}\"", env!("CARGO_PKG_VERSION"));
    let packed = packed();
    assert!(
        packed.contains(&version),
        "the packed file has no {version}"
    );
    let build = build(&packed);
    packed
        .replace(&version, "\"0.0.1\"")
        .replace(&build, "000000000000")
        .into_bytes()
}

/// Which Wasm the packed file says that it belongs to; the fallback says it plainly.
fn build(packed: &str) -> String {
    let fallback = fs::read_to_string(dist().join("tas-checklist.fallback.js"));
    let fallback = fallback.expect("the fallback lies beside the packed file");
    let (_, rest) = fallback.split_once("build:\"").expect("it names its build");
    let (build, _) = rest.split_once('"').expect("a whole text");
    assert!(
        packed.contains(build),
        "the packed file is of another build"
    );
    build.to_owned()
}

fn packed() -> String {
    fs::read_to_string(dist().join("tas-checklist.js")).expect("the packed file is text")
}

/// A page's media type, and its bytes in the charset that an old server sends.
pub fn undeclared(file: &str, page: &str) -> Option<(&'static str, Vec<u8>)> {
    let bytes = || {
        page.chars()
            .map(|letter| u8::try_from(letter).unwrap_or(b'?'))
    };
    file.ends_with(UNDECLARED)
        .then(|| ("text/html", bytes().collect()))
}
