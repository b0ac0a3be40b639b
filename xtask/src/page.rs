//! The demo pages, their sheet and their script, as a firm's web person would put
//! them up.
//!
//! They are copied, not generated: what is shown is what `index.html` says,
//! except for the line that speaks to Trunk.

use crate::workspace;
use anyhow::{Context, Result};
use std::path::Path;

const PAGES: [&str; 2] = ["index.html", "offline.html"];
pub const SCRIPT: &str = "site.js";
const SHEETS: [&str; 2] = ["site.css", "looks.css"];

pub fn copy_into(folder: &Path) -> Result<()> {
    for name in PAGES {
        let page = std::fs::read_to_string(workspace::root().join(name))
            .with_context(|| format!("no {name}"))?;
        std::fs::write(folder.join(name), for_visitors(&page))?;
    }
    let script = workspace::root().join(SCRIPT);
    std::fs::copy(&script, folder.join(SCRIPT)).with_context(|| format!("no {SCRIPT}"))?;
    for name in SHEETS {
        let sheet = workspace::root().join("styles").join(name);
        std::fs::copy(&sheet, folder.join(name)).with_context(|| format!("no styles/{name}"))?;
    }
    Ok(())
}

/// Without the `<link data-trunk …>` that keeps Trunk from building the package
/// in its own way.
fn for_visitors(page: &str) -> String {
    let lines = page.split_inclusive('\n');
    lines
        .filter(|line| !line.contains(" data-trunk "))
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn trunk_s_own_line_is_left_out() {
        let page = "<head>\n  <link data-trunk rel=\"rust\" data-trunk-skip>\n</head>\n";
        assert_eq!(super::for_visitors(page), "<head>\n</head>\n");
    }
}
