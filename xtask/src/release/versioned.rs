//! The packed file and its parts once more, with the version in their names, for a page
//! that stays with a release: its parts are its own, whatever is put beside it later.
//!
//! The copies differ from the files in nothing but the names of the parts that they load.
//! A file can then be kept for good, as its bytes never change under its name.

use crate::{languages, pack, worksheet};
use anyhow::{Result, ensure};
use tas_checklist::text::further::FURTHER;

/// How every name of the packed file and its parts begins.
const STEM: &str = "tas-checklist";

/// The packed file and its parts.
pub fn originals() -> Vec<String> {
    let own = [
        pack::FILE,
        pack::FALLBACK,
        worksheet::FILE,
        worksheet::FALLBACK,
    ];
    let languages = FURTHER.iter().map(|further| languages::beside(further.tag));
    own.map(str::to_owned)
        .into_iter()
        .chain(languages)
        .collect()
}

/// The names that a release has of them.
pub fn names(version: &str) -> Vec<String> {
    let originals = originals().into_iter();
    originals.map(|name| named(&name, version)).collect()
}

/// The name with a version in it.
pub fn named(original: &str, version: &str) -> String {
    let rest = original.strip_prefix(STEM).unwrap_or(original);
    format!("{STEM}-{version}{rest}")
}

/// A copy that loads its own parts.
pub fn copy(script: &str, version: &str) -> Result<String> {
    let mut copy = script.to_owned();
    for part in originals() {
        // Between quotes of any kind: that is how a minified script holds a name.
        for quote in ['"', '\'', '`'] {
            let [from, to] =
                [&part, &named(&part, version)].map(|name| format!("{quote}{name}{quote}"));
            copy = copy.replace(&from, &to);
        }
    }
    let left = originals().into_iter().find(|part| copy.contains(part));
    ensure!(
        left.is_none(),
        "a script names {} in a way that no copy can change",
        left.unwrap_or_default()
    );
    Ok(copy)
}

/// Fails unless the copy of the packed file names each part once.
pub fn check(copy: &str, version: &str) -> Result<()> {
    for part in originals().iter().skip(1) {
        // The fallback of the worksheet is the worksheet's to load.
        let times = copy.matches(&named(part, version)).count();
        let wanted = usize::from(part != worksheet::FALLBACK);
        ensure!(
            times == wanted,
            "{} names {part} {times} times, not {wanted}",
            named(pack::FILE, version)
        );
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{copy, named};

    #[test]
    fn the_version_stands_before_what_the_part_is() {
        assert_eq!(named("tas-checklist.js", "1.2.3"), "tas-checklist-1.2.3.js");
        let part = named("tas-checklist.worksheet.fallback.js", "1.2.3");
        assert_eq!(part, "tas-checklist-1.2.3.worksheet.fallback.js");
    }

    #[test]
    fn only_names_of_parts_change() -> anyhow::Result<()> {
        let script = "f={fallback:\"tas-checklist.fallback.js\",vi:'tas-checklist.vi.js'};\
                      q('script[src*=\"tas-checklist\"]')";
        let wanted = "f={fallback:\"tas-checklist-1.2.3.fallback.js\",vi:'tas-checklist-1.2.3.vi.js'};\
                      q('script[src*=\"tas-checklist\"]')";
        assert_eq!(copy(script, "1.2.3")?, wanted);
        Ok(())
    }

    #[test]
    fn a_name_that_is_put_together_is_found_out() {
        assert!(copy("f=\"./tas-checklist.vi.js\"", "1.2.3").is_err());
    }
}
