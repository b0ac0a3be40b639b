//! Every page of a release, and `pages`, which writes them anew beside what was built.
//!
//! It makes no program: whoever writes on a page sees it in a second, and not after a
//! build of minutes.

use crate::manifest::Manifest;
use crate::node::Node;
use crate::reproducible::OTHER_TASKS;
use crate::{configurator, frame, guides, page, rulebook, snippet, workspace};
use anyhow::Result;
use std::path::Path;

/// Writes the pages into `dist/`, for which it needs what `build` wrote there.
pub fn run() -> Result<()> {
    let dist = workspace::dist();
    // Says what to do where nothing was built.
    Manifest::read(&dist)?;
    let node = Node::if_present();
    write_into(&dist)?;
    for (name, bytes) in frame::files(node.as_ref())? {
        std::fs::write(dist.join(name), bytes)?;
    }
    finish(&dist, node.as_ref())
}

/// The pages that are read by people: the demo, the guides and the rulebook.
pub fn write_into(folder: &Path) -> Result<()> {
    page::copy_into(folder)?;
    guides::write_into(folder)?;
    rulebook::write_into(folder)
}

/// What is said of the files of a folder, once all of them are there: the manifest, what
/// there is to paste, and the configurator, which writes the same. What other tasks put
/// beside is left out.
pub fn finish(folder: &Path, node: Option<&Node>) -> Result<()> {
    let mut manifest = Manifest::of(folder)?;
    let pasted = snippet::FILES.map(|(name, _)| name);
    manifest.files.retain(|name, _| {
        !pasted.contains(&name.as_str()) && !OTHER_TASKS.iter().any(|task| name.starts_with(task))
    });
    for (name, language) in snippet::FILES {
        std::fs::write(folder.join(name), snippet::text(&manifest, language)?)?;
    }
    configurator::write(folder, &manifest, node)?;
    for name in configurator::FILES {
        manifest.add(name, &std::fs::read(folder.join(name))?)?;
    }
    manifest.write(folder)
}
