//! `plugin`: the plugin for WordPress, from `platforms/wordpress` and what `build` made: a
//! folder and the zip that a site's owner uploads.
//!
//! The zip is the same whenever and wherever it is made: its names are sorted and its
//! days are none. Nothing is published from here.

use crate::manifest::{self, Manifest};
use crate::static_help;
use crate::{languages, pack, snippet, worksheet, workspace};
use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::{Seek, Write};
use std::path::{Path, PathBuf};
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
    let mut files = BTreeMap::new();
    let sources = workspace::root().join(SOURCES);
    collect(&sources, &sources, &mut files)?;
    let licence = std::fs::read(workspace::root().join("LICENSE-MIT"))?;
    files.insert("license.txt".to_owned(), licence);
    for (name, bytes) in release()? {
        let folder = concat!("files/", env!("CARGO_PKG_VERSION"));
        files.insert(format!("{folder}/{name}"), bytes);
    }
    Ok(files)
}

fn collect(root: &Path, folder: &Path, files: &mut BTreeMap<String, Vec<u8>>) -> Result<()> {
    for entry in folder.read_dir()? {
        let path = entry?.path();
        if path.is_dir() {
            collect(root, &path, files)?;
            continue;
        }
        let text = std::fs::read_to_string(&path)
            .with_context(|| format!("{} is no text", path.display()))?;
        let name = path.strip_prefix(root)?.to_string_lossy().into_owned();
        let text = text.replace(VERSION, env!("CARGO_PKG_VERSION"));
        files.insert(name, text.into_bytes());
    }
    Ok(())
}

/// The files of the release that a page may load, what they are known by, and the
/// static help.
fn release() -> Result<BTreeMap<String, Vec<u8>>> {
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
    use super::pack_into;
    use std::collections::BTreeMap;
    use std::io::Cursor;

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
