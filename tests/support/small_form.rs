//! A form of two pages with the fields of Form 911, made here because the official one
//! is not kept with the code.
//!
//! It has what the official form has and a filler must know of: the second copy of the
//! form (XFA), usage rights, scripts, a button to press, boxes with their own looks.

#![allow(
    dead_code,
    reason = "each test program uses the part of this that it needs"
)]
#![allow(
    clippy::format_push_string,
    reason = "a small file is put together once, and read here as it is written"
)]

use std::path::Path;
use tas_checklist::domain::{Blank, Line};

/// How the file says where its objects are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// A table of text, as since the first PDF.
    Plain,
    /// A stream, with most objects in streams of their own.
    Streams,
}

/// A form to be made.
#[derive(Clone, Debug)]
pub struct SmallForm {
    pub title: String,
    /// Full names, and what is put there.
    pub fields: Vec<(String, Blank)>,
    pub table: Table,
    /// A text that somebody has typed into a field before, without any looks.
    pub typed: Vec<(String, String)>,
}

impl Default for SmallForm {
    fn default() -> Self {
        Self {
            title: "Form 911 (Rev. 8-2025)".to_owned(),
            fields: Line::ALL
                .iter()
                .map(|line| (line.field(), line.blank()))
                .collect(),
            table: Table::Plain,
            typed: Vec::new(),
        }
    }
}

/// The catalog, the pages, and what they share; fields come behind.
const CATALOG: usize = 1;
const TREE: usize = 2;
const PAGES: [usize; 2] = [3, 4];
const FORM: usize = 5;
const FONT: usize = 6;
const XFA: usize = 7;
const STRUCTURE: usize = 8;
const WHOLE: usize = 9;
const CONTENT: [usize; 2] = [10, 11];
const TICK: [usize; 2] = [12, 13];
const INFO: usize = 14;
const FIRST_FIELD: usize = 15;

impl SmallForm {
    /// The file.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        let mut objects = self.frame();
        let mut annotations = [String::new(), String::new()];
        let mut tops = String::new();
        let mut tree = Tree::default();
        for (name, blank) in &self.fields {
            tree.add(name, *blank);
        }
        tree.add("topmostSubform[0].page2[0].hyperlink[0]", Blank::Box);
        let mut rows = [760.0, 760.0];
        for at in 0..tree.nodes.len() {
            let node = &tree.nodes[at];
            if node.parent.is_none() {
                tops += &link(at + FIRST_FIELD);
            }
            let page = usize::from(node.full.contains("page2"));
            if node.blank.is_some() {
                annotations[page] += &link(at + FIRST_FIELD);
            }
            objects.push(tree.object(at, page, &mut rows[page], &self.typed));
        }
        for (page, annotations) in annotations.iter().enumerate() {
            objects[PAGES[page] - 1] = format!(
                "<</Type/Page/Parent {TREE} 0 R/MediaBox[0 0 612 792]/Contents {} 0 R/Annots[{annotations}]\
                 /Resources<</Font<</F {FONT} 0 R>>>>>>",
                CONTENT[page]
            );
        }
        objects[FORM - 1] = format!(
            "<</Fields[{tops}]/DA(/Helv 0 Tf 0 g )/DR<</Font<</Helv {FONT} 0 R>>>>\
             /XFA {XFA} 0 R/SigFlags 2/NeedAppearances true>>"
        );
        match self.table {
            Table::Plain => plain(&objects),
            Table::Streams => streams(&objects),
        }
    }

    /// Writes the file, for a program that opens one.
    ///
    /// # Panics
    ///
    /// If the path cannot be written.
    pub fn write_to(&self, path: &Path) {
        std::fs::write(path, self.bytes())
            .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }

    /// Everything but the fields; pages and form are filled in later.
    fn frame(&self) -> Vec<String> {
        let script = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
        let catalog = format!(
            "<</Type/Catalog/Pages {TREE} 0 R/AcroForm {FORM} 0 R/Lang(en-US)/MarkInfo<</Marked true>>\
             /StructTreeRoot {STRUCTURE} 0 R/OpenAction{script}/Names<</JavaScript<</Names[(a){script}]>>>>\
             /Perms<</UR3<</Type/Sig/Filter/Adobe.PPKLite/ByteRange[0 1 2 3]/Contents<00>>>>>\
             /Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 11>>>>>>"
        );
        let tick = |drawn: &str| stream("/Type/XObject/Subtype/Form/BBox[0 0 9 9]", drawn);
        vec![
            catalog,
            format!(
                "<</Type/Pages/Kids[{} 0 R {} 0 R]/Count 2>>",
                PAGES[0], PAGES[1]
            ),
            String::new(),
            String::new(),
            String::new(),
            "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>".to_owned(),
            stream("", "<xdp:xdp xmlns:xdp=\"http://ns.adobe.com/xdp/\"/>"),
            format!(
                "<</Type/StructTreeRoot/K {WHOLE} 0 R/ParentTree<</Nums[]>>/ParentTreeNextKey 0>>"
            ),
            format!("<</Type/StructElem/S/Document/P {STRUCTURE} 0 R/K[]>>"),
            stream(
                "",
                "/Artifact BMC BT /F 6 Tf 36 780 Td (Form 911) Tj ET EMC",
            ),
            stream("", "/Artifact BMC BT /F 6 Tf 36 780 Td (Page 2) Tj ET EMC"),
            tick("q 1 1 m 8 8 l 1 8 m 8 1 l S Q"),
            tick("q Q"),
            format!(
                "<</Title({})>>",
                self.title.replace('(', "\\(").replace(')', "\\)")
            ),
        ]
    }
}

