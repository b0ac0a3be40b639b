//! Pictures in a document. A page keeps their room before they come.

use anyhow::{Context, Result, ensure};
use std::path::Path;

/// Whether a file is a picture, by its name.
pub fn is_one(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "png")
}

/// Width and height of a PNG, which stand at the same place in each.
pub fn size(file: &Path) -> Result<(u32, u32)> {
    let bytes = std::fs::read(file).with_context(|| format!("no picture {}", file.display()))?;
    let is_png = bytes.starts_with(b"\x89PNG\r\n\x1a\n");
    let number = |at: usize| {
        let four = bytes.get(at..at + 4)?.try_into().ok()?;
        Some(u32::from_be_bytes(four))
    };
    let size = number(16).zip(number(20)).filter(|_| is_png);
    ensure!(
        size.is_some(),
        "{} is no PNG, and pictures in documents are PNG",
        file.display()
    );
    Ok(size.unwrap_or_default())
}
