//! What a release holds, file by file, before it is packed. Nothing is made here that has
//! a module of its own; it only comes together.

use super::archive::Files;
use super::{inside, licences, moment::Moment, print, readme, sbom, versioned};
use crate::manifest::{self, Manifest};
use crate::{api, npm, pack, process, snippet, workspace};
use anyhow::{Context, Result, ensure};
use std::path::Path;
use std::process::Command;
use tas_checklist::rulebook::{html, of_the_checklist};

/// The folder with what a firm serves.
pub const DIST: &str = "dist";

/// The folder with what other systems install.
const PACKAGES: &str = "packages";

/// Where a plugin for `WordPress` is, if there is one.
const WORDPRESS: &str = "wordpress";

/// What of the sources is handed on as it is: how the names begin.
const KEPT: [&str; 4] = ["docs/", "platforms/", "types/", "custom-elements.json"];

/// Every file of a release, by its path. `work` is a folder for what is on its way.
pub fn files(version: &str, when: Moment, work: &Path) -> Result<Files> {
    let mut files = served(version)?;
    files.extend(packages()?);
    files.extend(sources()?);
    let (parts, needs) = inside::all()?;
    files.insert(
        licences::FILE.to_owned(),
        licences::text(&parts)?.into_bytes(),
    );
    files.insert(
        sbom::FILE.to_owned(),
        sbom::text(&parts, &needs, when)?.into_bytes(),
    );
    let book = html::page(&of_the_checklist());
    let page = work.join("rulebook.html");
    std::fs::write(&page, &book)?;
    files.insert("rulebook.html".to_owned(), book.into_bytes());
    files.insert("rulebook.pdf".to_owned(), print::pdf(&page, when)?);
    files.insert(readme::FILE.to_owned(), readme::text(version).into_bytes());
    Ok(files)
}

/// What the manifest of the build lists, and the packed file once more with the version in
/// its name. Anything else in the folder is of other tasks.
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
    for name in api::public_files() {
        ensure!(
            name == manifest::FILE || manifest.files.contains_key(&name),
            "the build has no {name}, which is a public name: see docs/api.md"
        );
    }
    let mut files = Files::new();
    for name in manifest.files.keys() {
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

/// The npm package, and the `WordPress` plugin where one was built.
fn packages() -> Result<Files> {
    let dist = workspace::dist();
    let tarball = npm::tarball_name();
    let mut found = vec![dist.join(&tarball)];
    ensure!(
        found[0].is_file(),
        "no dist/{tarball}: run `cargo xtask pack`"
    );
    if let Ok(folder) = dist.join(WORDPRESS).read_dir() {
        for entry in folder {
            let path = entry?.path();
            if path.extension().is_some_and(|extension| extension == "zip") {
                found.push(path);
            }
        }
    }
    let mut files = Files::new();
    for path in found {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        files.insert(format!("{PACKAGES}/{name}"), std::fs::read(&path)?);
    }
    Ok(files)
}

/// Documents, licences and types, as git keeps them.
fn sources() -> Result<Files> {
    let mut git = Command::new("git");
    git.args(["ls-files", "-z"]).current_dir(workspace::root());
    let listed = String::from_utf8(process::output_of(&mut git)?)?;
    let mut files = Files::new();
    for name in listed
        .split_terminator('\0')
        .filter(|name| is_handed_on(name))
    {
        let file = workspace::root().join(name);
        // A file may have been removed and git not told yet.
        if file.is_file() {
            files.insert(name.to_owned(), std::fs::read(file)?);
        }
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
            "tests/browser/kept/card.png",
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
