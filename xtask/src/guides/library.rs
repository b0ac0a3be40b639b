//! Which documents become pages, and where everything that they link to lies in `dist/`.

use super::{FOLDER, markdown};
use anyhow::{Context, Result};
use std::path::{Path, PathBuf};

/// Documents at the root, which get lower-case names beside the guides.
const AT_ROOT: [&str; 6] = [
    "README.md",
    "ACCESSIBILITY.md",
    "SECURITY.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "ARCHITECTURE.md",
];

/// Files that have a page of another kind.
const OTHER_PAGES: [(&str, &str); 5] = [
    ("RULES.md", "rulebook.html"),
    ("index.html", "index.html"),
    ("frame.html", "frame.html"),
    ("site/demo.html", "demo.html"),
    ("site/offline.html", "offline.html"),
];

/// What is copied where a document links to it: what a firm may read or use. The rest
/// of the sources are no part of a release, and links to them become plain words.
const HANDED_ON: [&str; 3] = ["docs/", "platforms/", "LICENSE"];

/// Browsers show or draw these as they are. Others get `.txt`, so that they are shown
/// as text, and so that no server takes a sample for its own settings.
const AS_THEY_ARE: [&str; 3] = ["png", "pdf", "txt"];

/// One document, by its path from the root, and its page, by its path in `dist/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub source: String,
    pub page: String,
    pub title: String,
}

impl Document {
    fn of(root: &Path, source: String, page: String) -> Result<Self> {
        let text = std::fs::read_to_string(root.join(&source))
            .with_context(|| format!("cannot read {source}"))?;
        let title = markdown::title(&text)
            .with_context(|| format!("{source} has no first heading (`# …`)"))?;
        Ok(Self {
            source,
            page,
            title,
        })
    }
}

/// All of them, and what is beside them.
pub struct Library {
    root: PathBuf,
    documents: Vec<Document>,
}

/// Where a file of the project is found in `dist/`.
#[derive(Debug, PartialEq, Eq)]
pub enum Place {
    /// On a page.
    Page(String),
    /// In a copy, which is still to be made.
    Copy(String),
    /// Not at all.
    Nowhere,
}

impl Library {
    /// Finds the documents below a root. Those of `AT_ROOT` that are not there are left out.
    pub fn of(root: &Path) -> Result<Self> {
        let mut documents = Vec::new();
        let at_root = AT_ROOT.iter().filter(|name| root.join(name).is_file());
        for name in at_root {
            let page = format!("{FOLDER}/{}", page_name(&name.to_lowercase()));
            documents.push(Document::of(root, (*name).to_owned(), page)?);
        }
        collect(root, FOLDER, &mut documents)?;
        documents.sort_by(|one, other| one.source.cmp(&other.source));
        Ok(Self {
            root: root.to_owned(),
            documents,
        })
    }

    pub fn documents(&self) -> &[Document] {
        &self.documents
    }

    /// The title of a document.
    pub fn title(&self, source: &str) -> Option<String> {
        let found = self.documents.iter().find(|one| one.source == source);
        found.map(|document| document.title.clone())
    }

    /// A file of the project, for what has to be read of it.
    pub fn file(&self, source: &str) -> PathBuf {
        self.root.join(source)
    }

    /// Where a file or folder of the project is found.
    pub fn place(&self, source: &str) -> Place {
        let index = format!("{source}/README.md");
        let page = self.documents.iter().find_map(|document| {
            let is_it = document.source == source || document.source == index;
            is_it.then(|| document.page.clone())
        });
        let other = || {
            let found = OTHER_PAGES.iter().find(|(from, _)| *from == source);
            found.map(|(_, page)| (*page).to_owned())
        };
        match page.or_else(other) {
            Some(page) => Place::Page(page),
            None if self.is_handed_on(source) => Place::Copy(copy_name(source)),
            None => Place::Nowhere,
        }
    }

    fn is_handed_on(&self, source: &str) -> bool {
        HANDED_ON.iter().any(|start| source.starts_with(start)) && self.file(source).is_file()
    }
}

/// Every document below a folder; a README is the folder's index.
fn collect(root: &Path, folder: &str, into: &mut Vec<Document>) -> Result<()> {
    let entries = std::fs::read_dir(root.join(folder));
    for entry in entries.with_context(|| format!("no folder {folder}"))? {
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let source = format!("{folder}/{name}");
        if entry.file_type()?.is_dir() {
            collect(root, &source, into)?;
        } else if name == "README.md" {
            let page = format!("{folder}/index.html");
            into.push(Document::of(root, source, page)?);
        } else if is_markdown(&name) {
            let page = format!("{folder}/{}", page_name(&name));
            into.push(Document::of(root, source, page)?);
        }
    }
    Ok(())
}

fn is_markdown(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|end| end == "md")
}

fn page_name(markdown: &str) -> String {
    format!("{}.html", markdown.trim_end_matches(".md"))
}

/// What lies in `docs/` keeps its place, the licences lie beside it, and the rest in a
/// folder of its own.
fn copy_name(source: &str) -> String {
    let extension = Path::new(source).extension().unwrap_or_default();
    let end = if AS_THEY_ARE.iter().any(|known| extension == *known) {
        ""
    } else {
        ".txt"
    };
    let place = if source.starts_with("LICENSE") {
        format!("{FOLDER}/{}", source.to_lowercase())
    } else if source.starts_with("docs/") {
        source.to_owned()
    } else {
        format!("{FOLDER}/files/{source}")
    };
    place + end
}
