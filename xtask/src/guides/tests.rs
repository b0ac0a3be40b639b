//! What a document becomes: its links, tables, code, pictures and names.

use super::library::{Document, Library};
use super::links::{Link, link, relative};
use super::{Page, template};
use crate::workspace;
use anyhow::{Context, Result};

fn library() -> Result<Library> {
    Library::of(workspace::root())
}

fn document(library: &Library, source: &str) -> Result<Document> {
    let mut documents = library.documents().iter();
    let found = documents.find(|document| document.source == source);
    Ok(found.with_context(|| format!("no {source}"))?.clone())
}

fn page(text: &str) -> Result<Page> {
    let library = library()?;
    let of = document(&library, "docs/csp.md")?;
    Page::from(&format!("# A title\n\nFirst.\n\n{text}"), &of, &library)
}

#[test]
fn links_lead_to_pages_to_copies_or_nowhere() -> Result<()> {
    let library = library()?;
    let (guide, readme) = (
        document(&library, "docs/csp.md")?,
        document(&library, "README.md")?,
    );
    for (from, to, href) in [
        (&guide, "api.md", "api.html"),
        (&guide, "../README.md#options", "readme.html#options"),
        (&guide, "../RULES.md", "../rulebook.html"),
        (&guide, "csp.md#the-frame", "#the-frame"),
        (&guide, "#the-frame", "#the-frame"),
        (&guide, "https://irs.gov/x#y", "https://irs.gov/x#y"),
        (&guide, "mailto:a@firm.example", "mailto:a@firm.example"),
        (&readme, "docs/csp.md", "csp.html"),
        (&readme, "SECURITY.md", "security.html"),
    ] {
        assert_eq!(link(to, from, &library), Link::To(href.to_owned()), "{to}");
    }
    for (from, to) in [
        (&readme, "src/rules"),
        (&guide, "../Cargo.toml"),
        (&guide, "../../elsewhere.md"),
    ] {
        assert_eq!(link(to, from, &library), Link::Words, "{to}");
    }
    let licence = Link::Copy {
        href: "license-mit.txt".to_owned(),
        name: "docs/license-mit.txt".to_owned(),
        source: "LICENSE-MIT".to_owned(),
    };
    assert_eq!(link("LICENSE-MIT", &readme, &library), licence);
    Ok(())
}

#[test]
fn ways_between_pages_are_relative() {
    for (from, to, way) in [
        ("docs/csp.html", "docs/api.html", "api.html"),
        ("docs/csp.html", "index.html", "../index.html"),
        ("docs/platforms/wix.html", "docs/csp.html", "../csp.html"),
        (
            "docs/csp.html",
            "docs/platforms/wix.html",
            "platforms/wix.html",
        ),
    ] {
        assert_eq!(relative(from, to), way);
    }
}

#[test]
fn tables_are_named_and_scroll() -> Result<()> {
    let page = page("## Sizes\n\n| a | b |\n|---|--:|\n| x | |\n| | `<y>` |\n")?;
    let region = "<section class=\"scroll\" tabindex=\"0\" aria-label=\"Table: Sizes\"";
    for part in [
        region,
        "<th scope=\"col\">a</th><th scope=\"col\" class=\"end\">b</th>",
        "<th scope=\"row\">x</th><td class=\"end\"></td>",
        "<td></td><td class=\"end\"><code>&lt;y&gt;</code></td>",
    ] {
        assert!(page.sections.contains(part), "{part}: {}", page.sections);
    }
    assert_eq!(page.contents, [("sizes".to_owned(), "Sizes".to_owned())]);
    Ok(())
}

#[test]
fn code_is_reached_unless_it_wraps() -> Result<()> {
    let page = page("```html\n<a>\n```\n\n```html\n<b>\n```\n\n```csp\nx\n```\n")?;
    for part in [
        "tabindex=\"0\" aria-label=\"Code: A title\"><code>&lt;a&gt;\n",
        "aria-label=\"Code: A title, 2\"><code>&lt;b&gt;\n",
        "<pre class=\"flowing\"><code>x\n",
    ] {
        assert!(page.opening.contains(part), "{part}: {}", page.opening);
    }
    Ok(())
}

#[test]
fn markup_in_a_document_is_text() -> Result<()> {
    let page = page("a <img src=x onerror=y> b\n\n<script>z</script>\n\n<!-- note -->\n")?;
    assert!(page.opening.contains("a &lt;img src=x onerror=y&gt; b"));
    assert!(page.opening.contains("&lt;script&gt;z&lt;/script&gt;"));
    assert!(!page.opening.contains("note"), "{}", page.opening);
    Ok(())
}

#[test]
fn a_path_as_words_becomes_a_title() -> Result<()> {
    let page = page("See [api.md](api.md) and [papers](papers.md).")?;
    let title = library()?.title("docs/api.md").context("a title")?;
    for link in [
        format!("<a href=\"api.html\">{title}</a>"),
        "<a href=\"papers.html\">papers</a>".to_owned(),
    ] {
        assert!(page.opening.contains(&link), "{link}: {}", page.opening);
    }
    Ok(())
}

#[test]
fn pictures_keep_their_room_and_need_words() -> Result<()> {
    let shown = page("![Two screens](screens.png)")?;
    assert!(
        shown
            .opening
            .contains("<img src=\"screens.png\" alt=\"Two screens\" width=\"")
    );
    assert!(shown.copies.contains_key("docs/screens.png"));
    let linked = page("[One sheet](contact-sheet.png)")?;
    assert!(linked.copies.is_empty() && !linked.opening.contains("href"));
    assert!(page("![](screens.png)").is_err());
    assert!(page("![Words](https://elsewhere.example/x.png)").is_err());
    Ok(())
}

#[test]
fn a_page_has_a_title_and_marks_its_entry() -> Result<()> {
    let library = library()?;
    let security = document(&library, "SECURITY.md")?;
    let template = std::fs::read_to_string(workspace::root().join("site/guide.html"))?;
    let filled = template::filled(&template, &security, &Page::of(&security, &library)?);
    let title = format!("<title>{} | TAS checklist</title>", security.title);
    assert!(filled.contains(&title), "{title}");
    assert!(filled.contains("href=\"security.html\" aria-current=\"page\""));
    assert_eq!(filled.matches("aria-current").count(), 1);
    Ok(())
}

#[test]
fn a_description_ends_with_a_sentence() -> Result<()> {
    let library = library()?;
    let of = document(&library, "docs/csp.md")?;
    let long = format!("# A\n\nOne of two. {}", "word ".repeat(60));
    assert_eq!(Page::from(&long, &of, &library)?.description, "One of two.");
    assert!(Page::from("# A\n\n- no paragraph\n", &of, &library).is_err());
    Ok(())
}
