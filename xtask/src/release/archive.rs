//! The zip of a release: the same files make the same bytes, whoever packs them and when.
//! And its opening, which believes nothing of it.

use super::moment::Moment;
use anyhow::{Context, Result, ensure};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Read, Write};
use std::path::Path;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipArchive, ZipWriter};

/// Files by their path in a folder.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The list that `sha256sum -c` reads.
pub const SUMS: &str = "SHA256SUMS";

/// The files in one folder, with a list of their sums.
pub fn zip(folder: &str, files: &Files, when: Moment) -> Result<Vec<u8>> {
    packed(folder, files, &sums(files), when)
}

fn packed(folder: &str, files: &Files, sums: &str, when: Moment) -> Result<Vec<u8>> {
    let options = SimpleFileOptions::DEFAULT
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(when.zip()?)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let listed = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()));
    for (name, bytes) in listed.chain([(SUMS, sums.as_bytes())]) {
        zip.start_file(format!("{folder}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// The sums of all files.
fn sums(files: &Files) -> String {
    files.iter().fold(String::new(), |mut sums, (name, bytes)| {
        let _ = writeln!(sums, "{}", sum(name, bytes));
        sums
    })
}

/// One line of such a list.
pub fn sum(name: &str, bytes: &[u8]) -> String {
    format!("{}  {name}", hex(&Sha256::digest(bytes)))
}

/// Bytes as sums are written.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// The files of a zip, written below a folder; fails unless all of them are in the zip's own
/// folder and have the sums that it lists.
pub fn unzip(archive: &[u8], folder: &str, into: &Path) -> Result<Files> {
    let mut zip = ZipArchive::new(Cursor::new(archive))?;
    let mut files = Files::new();
    for at in 0..zip.len() {
        let mut file = zip.by_index(at)?;
        let path = file
            .enclosed_name()
            .context("a file of the zip is outside of it")?;
        let path = path
            .strip_prefix(folder)
            .context("a file of the zip is not in its folder")?;
        let name = path.to_string_lossy().into_owned();
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        let place = into.join(path);
        std::fs::create_dir_all(place.parent().context("a file is in a folder")?)?;
        std::fs::write(place, &bytes)?;
        files.insert(name, bytes);
    }
    let listed = files
        .remove(SUMS)
        .with_context(|| format!("the zip has no {SUMS}"))?;
    ensure!(
        String::from_utf8(listed)? == sums(&files),
        "{SUMS} is not the list of the files in the zip"
    );
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::{Files, SUMS, packed, unzip, zip};
    use crate::release::moment::Moment;

    #[test]
    fn a_zip_is_the_same_twice_and_opens_to_what_it_holds() -> anyhow::Result<()> {
        let when = Moment::of_seconds("1795336245")?;
        let files: Files = [("b/two.js", "2"), ("a.txt", "1")]
            .map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec()))
            .into();
        let archive = zip("own-1.0.0", &files, when)?;
        assert_eq!(archive, zip("own-1.0.0", &files, when)?);
        let folder = std::env::temp_dir().join(format!("unzipped-{}", std::process::id()));
        let opened = unzip(&archive, "own-1.0.0", &folder)?;
        let list = std::fs::read_to_string(folder.join(SUMS))?;
        std::fs::remove_dir_all(&folder)?;
        assert_eq!(opened, files);
        // The sum of `1`, as coreutils give it.
        let one = "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  a.txt\n";
        assert!(list.starts_with(one), "{list}");
        assert!(unzip(&archive, "other-1.0.0", &folder).is_err());
        Ok(())
    }

    #[test]
    fn a_list_that_does_not_fit_is_found_out() -> anyhow::Result<()> {
        let when = Moment::of_seconds("1795336245")?;
        let files = Files::from([("a.txt".to_owned(), b"1".to_vec())]);
        let folder = std::env::temp_dir().join(format!("ill-fitting-{}", std::process::id()));
        let archive = packed("own", &files, "of another release", when)?;
        let opened = unzip(&archive, "own", &folder);
        std::fs::remove_dir_all(&folder)?;
        assert!(opened.is_err());
        Ok(())
    }
}