fn link(number: usize) -> String {
    format!("{number} 0 R ")
}

fn stream(entries: &str, data: &str) -> String {
    format!(
        "<<{entries}/Length {}>>\nstream\n{data}\nendstream",
        data.len()
    )
}

/// Fields as they hang: names are shared from the front.
#[derive(Default)]
struct Tree {
    nodes: Vec<Node>,
}

struct Node {
    full: String,
    parent: Option<usize>,
    kids: Vec<usize>,
    blank: Option<Blank>,
}

impl Tree {
    fn add(&mut self, name: &str, blank: Blank) {
        let ends = name.match_indices('.').map(|(at, _)| at);
        let mut parent = None;
        for end in ends.chain([name.len()]) {
            let full = &name[..end];
            let known = self.nodes.iter().position(|node| node.full == full);
            let at = known.unwrap_or_else(|| self.push(full, parent));
            parent = Some(at);
        }
        if let Some(last) = parent {
            self.nodes[last].blank = Some(blank);
        }
    }

    fn push(&mut self, full: &str, parent: Option<usize>) -> usize {
        let at = self.nodes.len();
        self.nodes.push(Node {
            full: full.to_owned(),
            parent,
            kids: Vec::new(),
            blank: None,
        });
        if let Some(parent) = parent {
            self.nodes[parent].kids.push(at);
        }
        at
    }

    fn object(&self, at: usize, page: usize, row: &mut f32, typed: &[(String, String)]) -> String {
        let node = &self.nodes[at];
        let name = node.full.rsplit('.').next().unwrap_or_default();
        let mut entries = format!("/T({name})");
        if let Some(parent) = node.parent {
            entries += &format!("/Parent {}", link(parent + FIRST_FIELD));
        }
        if !node.kids.is_empty() {
            let kids: String = node
                .kids
                .iter()
                .map(|kid| link(kid + FIRST_FIELD))
                .collect();
            entries += &format!("/Kids[{kids}]");
        }
        if let Some(blank) = node.blank {
            entries += &widget(name, blank, page, row);
        }
        for (_, text) in typed.iter().filter(|(field, _)| *field == node.full) {
            entries += &format!("/V({text})");
        }
        format!("<<{entries}>>")
    }
}

