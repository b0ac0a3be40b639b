//! The first file that whoever opens a release reads: what is what, and where to begin.

use super::archive::SUMS;
use super::{licences, sbom, versioned};
use crate::pack;

/// The file of a release.
pub const FILE: &str = "README.txt";

/// The whole file.
pub fn text(version: &str) -> String {
    let rows = [
        (
            "dist/",
            "what a website serves: begin with snippet.html, or open index.html",
        ),
        (
            "",
            &format!(
                "{} is the checklist, and {} is",
                pack::FILE,
                versioned::named(pack::FILE, version)
            ),
        ),
        (
            "",
            "the same under a name that no later release takes (docs/delivery.md)",
        ),
        (
            "",
            "manifest.json has every file with its integrity, and the day by which",
        ),
        ("", "the rules are to be checked again (docs/api.md)"),
        ("packages/", "the npm package, and the plugin for WordPress"),
        (
            "docs/",
            "the guides: begin with start.md; dist/docs has them as pages",
        ),
        (
            "rulebook.pdf",
            "every rule with its source, for a lawyer to read and sign",
        ),
        ("", "the same as rulebook.html and RULES.md"),
        (
            "ACCESSIBILITY.md",
            "what was tested for people with disabilities, and what was not",
        ),
        ("SECURITY.md", "what the checklist does and never does"),
        ("CHANGELOG.md", "what is new; rules come first"),
        ("LICENSE", "what you may do with it"),
        (
            licences::FILE,
            "the licences of what is inside; hand it on with the files",
        ),
        (sbom::FILE, "what is inside, for tools (CycloneDX)"),
        (
            SUMS,
            "`sha256sum -c SHA256SUMS` in this folder checks every file",
        ),
    ];
    let lines = rows.map(|(name, what)| format!("{name:<27}{what}\n"));
    format!("tas-checklist {version}\n\n{}", lines.concat())
}

#[cfg(test)]
mod tests {
    #[test]
    fn no_line_runs_over() {
        let text = super::text("10.10.10");
        assert!(text.lines().all(|line| line.len() < 100), "{text}");
        assert!(text.contains("tas-checklist-10.10.10.js"));
    }
}
