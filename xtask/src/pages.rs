//! Every page of a release, and `pages`, which writes them anew beside what was built.
//!
//! It makes no program: whoever writes on a page sees it in a second, and not after a
//! build of minutes.

use crate::manifest::Manifest;
use crate::node::Node;
use crate::{configurator, frame, guides, page, rulebook, snippet, workspace};
use crate::reproducible::OTHER_TASKS;
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

/// What names the integrity of other files, once all of them are there. It is in no
/// manifest itself, and neither is what other tasks put beside.
pub fn finish(folder: &Path, node: Option<&Node>) -> Result<()> {
    let mut manifest = Manifest::of(folder)?;
    let around = configurator::FILES.into_iter();
    let around: Vec<&str> = around.chain(snippet::FILES.map(|(name, _)| name)).collect();
    manifest.files.retain(|name, _| {
        !around.contains(&name.as_str()) && !OTHER_TASKS.iter().any(|task| name.starts_with(task))
    });
    for (name, language) in snippet::FILES {
        std::fs::write(folder.join(name), snippet::text(&manifest, language)?)?;
    }
    configurator::write(folder, &manifest, node)?;
    manifest.write(folder)
}