/// Narrow lines, as the official form has them for parts of an address.
const NARROW: [&str; 6] = ["City", "State", "Country", "ZIP", "Phone", "Fax"];

fn widget(name: &str, blank: Blank, page: usize, row: &mut f32) -> String {
    let narrow = NARROW.iter().any(|part| name.contains(part));
    let (width, height) = match blank {
        Blank::Box => (9.0, 9.0),
        Blank::Area if name.contains("Issue") => (540.0, 98.64),
        Blank::Area => (540.0, 87.84),
        Blank::Text if narrow => (129.6, 15.84),
        Blank::Text => (266.4, 15.84),
    };
    *row -= height + 2.0;
    let place = format!(
        "/Type/Annot/Subtype/Widget/F 4/P {} 0 R/Rect[36 {row} {} {}]/MK<<>>",
        PAGES[page],
        36.0 + width,
        *row + height
    );
    let own = match blank {
        Blank::Box if name.contains("hyperlink") => "/FT/Btn/Ff 65536/H/I".to_owned(),
        Blank::Box => format!(
            "/FT/Btn/V/Off/AS/Off/DA(/ZaDb 7.20 Tf 0 g)/AP<</N<</1 {} 0 R/Off {} 0 R>>>>",
            TICK[0], TICK[1]
        ),
        Blank::Area => "/FT/Tx/Ff 8392704/Q 0/DA(/TimesNewRomanPSMT 9.00 Tf 0 g)".to_owned(),
        Blank::Text => "/FT/Tx/Ff 8388608/Q 0/DA(/TimesNewRomanPSMT 9.00 Tf 0 g)".to_owned(),
    };
    place + &own
}

const HEADER: &[u8] = b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n";

/// Appends an object, and gives where it begins.
fn append(file: &mut Vec<u8>, number: usize, object: &str) -> usize {
    let start = file.len();
    file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    start
}

fn plain(objects: &[String]) -> Vec<u8> {
    let mut file = HEADER.to_vec();
    let mut table = "0000000000 65535 f \n".to_owned();
    for (at, object) in objects.iter().enumerate() {
        let start = append(&mut file, at + 1, object);
        table += &format!("{start:010} 00000 n \n");
    }
    let size = objects.len() + 1;
    let end = format!(
        "xref\n0 {size}\n{table}trailer\n<</Size {size}/Root {CATALOG} 0 R/Info {INFO} 0 R>>\nstartxref\n{}\n%%EOF\n",
        file.len()
    );
    file.extend(end.bytes());
    file
}

fn streams(objects: &[String]) -> Vec<u8> {
    let mut file = HEADER.to_vec();
    let packed = objects.len() + 1;
    let mut entries = vec![(0_u8, 0, 0_u16)];
    let (mut places, mut bodies, mut count) = (String::new(), String::new(), 0_u16);
    for (at, object) in objects.iter().enumerate() {
        if object.contains("stream\n") {
            entries.push((1, append(&mut file, at + 1, object), 0));
        } else {
            places += &format!("{} {} ", at + 1, bodies.len());
            bodies += &format!("{object}\n");
            entries.push((2, packed, count));
            count += 1;
        }
    }
    let dict = format!("/Type/ObjStm/N {count}/First {}", places.len());
    let holder = stream(&dict, &(places + &bodies));
    entries.push((1, append(&mut file, packed, &holder), 0));
    entries.push((1, file.len(), 0));
    let size = entries.len();
    let start = file.len();
    let head = format!(
        "{} 0 obj\n<</Type/XRef/Size {size}/W[1 4 2]/Root {CATALOG} 0 R/Info {INFO} 0 R/Length {}>>\nstream\n",
        packed + 1,
        size * 7
    );
    file.extend(head.bytes());
    for (kind, place, index) in entries {
        file.push(kind);
        file.extend(u32::try_from(place).unwrap_or(0).to_be_bytes());
        file.extend(index.to_be_bytes());
    }
    file.extend(format!("\nendstream\nendobj\nstartxref\n{start}\n%%EOF\n").bytes());
    file
}
