//! The memory that a hostile file may take, of which a visitor's browser gives the
//! program 64 MiB: measured by counting what is asked of the allocator, never by time.
//! A program of its own, because whatever runs beside it would be counted with it.

#![allow(
    clippy::expect_used,
    clippy::panic,
    reason = "a helper that cannot go on has failed"
)]

#[path = "support/real_form.rs"]
mod real_form;
#[path = "support/small_form.rs"]
mod small_form;

use miniz_oxide::deflate::compress_to_vec_zlib;
use peak_alloc::PeakAlloc;
use small_form::SmallForm;
use tas_checklist::documents::{Paper, pdf};
use tas_checklist::domain::{PaperId, Refusal, Sheet};
use tas_checklist::text::Language;

#[global_allocator]
static ALLOCATOR: PeakAlloc = PeakAlloc;

/// What a filling may take at most, in bytes. Numbers of a browser are half as wide as
/// those that are counted here, and so is much of what they count.
const MOST: usize = 24 << 20;

fn never(_: &[(tas_checklist::domain::Line, String)]) -> Paper {
    Paper {
        id: PaperId::Form911,
        language: Language::English,
        page: "Page {page} of {pages}",
        title: String::new(),
        head: Vec::new(),
        blocks: Vec::new(),
    }
}

/// Fills a file and measures it.
fn tried(name: &str, file: &[u8]) -> Result<(), Refusal> {
    let before = ALLOCATOR.current_usage();
    ALLOCATOR.reset_peak_usage();
    let said = pdf::check(file);
    let filled = pdf::fill(file, &Sheet::default(), &never);
    assert_eq!(filled.as_ref().err(), said.as_ref().err(), "{name}");
    let peak = ALLOCATOR.peak_usage().saturating_sub(before);
    println!(
        "{name}: {} bytes take {} KiB, {said:?}",
        file.len(),
        peak >> 10
    );
    assert!(peak < MOST, "{name} takes {peak} bytes");
    said
}

const MANY: usize = 64 << 20;

/// Many megabytes of one byte, in few.
fn bomb(byte: u8) -> Vec<u8> {
    compress_to_vec_zlib(&vec![byte; MANY], 6)
}

