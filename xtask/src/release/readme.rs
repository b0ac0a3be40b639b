//! The first file that whoever opens a release reads: what is what, and where to begin.

use super::archive::SUMS;
use super::{licences, sbom};
use crate::{api, pack};

/// The file of a release.
pub const FILE: &str = "README.txt";

/// The whole file.
pub fn text(version: &str) -> String {
    format!(
        "tas-checklist {version}\n\n\
         dist/            what a website serves; begin with dist/snippet.html, or open\n\
         \x20                dist/index.html\n\
         dist/{file}  the checklist; dist/tas-checklist-{version}.js is the same\n\
         \x20                under a name that no later release takes\n\
         dist/manifest.json  every file with its size and integrity, and the day by which\n\
         \x20                the rules are to be checked again\n\
         packages/        the npm package, and plugins of other systems\n\
         docs/            the guides; docs/api.md names everything that a page may rely on\n\
         rulebook.pdf     every rule with its source, for a lawyer to read and sign; also as\n\
         \x20                rulebook.html and RULES.md\n\
         ACCESSIBILITY.md what was tested for people with disabilities, and what was not\n\
         SECURITY.md      what the checklist does and never does\n\
         CHANGELOG.md     what is new; rules come first\n\
         LICENSE          your rights; {licences} has those of what is inside\n\
         {sbom}    what is inside, for tools (CycloneDX)\n\
         {names}  {SUMS}  in the folder of this file, `sha256sum -c {SUMS}` checks it all\n",
        file = pack::FILE,
        licences = licences::FILE,
        sbom = sbom::FILE,
        names = api::ELEMENTS,
    )
}
