//! Links of a document, as links of its page.

use super::library::{Document, Library, Place};

/// What a link becomes.
#[derive(Debug, PartialEq, Eq)]
pub enum Link {
    /// To this address.
    To(String),
    /// To this address, where a file of the project has to be copied to.
    Copy {
        href: String,
        name: String,
        source: String,
    },
    /// Its words alone: what it leads to is in the sources and in no release.
    Words,
}

/// Whether a link leads out of the project.
pub fn leads_out(link: &str) -> bool {
    let scheme = link.split_once(':').map(|(scheme, _)| scheme);
    scheme.is_some_and(|scheme| scheme.chars().all(|letter| letter.is_ascii_alphanumeric()))
}

/// The file that a link of a document leads to, by its path from the root, and the
/// place in it. `None` where it leads out, or above the root.
pub fn resolved<'link>(link: &'link str, source: &str) -> Option<(String, Option<&'link str>)> {
    if leads_out(link) {
        return None;
    }
    let (path, anchor) = match link.split_once('#') {
        Some((path, anchor)) => (path, Some(anchor)),
        None => (link, None),
    };
    if path.is_empty() {
        return Some((source.to_owned(), anchor));
    }
    let mut parts: Vec<&str> = source.split('/').collect();
    parts.pop();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    Some((parts.join("/"), anchor))
}

/// What a link of a document becomes on its page.
pub fn link(link: &str, document: &Document, library: &Library) -> Link {
    let Some((source, anchor)) = resolved(link, &document.source) else {
        return if leads_out(link) {
            Link::To(link.to_owned())
        } else {
            Link::Words
        };
    };
    let anchor = anchor.map_or_else(String::new, |anchor| format!("#{anchor}"));
    match library.place(&source) {
        Place::Page(page) if page == document.page && !anchor.is_empty() => Link::To(anchor),
        Place::Page(page) => Link::To(relative(&document.page, &page) + &anchor),
        Place::Copy(name) => Link::Copy {
            href: relative(&document.page, &name),
            name,
            source,
        },
        Place::Nowhere => Link::Words,
    }
}

/// The way from one page in `dist/` to another file there.
pub fn relative(from: &str, to: &str) -> String {
    let mut here: Vec<&str> = from.split('/').collect();
    here.pop();
    let there: Vec<&str> = to.split('/').collect();
    let pairs = here.iter().zip(&there);
    let common = pairs.take_while(|(one, other)| one == other).count();
    "../".repeat(here.len() - common) + &there[common..].join("/")
}
