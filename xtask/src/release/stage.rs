//! What a release holds, file by file, before it is packed. Nothing is made here that has
//! a module of its own; it only comes together.

use super::archive::Files;
use super::{inside, licences, moment::Moment, print, readme, sbom, versioned};
use crate::manifest::{self, Manifest};
use crate::{api, npm, pack, plugin, reproducible, snippet, workspace};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use tas_checklist::rulebook::{html, of_the_checklist};

/// The folder with what a firm serves.
pub const DIST: &str = "dist";

/// The folder with what other systems install.
const PACKAGES: &str = "packages";

/// What of the sources is handed on as it is: how the names begin. The documents lead to the
/// worked cases and to what a listener hears.
const KEPT: [&str; 6] = [
    "custom-elements.json",
    "docs/",
    "platforms/",
    "tests/browser/transcripts/",
    "tests/vignettes/",
    "types/",
];

/// The rules to print and sign.
const PRINTED: &str = "rulebook.pdf";

/// Every file of a release, by its path. `work` is a folder for what is on its way.
pub fn files(version: &str, when: Moment, work: &Path) -> Result<Files> {
    let mut files = served(version)?;
    files.extend(packages()?);
    files.extend(sources()?);
    let (mut parts, needs) = inside::all()?;
    files.insert(
        sbom::FILE.to_owned(),
        sbom::text(&parts, &needs, when)?.into_bytes(),
    );
    let book = html::page(&of_the_checklist());
    let page = work.join("rulebook.html");
    std::fs::write(&page, &book)?;
    files.insert("rulebook.html".to_owned(), book.into_bytes());
    let printed = print::pdf(&page, when)?;
    parts.extend(inside::fonts(&printed.fonts, PRINTED)?);
    files.insert(PRINTED.to_owned(), printed.bytes);
    files.insert(
        licences::FILE.to_owned(),
        licences::text(&parts)?.into_bytes(),
    );
    files.insert(readme::FILE.to_owned(), readme::text(version).into_bytes());
    Ok(files)
}

/// What the manifest of the build lists, the packed file once more with the version in its
/// name, and the licences of what is inside. Anything else in the folder is of other tasks.
fn served(version: &str) -> Result<Files> {
    let dist = workspace::dist();
    let read = |name: &str| {
        std::fs::read(dist.join(name))
            .with_context(|| format!("no dist/{name}: run `cargo xtask build`"))
    };
    let mut manifest = Manifest::read(&dist)?;
    // What there is to paste names integrities, so the build makes it after its manifest.
    for (name, _) in snippet::FILES {
        manifest.add(name, &read(name)?)?;
    }
    let notices = licences::of_the_programs()?.as_bytes();
    manifest.add(licences::FILE, notices)?;
    for name in api::public_files() {
        ensure!(
            name == manifest::FILE || manifest.files.contains_key(&name),
            "the build has no {name}, which is a public name: see docs/api.md"
        );
    }
    let mut files = Files::new();
    files.insert(licences::FILE.to_owned(), notices.to_vec());
    for name in manifest.files.keys().filter(|name| *name != licences::FILE) {
        files.insert(name.clone(), read(name)?);
    }
    for name in versioned::originals() {
        let script = files
            .get(&name)
            .with_context(|| format!("no dist/{name}"))?;
        let copy = versioned::copy(&String::from_utf8(script.clone())?, version)?;
        if name == pack::FILE {
            versioned::check(&copy, version)?;
        }
        let (named, bytes) = (versioned::named(&name, version), copy.into_bytes());
        manifest.add_copy(&name, &named, &bytes)?;
        files.insert(named, bytes);
    }
    files.insert(manifest::FILE.to_owned(), manifest.text()?.into_bytes());
    let below = |(name, bytes)| (format!("{DIST}/{name}"), bytes);
    Ok(files.into_iter().map(below).collect())
}

/// The npm package, and the plugin for `WordPress`.
fn packages() -> Result<Files> {
    let made = [workspace::dist().join(npm::tarball_name()), plugin::zip()];
    let mut files = Files::new();
    for path in made {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let bytes = std::fs::read(&path).with_context(|| format!("no {}", path.display()))?;
        files.insert(format!("{PACKAGES}/{name}"), bytes);
    }
    Ok(files)
}

/// Documents, licences and types, as git keeps them.
fn sources() -> Result<Files> {
    let mut files = Files::new();
    for name in reproducible::kept()?
        .into_iter()
        .filter(|name| is_handed_on(name))
    {
        let bytes = std::fs::read(workspace::root().join(&name))?;
        files.insert(name, bytes);
    }
    Ok(files)
}

fn is_handed_on(name: &str) -> bool {
    let at_the_root = !name.contains('/');
    let is_text = Path::new(name)
        .extension()
        .is_some_and(|extension| extension == "md");
    let document = is_text || name.starts_with("LICENSE");
    (at_the_root && document) || KEPT.iter().any(|kept| name.starts_with(kept))
}

#[cfg(test)]
mod tests {
    use super::{is_handed_on, sources};

    #[test]
    fn documents_are_handed_on_and_code_is_not() {
        for name in [
            "LICENSE-MIT",
            "CHANGELOG.md",
            "docs/api.md",
            "custom-elements.json",
        ] {
            assert!(is_handed_on(name), "{name}");
        }
        for name in [
            "Cargo.toml",
            "src/lib.rs",
            "npm/README.md",
            "tests/browser/main.rs",
        ] {
            assert!(!is_handed_on(name), "{name}");
        }
    }

    #[test]
    fn what_must_be_in_a_release_is_there() -> anyhow::Result<()> {
        let files = sources()?;
        for name in [
            "LICENSE",
            "CHANGELOG.md",
            "RULES.md",
            "SECURITY.md",
            "ACCESSIBILITY.md",
        ] {
            assert!(files.contains_key(name), "{name}");
        }
        Ok(())
    }
}
