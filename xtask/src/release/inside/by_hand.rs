//! What is inside and in no list of packages: entered by hand, with the licence that its
//! author gives, whose standard text then stands in a release.

use super::{Origin, Part};
use anyhow::{Context, Result};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// The widths of characters in `src/documents/pdf/font.rs`.
pub fn metrics() -> Part {
    part(
        "adobe-core-14-afm",
        "1997",
        "APAFML",
        "Adobe Systems Incorporated",
    )
}

/// Families by how the names of their fonts begin, each with its licence and its author. The
/// first is the one that `cargo xtask setup` asks for.
const FAMILIES: [(&str, &str, &str); 3] = [
    (
        "DejaVu",
        "Bitstream-Vera",
        "Bitstream, Inc.; what the DejaVu authors changed is in the public domain",
    ),
    (
        "Liberation",
        "OFL-1.1",
        "Red Hat, Inc. and Google Corporation",
    ),
    ("Noto", "OFL-1.1", "Google LLC"),
];

/// The families of the fonts that a file has inside. Their version is not told by it.
pub fn fonts(names: &BTreeSet<String>, file: &str) -> Result<Vec<Part>> {
    let mut found = BTreeMap::new();
    for name in names {
        let family = FAMILIES
            .iter()
            .find(|(begins, ..)| name.starts_with(begins));
        let (family, licence, author) = family.with_context(|| {
            format!(
                "{file} has the font {name} inside, whose licence is not known: install DejaVu \
                 (Debian: `apt-get install fonts-dejavu-core`), or enter it in {}",
                file!()
            )
        })?;
        let place = format!("(in {file})");
        found.insert(family, part(family, &place, licence, author));
    }
    Ok(found.into_values().collect())
}

fn part(name: &str, version: &str, licence: &str, author: &str) -> Part {
    Part {
        name: name.to_owned(),
        version: version.to_owned(),
        origin: Origin::Hand,
        licence: licence.to_owned(),
        authors: vec![author.to_owned()],
        folder: PathBuf::new(),
        needs: BTreeSet::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{fonts, metrics};
    use crate::release::licences;
    use crate::workspace;
    use std::collections::BTreeSet;

    #[test]
    fn the_metrics_have_their_notice_as_long_as_they_are_inside() -> anyhow::Result<()> {
        let widths = workspace::root().join("src/documents/pdf/font.rs");
        assert!(std::fs::read_to_string(widths)?.contains("(Core 14 AFM files)"));
        let text = licences::text(&[metrics()])?;
        assert!(text.contains("1997 Adobe Systems Incorporated"), "{text}");
        assert!(text.contains("copyright notices are retained"), "{text}");
        Ok(())
    }

    #[test]
    fn fonts_are_known_by_their_family() -> anyhow::Result<()> {
        let names = |list: &[&str]| list.iter().map(|name| (*name).to_owned()).collect();
        let known: BTreeSet<String> = names(&["DejaVuSerif", "DejaVuSans-Bold"]);
        let text = licences::text(&fonts(&known, "rulebook.pdf")?)?;
        assert!(
            text.contains("DejaVu (in rulebook.pdf): Bitstream-Vera"),
            "{text}"
        );
        assert!(text.contains("Bitstream Vera is a trademark"), "{text}");
        let unknown = fonts(&names(&["HouseSans"]), "rulebook.pdf");
        let said = unknown
            .err()
            .map(|wrong| wrong.to_string())
            .unwrap_or_default();
        assert!(
            said.contains("HouseSans") && said.contains("fonts-dejavu-core"),
            "{said}"
        );
        Ok(())
    }
}