/// A file whose table is a stream, and whose catalog stands in another.
struct Packed {
    holder: (&'static str, Vec<u8>),
    table: (&'static str, Option<Vec<u8>>),
    start: bool,
}

impl Packed {
    fn bytes(self) -> Vec<u8> {
        let mut file = b"%PDF-1.7\n".to_vec();
        let holder = file.len();
        let (filter, data) = self.holder;
        push(
            &mut file,
            5,
            &format!("/Type/ObjStm/N 2/First 8{filter}"),
            &data,
        );
        let start = file.len();
        let rows = [
            (0, 0, 0),
            (2, 5, 0),
            (2, 5, 1),
            (0, 0, 0),
            (0, 0, 0),
            (1, holder, 0),
            (1, start, 0),
        ];
        let rows = rows.iter().flat_map(|(kind, place, index)| {
            let place = u32::try_from(*place).expect("a small file").to_be_bytes();
            [&[*kind][..], &place, &[*index]].concat()
        });
        let (filter, table) = self.table;
        let table = table.unwrap_or_else(|| rows.collect());
        push(
            &mut file,
            6,
            &format!("/Type/XRef/Size 7/W[1 4 1]/Root 1 0 R{filter}"),
            &table,
        );
        let start = if self.start { start } else { 0 };
        file.extend(format!("startxref\n{start}\n%%EOF\n").bytes());
        file
    }
}

fn push(file: &mut Vec<u8>, number: u32, entries: &str, data: &[u8]) {
    file.extend(
        format!(
            "{number} 0 obj\n<<{entries}/Length {}>>\nstream\n",
            data.len()
        )
        .bytes(),
    );
    file.extend(data);
    file.extend(b"\nendstream\nendobj\n");
}

const FLATE: &str = "/Filter/FlateDecode";
const TWICE: &str = "/Filter[/FlateDecode/FlateDecode]";
const ROWS: &str = "/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>";

fn bombs() -> Vec<(String, Vec<u8>)> {
    let small = bomb(b' ');
    let twice = compress_to_vec_zlib(&small, 6);
    let mut bombs = Vec::new();
    let lzw = vec![0x80; 3 << 20];
    let run = [0x81, b' '].repeat(1 << 20);
    let holders = [
        ("flate", FLATE, small.clone()),
        ("rows", ROWS, small),
        ("twice", TWICE, twice),
        ("lzw", "/Filter/LZWDecode", lzw),
        ("runs", "/Filter[/RunLengthDecode]", run.clone()),
        (
            "runs twice",
            "/Filter[/FlateDecode/RunLengthDecode]",
            compress_to_vec_zlib(&run, 6),
        ),
        ("85", "/Filter[/ASCII85Decode]", vec![b'z'; 3 << 20]),
    ];
    for (name, filter, data) in holders {
        for start in [true, false] {
            let file = Packed {
                holder: (filter, data.clone()),
                table: ("", None),
                start,
            };
            bombs.push((format!("holder: {name}, {start}"), file.bytes()));
        }
        let file = Packed {
            holder: ("", b"1 0 2 2 <<>>".to_vec()),
            table: (filter, Some(data)),
            start: true,
        };
        bombs.push((format!("table: {name}"), file.bytes()));
    }
    bombs
}

/// Files that ask for much without a bomb.
fn greedy() -> Vec<(&'static str, String)> {
    let file = |body: &str| {
        let end = "\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF\n";
        ["%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/A 3 0 R>>\nendobj\n2 0 obj\n<<>>\nendobj\n", body, end].concat()
    };
    let nested = |count: u32| -> String {
        let heads =
            (4..count).map(|number| format!("{number} 0 obj<</A {} 0 R>>stream\n", number + 1));
        [
            "3 0 obj\n<</A 4 0 R>>\nendobj\n",
            &heads.collect::<String>(),
            &" ".repeat(3 << 20),
            "endstream",
        ]
        .concat()
    };
    let keys: Vec<String> = (0..500_000).map(|key| format!("/{key:x} 1")).collect();
    let keys = keys.concat();
    vec![
        (
            "values",
            file(
                &[
                    "3 0 obj\n[",
                    &"1 ".repeat(2 << 20)[..4 << 20 >> 1],
                    "]\nendobj\n",
                ]
                .concat(),
            ),
        ),
        (
            "keys",
            file(&["3 0 obj\n<<", &keys[..3 << 20], ">>\nendobj\n"].concat()),
        ),
        ("streams in streams", file(&nested(2_000))),
        ("heads", file(&"1 0 obj ".repeat(400_000))),
        ("open strings", file(&"7 0 obj(/ObjStm ".repeat(90_000))),
        ("open keys", file(&"7 0 obj</ObjStm ".repeat(90_000))),
        (
            "comments",
            file(&["3 0 obj<</Length 3 0 R>>stream\n", &"%".repeat(3 << 20)].concat()),
        ),
        ("trailers", file(&"trailer<".repeat(400_000))),
    ]
}

fn find(bytes: &[u8], wanted: &[u8]) -> usize {
    let found = bytes.windows(wanted.len()).position(|part| part == wanted);
    found.unwrap_or(bytes.len())
}

/// The small form with other content on a page, which is never unpacked.
fn with_content(filter: &str, data: &[u8]) -> Vec<u8> {
    let mut form = SmallForm::default().bytes();
    let at = find(&form, b"xref\n");
    let mut page = Vec::new();
    push(&mut page, 11, filter, data);
    form.splice(at..at, page);
    form
}

/// A form as large as may be.
fn large() -> Vec<u8> {
    let most = usize::try_from(pdf::MOST_BYTES).expect("a number of bytes");
    let room = most - with_content("", b"").len() - 10;
    with_content("", &vec![b' '; room])
}

#[test]
fn no_file_takes_more_memory_than_there_is() {
    for (name, file) in bombs() {
        assert_eq!(tried(&name, &file), Err(Refusal::Damaged), "{name}");
    }
    for (name, file) in greedy() {
        let _ = tried(name, file.as_bytes());
    }
    let content = with_content(FLATE, &bomb(b' '));
    assert_eq!(tried("content", &content), Ok(()));
    assert_eq!(tried("large", &large()), Ok(()));
    assert_eq!(tried("small", &SmallForm::default().bytes()), Ok(()));
    if let Some(form) = real_form::real_form() {
        assert_eq!(tried("official", &form), Ok(()));
    }
}
