//! `manifest.json`: what was released, how large it is and its fingerprints, and when its
//! rules were checked and are to be checked again. A firm compares two of them; the
//! checklist itself never reads one.

use crate::release::iso;
use anyhow::{Context, Result};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sha2::{Digest, Sha384};
use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use tas_checklist::domain::Date;
use tas_checklist::rules::{CHECKED_ON, REGISTER};

/// The file's name in `dist/`.
pub const FILE: &str = "manifest.json";

#[derive(Serialize, Deserialize)]
pub struct Manifest {
    pub version: String,
    pub rules_checked_on: String,
    /// The first day by which a source is to be read again.
    pub rules_review_by: String,
    pub files: BTreeMap<String, Entry>,
}

/// A file's fingerprint as a script tag's attribute wants it.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
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
            rules_review_by: iso(review_by()),
            files,
        })
    }

    pub fn read(folder: &Path) -> Result<Self> {
        let text = std::fs::read(folder.join(FILE)).with_context(|| {
            format!("no {FILE} in {}; run `cargo xtask build`", folder.display())
        })?;
        Ok(serde_json::from_slice(&text)?)
    }

    /// Every field, with a star for the name of a file.
    pub fn shape() -> Result<Vec<String>> {
        let name = "*".to_owned();
        let files = BTreeMap::from([(name, Entry::of(b"")?)]);
        let one = serde_json::to_value(Self {
            version: String::new(),
            rules_checked_on: String::new(),
            rules_review_by: String::new(),
            files,
        })?;
        let mut fields = Vec::new();
        name_fields(&one, "", &mut fields);
        Ok(fields)
    }

    /// What a script tag's attribute says for a file.
    pub fn integrity(&self, name: &str) -> Result<&str> {
        let entry = self.files.get(name);
        let entry = entry.with_context(|| format!("the manifest lacks {name}"))?;
        Ok(&entry.integrity)
    }

    pub fn write(&self, folder: &Path) -> Result<()> {
        Ok(std::fs::write(folder.join(FILE), self.text()?)?)
    }

    pub fn text(&self) -> Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Describes one more file.
    pub fn add(&mut self, name: &str, bytes: &[u8]) -> Result<()> {
        self.files.insert(name.to_owned(), Entry::of(bytes)?);
        Ok(())
    }

    /// Describes a file that is much like another, or the same under another name.
    pub fn add_copy(&mut self, original: &str, name: &str, bytes: &[u8]) -> Result<()> {
        let same = self
            .files
            .get(original)
            .filter(|entry| entry.integrity == integrity(bytes));
        let entry = match same {
            Some(entry) => entry.clone(),
            None => Entry::of(bytes)?,
        };
        self.files.insert(name.to_owned(), entry);
        Ok(())
    }
}

/// The first day by which one of the sources must be read again.
fn review_by() -> Date {
    let days = REGISTER.sources.iter().map(|source| source.review_by);
    days.min().unwrap_or(CHECKED_ON)
}

fn name_fields(value: &Value, above: &str, fields: &mut Vec<String>) {
    for (name, inside) in value.as_object().into_iter().flatten() {
        let field = format!("{above}{name}");
        name_fields(inside, &format!("{field}."), fields);
        fields.push(field);
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
    use super::{Entry, Manifest, review_by};
    use tas_checklist::rules::REGISTER;

    #[test]
    fn an_integrity_is_a_browser_s_own_form() -> anyhow::Result<()> {
        let empty = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        let entry = Entry::of(b"")?;
        assert_eq!(entry.integrity, empty);
        assert!(entry.is_of(b"") && !entry.is_of(b"more"));
        Ok(())
    }
    #[test]
    fn the_first_source_that_is_due_says_when() {
        let all = REGISTER.sources;
        assert!(all.iter().all(|source| review_by() <= source.review_by));
        assert!(all.iter().any(|source| review_by() == source.review_by));
    }

    #[test]
    fn the_shape_is_what_firms_read() -> anyhow::Result<()> {
        let mut shape = Manifest::shape()?;
        shape.sort();
        let entry = ["brotli", "gzip", "integrity", "raw"].map(|name| format!("files.*.{name}"));
        let own = ["rules_checked_on", "rules_review_by", "version"].map(str::to_owned);
        let files = ["files", "files.*"].map(str::to_owned);
        assert_eq!(shape, [&files[..], &entry, &own].concat());
        Ok(())
    }
}
