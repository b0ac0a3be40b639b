//! `manifest.json`: what was released, how large it is and its fingerprints.

use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha384};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use tas_checklist::domain::Date;
use tas_checklist::rules::CHECKED_ON;

/// The file's name in `dist/`.
pub const FILE: &str = "manifest.json";

#[derive(Serialize, Deserialize)]
pub struct Manifest {
    pub version: String,
    pub rules_checked_on: String,
    pub files: BTreeMap<String, Entry>,
}

/// Sizes in bytes; `integrity` as a script tag's attribute wants it.
#[derive(Clone, Serialize, Deserialize)]
pub struct Entry {
    pub raw: usize,
    pub gzip: usize,
    pub brotli: usize,
    pub integrity: String,
}

impl Manifest {
    /// Describes every file in a folder and below it. What its manifest says already is
    /// taken from there for files that are what they were: to compress takes its time.
    pub fn of(folder: &Path) -> Result<Self> {
        let known = Self::read(folder).map_or_else(|_| BTreeMap::new(), |known| known.files);
        let mut files = BTreeMap::new();
        describe(folder, "", &known, &mut files)?;
        Ok(Self {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            rules_checked_on: iso(CHECKED_ON),
            files,
        })
    }

    /// Describes one file anew.
    pub fn describe(&mut self, folder: &Path, name: &str) -> Result<()> {
        let entry = Entry::of(&std::fs::read(folder.join(name))?)?;
        self.files.insert(name.to_owned(), entry);
        Ok(())
    }

    pub fn read(folder: &Path) -> Result<Self> {
        let text = std::fs::read(folder.join(FILE)).with_context(|| {
            format!("no {FILE} in {}; run `cargo xtask build`", folder.display())
        })?;
        Ok(serde_json::from_slice(&text)?)
    }

    /// What a script tag's attribute says for a file.
    pub fn integrity(&self, name: &str) -> Result<&str> {
        let entry = self.files.get(name);
        let entry = entry.with_context(|| format!("the manifest lacks {name}"))?;
        Ok(&entry.integrity)
    }

    pub fn write(&self, folder: &Path) -> Result<()> {
        let text = serde_json::to_string_pretty(self)? + "\n";
        Ok(std::fs::write(folder.join(FILE), text)?)
    }
}

/// Puts the files of a folder in by their path from the first one.
fn describe(
    folder: &Path,
    above: &str,
    known: &BTreeMap<String, Entry>,
    files: &mut BTreeMap<String, Entry>,
) -> Result<()> {
    for file in folder.read_dir()? {
        let file = file?;
        let name = format!("{above}{}", file.file_name().to_string_lossy());
        if file.file_type()?.is_dir() {
            describe(&file.path(), &format!("{name}/"), known, files)?;
        } else if name != FILE {
            let bytes = std::fs::read(file.path())?;
            let same = known.get(&name).filter(|entry| entry.is_of(&bytes));
            let entry = same.map_or_else(|| Entry::of(&bytes), |entry| Ok(entry.clone()))?;
            files.insert(name, entry);
        }
    }
    Ok(())
}

impl Entry {
    fn is_of(&self, bytes: &[u8]) -> bool {
        self.integrity == integrity(bytes)
    }

    fn of(bytes: &[u8]) -> Result<Self> {
        Ok(Self {
            raw: bytes.len(),
            gzip: gzip(bytes)?,
            brotli: brotli(bytes)?,
            integrity: integrity(bytes),
        })
    }
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

/// A date as ISO 8601 writes it.
pub fn iso(date: Date) -> String {
    format!("{:04}-{:02}-{:02}", date.year(), date.month(), date.day())
}

/// The size as a server sends it that compresses at level 9.
pub fn gzip(bytes: &[u8]) -> Result<usize> {
    let mut writer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    writer.write_all(bytes)?;
    Ok(writer.finish()?.len())
}

/// The size as a server sends it that compressed ahead of time, at level 11.
pub fn brotli(bytes: &[u8]) -> Result<usize> {
    let options = brotli::enc::BrotliEncoderParams {
        quality: 11,
        lgwin: 22,
        ..Default::default()
    };
    let mut compressed = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut compressed, &options)?;
    Ok(compressed.len())
}

#[cfg(test)]
mod tests {
    use super::Entry;

    #[test]
    fn an_integrity_is_a_browser_s_own_form() -> anyhow::Result<()> {
        let empty = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        let entry = Entry::of(b"")?;
        assert_eq!(entry.integrity, empty);
        assert!(entry.is_of(b"") && !entry.is_of(b"more"));
        Ok(())
    }
}
