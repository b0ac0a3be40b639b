//! `plugin`: the plugin for WordPress, from `platforms/wordpress` and what `build` made: a
//! folder and the zip that a site's owner uploads.
//!
//! The zip is the same whenever and wherever it is made: its names are sorted and its
//! days are none. Nothing is published from here.

use crate::manifest::{self, Manifest};
use crate::static_help;
use crate::{languages, pack, release, reproducible, snippet, worksheet, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Seek, Write};
use std::path::PathBuf;
use tas_checklist::text::Language;
use tas_checklist::text::further::FURTHER;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// The sources of the plugin, from the root.
pub const SOURCES: &str = "platforms/wordpress";

/// The plugin's name in `dist/wordpress`, in its zip and in a site.
const NAME: &str = "tas-checklist";

/// What the sources have in place of the release.
const VERSION: &str = "{{version}}";

/// The zip, once it is made.
pub fn zip() -> PathBuf {
    made().join(format!("{NAME}.zip"))
}

fn made() -> PathBuf {
    workspace::dist().join("wordpress")
}

/// Writes the folder and the zip, and says what they weigh.
pub fn run() -> Result<()> {
    let files = files()?;
    let made = made();
    if made.exists() {
        std::fs::remove_dir_all(&made)?;
    }
    for (name, bytes) in &files {
        let file = made.join(NAME).join(name);
        std::fs::create_dir_all(file.parent().context("a folder")?)?;
        std::fs::write(file, bytes)?;
    }
    pack_into(std::fs::File::create(zip())?, &files)?;
    let zipped = std::fs::metadata(zip())?.len();
    println!(
        "dist/wordpress/{NAME}.zip: {zipped} bytes, {} files",
        files.len()
    );
    Ok(())
}

/// Every file of the plugin, by its path in it.
fn files() -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = sources(&reproducible::kept()?)?;
    let notices = release::notices()?.as_bytes().to_vec();
    files.insert(release::NOTICES.to_owned(), notices);
    let licence = std::fs::read(workspace::root().join("LICENSE-MIT"))?;
    files.insert("license.txt".to_owned(), licence);
    for (name, bytes) in parts()? {
        let folder = concat!("files/", env!("CARGO_PKG_VERSION"));
        files.insert(format!("{folder}/{name}"), bytes);
    }
    Ok(files)
}

/// The sources among what git keeps, by their path in the plugin and with the version set
/// in. What an editor or a system left beside them is nobody's to publish.
fn sources(kept: &[String]) -> Result<BTreeMap<String, Vec<u8>>> {
    let mut files = BTreeMap::new();
    for path in kept {
        let below = path.strip_prefix(SOURCES);
        let Some(name) = below.and_then(|name| name.strip_prefix('/')) else {
            continue;
        };
        let text = std::fs::read_to_string(workspace::root().join(path))
            .with_context(|| format!("{path} is no text"))?;
        let text = text.replace(VERSION, env!("CARGO_PKG_VERSION"));
        files.insert(name.to_owned(), text.into_bytes());
    }
    ensure!(!files.is_empty(), "git keeps nothing in {SOURCES}");
    Ok(files)
}

/// The files of the release that a page may load, what they are known by, and the
/// static help.
fn parts() -> Result<BTreeMap<String, Vec<u8>>> {
    let dist = workspace::dist();
    let mut manifest = Manifest::read(&dist)?;
    let parts = [
        pack::FILE,
        pack::FALLBACK,
        worksheet::FILE,
        worksheet::FALLBACK,
    ];
    let names = parts.map(str::to_owned).into_iter();
    let names = names.chain(FURTHER.iter().map(|further| languages::beside(further.tag)));
    let mut files = BTreeMap::new();
    for name in names {
        ensure!(
            manifest.files.contains_key(&name),
            "the release lacks {name}; run `cargo xtask build`"
        );
        files.insert(name.clone(), std::fs::read(dist.join(name))?);
    }
    manifest.files.retain(|name, _| files.contains_key(name));
    files.insert(manifest::FILE.to_owned(), manifest.text()?.into_bytes());
    files.insert("help.json".to_owned(), text(&help()?)?);
    Ok(files)
}

fn text(value: &Value) -> Result<Vec<u8>> {
    Ok((serde_json::to_string_pretty(value)? + "\n").into_bytes())
}

/// The static help in the complete languages, and the words before the firm's name.
fn help() -> Result<Value> {
    let mut help = json!({});
    for language in Language::COMPLETE {
        help[language.tag()] = json!({
            "help": snippet::help("", language)?,
            "firm": static_help::words(language).firm,
        });
    }
    Ok(help)
}

fn pack_into(file: impl Write + Seek, files: &BTreeMap<String, Vec<u8>>) -> Result<()> {
    let options = SimpleFileOptions::default()
        .last_modified_time(zip::DateTime::default())
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(file);
    for (name, bytes) in files {
        zip.start_file(format!("{NAME}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    zip.finish()?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{SOURCES, pack_into, sources};
    use crate::reproducible;
    use std::collections::BTreeMap;
    use std::io::Cursor;

    #[test]
    fn the_sources_are_what_git_keeps() -> anyhow::Result<()> {
        let kept = reproducible::kept()?;
        let files = sources(&kept)?;
        assert!(
            files.contains_key("tas-checklist.php"),
            "{:?}",
            files.keys()
        );
        let of_it = kept.iter().filter(|path| path.starts_with(SOURCES));
        assert_eq!(files.len(), of_it.count());
        for (name, bytes) in files {
            assert!(!String::from_utf8(bytes)?.contains("{{version}}"), "{name}");
        }
        Ok(())
    }

    #[test]
    fn a_zip_depends_on_its_files_alone() -> anyhow::Result<()> {
        let files = BTreeMap::from([("b.js".to_owned(), vec![2; 99]), ("a".to_owned(), vec![1])]);
        let (mut one, mut other) = (Cursor::new(Vec::new()), Cursor::new(Vec::new()));
        pack_into(&mut one, &files)?;
        pack_into(&mut other, &files)?;
        assert_eq!(one.get_ref(), other.get_ref());
        let mut zip = zip::ZipArchive::new(one)?;
        let mut names = Vec::new();
        for index in 0..zip.len() {
            names.push(zip.by_index(index)?.name()?.into_owned());
        }
        assert_eq!(names, ["tas-checklist/a", "tas-checklist/b.js"]);
        Ok(())
    }
}
