//! What docs/delivery.md says of a file of the release, by its path in the folder of the site.
//! Says nothing of how a server is brought to do so.

use super::PAGE;
use crate::workspace;
use anyhow::{Context, Result};

/// The packed file's name, the same from release to release.
pub const SCRIPT: &str = crate::pack::FILE;

/// For names that stay: it may be kept, and is asked for anew each time.
pub const STAYS: &str = "no-cache";

/// For names that change with what is in the file.
pub const LASTS: &str = "public, max-age=31536000, immutable";

/// The name has a version, or the hash of what is in it.
pub fn lasts(path: &str) -> bool {
    let (stem, kind) = path.rsplit_once('.').unwrap_or((path, ""));
    let versioned = stem.strip_prefix("tas-checklist-");
    let versioned =
        versioned.is_some_and(|rest| rest.starts_with(|one: char| one.is_ascii_digit()));
    let hash = stem
        .strip_prefix("split/")
        .and_then(|name| name.rsplit_once('-'));
    let hashed = hash.is_some_and(|(_, hash)| {
        hash.len() == 12 && hash.bytes().all(|one| one.is_ascii_hexdigit())
    });
    matches!(kind, "js" | "wasm") && (versioned || hashed)
}

/// Its Cache-Control.
pub fn cache(path: &str) -> &'static str {
    if lasts(path) { LASTS } else { STAYS }
}

/// The media type, where it matters: what a browser runs.
pub fn media_type(path: &str) -> Option<&'static str> {
    match path.rsplit_once('.')?.1 {
        "js" => Some("text/javascript"),
        "wasm" => Some("application/wasm"),
        "html" => Some("text/html"),
        _ => None,
    }
}

/// The policy with which a page of the site goes out, from docs/csp.md with the site itself for
/// the origin of the files: for frames that of the packed file, and for the page, which may have
/// either build, that of the split one.
pub fn policy(path: &str) -> Result<Option<String>> {
    let name = match path {
        "frame.html" => "packed",
        PAGE => "split",
        _ => return Ok(None),
    };
    let guide = std::fs::read_to_string(workspace::root().join("docs/csp.md"))?;
    let fence = format!("```csp {name}\n");
    let (_, rest) = guide
        .split_once(&fence)
        .with_context(|| format!("docs/csp.md has no {name}"))?;
    let line = rest.lines().next().context("an empty policy")?;
    Ok(Some(line.replace("https://files.example", "'self'")))
}

#[cfg(test)]
mod tests {
    use super::lasts;

    #[test]
    fn a_version_or_a_hash_makes_a_name_last() {
        for name in [
            "tas-checklist-0.1.0.js",
            "tas-checklist-1.2.3.fallback.js",
            "split/program-9c8cdfb4810a.wasm",
            "split/language-zh-Hans-16cb16bfff1e.js",
        ] {
            assert!(lasts(name), "{name}");
        }
        for name in [
            "tas-checklist.js",
            "tas-checklist.zh-Hans.js",
            "split/tas-checklist.js",
            "frame.html",
            "frame.js",
        ] {
            assert!(!lasts(name), "{name}");
        }
    }
}
