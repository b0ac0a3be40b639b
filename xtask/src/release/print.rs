//! The rulebook as a PDF, printed by Chromium and then made the same each time: its dates
//! are those of the sources, and its number is made of what it holds.
//!
//! Another Chromium, or other fonts, print another file; which ones were used is said.

use super::moment::Moment;
use crate::process;
use anyhow::{Context, Result, ensure};
use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// The browser that prints; it is one of those that the tests run in.
const BROWSER: &str = "chromium";

/// Keeps the browser from everything but printing.
const SWITCHES: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-pdf-header-footer",
];

/// How dates stand in what the browser wrote.
const DATES: [&str; 2] = ["/CreationDate (", "/ModDate ("];

/// What was printed, and the names of the fonts in it.
pub struct Printed {
    pub bytes: Vec<u8>,
    pub fonts: BTreeSet<String>,
}

/// Prints a page on disk.
pub fn pdf(page: &Path, when: Moment) -> Result<Printed> {
    let folder = page.parent().context("a page is in a folder")?;
    let (raw, dated) = (folder.join("raw.pdf"), folder.join("dated.pdf"));
    let profile = folder.join("profile");
    let mut browser = Command::new(BROWSER);
    browser
        .args(SWITCHES)
        .arg("--generate-pdf-document-outline")
        .arg(format!("--user-data-dir={}", profile.display()))
        .arg(format!("--print-to-pdf={}", raw.display()))
        .arg(format!("file://{}", page.display()));
    process::output_of(&mut browser)
        .context("the rulebook is printed by Chromium (Debian: `apt-get install chromium`)")?;
    let printed = std::fs::read(&raw).context("Chromium printed nothing")?;
    ensure!(
        find(&printed, b"/MarkInfo").is_some(),
        "what Chromium printed has no tags for screen readers"
    );
    let fonts = fonts(&printed);
    ensure!(
        !fonts.is_empty(),
        "what Chromium printed names no font, so nobody can tell their licences"
    );
    std::fs::write(&dated, with_dates(printed, when)?)?;
    let numbered = folder.join("numbered.pdf");
    let mut qpdf = Command::new("qpdf");
    qpdf.args(["--deterministic-id", "--object-streams=generate"])
        .arg(&dated)
        .arg(&numbered);
    process::output_of(&mut qpdf)
        .context("the PDF gets its number by qpdf (Debian: `apt-get install qpdf`)")?;
    let bytes = std::fs::read(numbered)?;
    Ok(Printed { bytes, fonts })
}

/// The fonts in what the browser wrote, where none of their names is packed. What stands
/// before the + is for each file anew.
fn fonts(pdf: &[u8]) -> BTreeSet<String> {
    const NAMED: &str = "/FontName /";
    let text = String::from_utf8_lossy(pdf);
    let rests = text.split(NAMED).skip(1);
    let names = rests.filter_map(|rest| {
        let name = rest.split(|next: char| next.is_whitespace() || "/<>[]()".contains(next));
        let name = name.take(1).next()?;
        Some(
            name.split_once('+')
                .map_or(name, |(_, name)| name)
                .to_owned(),
        )
    });
    names.collect()
}

/// The browser's own version, as release notes name it.
pub fn browser() -> Option<String> {
    process::version_of(BROWSER)
}

/// Puts a date in the place of each that the browser took from a clock, as long as it was,
/// so that nothing moves.
fn with_dates(mut pdf: Vec<u8>, when: Moment) -> Result<Vec<u8>> {
    let date = when.pdf();
    for name in DATES {
        let at = find(&pdf, name.as_bytes()).with_context(|| format!("no {name} in the PDF"))?;
        let at = at + name.len();
        let place = pdf
            .get_mut(at..at + date.len())
            .context("the PDF ends in a date")?;
        ensure!(
            place.starts_with(b"D:2") && place.ends_with(b"'"),
            "a date of the PDF has another form"
        );
        place.copy_from_slice(date.as_bytes());
    }
    Ok(pdf)
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|found| found == wanted)
}

#[cfg(test)]
mod tests {
    use super::{fonts, pdf, with_dates};
    use crate::release::moment::Moment;

    #[test]
    fn dates_are_those_of_the_sources() -> anyhow::Result<()> {
        let when = Moment::of_seconds("1795336245")?;
        let printed =
            b"<</CreationDate (D:20300101000000+00'00')\n/ModDate (D:20300101000000+00'00')>>";
        let dated = String::from_utf8(with_dates(printed.to_vec(), when)?)?;
        assert_eq!(
            dated.matches("(D:20261122083045+00'00')").count(),
            2,
            "{dated}"
        );
        assert_eq!(dated.len(), printed.len());
        assert!(with_dates(b"<</CreationDate (today)>>".to_vec(), when).is_err());
        Ok(())
    }

    #[test]
    fn fonts_are_known_by_their_own_names() {
        let pdf = b"<</FontName /AAAAAA+DejaVuSerif\n/Flags 4>><</FontName /Plain/Flags 4>>";
        let found = fonts(pdf);
        assert!(found.iter().eq(["DejaVuSerif", "Plain"]), "{found:?}");
        assert!(fonts(b"<</Type /Font>>").is_empty());
    }

    #[test]
    fn a_page_is_printed_the_same_twice() -> anyhow::Result<()> {
        let when = Moment::of_seconds("1795336245")?;
        let folder = std::env::temp_dir().join(format!("printed-{}", std::process::id()));
        let printed = |name: &str| -> anyhow::Result<super::Printed> {
            let folder = folder.join(name);
            std::fs::create_dir_all(&folder)?;
            let page = folder.join("page.html");
            std::fs::write(
                &page,
                "<!DOCTYPE html><html lang=\"en\"><title>A</title><h1>A</h1>",
            )?;
            pdf(&page, when)
        };
        let both = [printed("one"), printed("other")];
        std::fs::remove_dir_all(&folder)?;
        let [one, other] = both;
        let (one, other) = (one?, other?);
        assert!(one.bytes == other.bytes, "two PDFs of a page differ");
        assert_eq!(one.fonts.len(), 1, "{:?}", one.fonts);
        Ok(())
    }
}
