//! Whatever a file holds, it is read or refused: no panic and no end that never comes.
//! What it may take of the memory is measured by a program of its own, `pdf_memory`.

use crate::{drawn, forms, sheet_of};
use proptest::prelude::*;
use tas_checklist::documents::pdf;
use tas_checklist::domain::{Line, Sheet};

/// How a file is changed.
#[derive(Clone, Debug)]
enum Change {
    Byte(usize, u8),
    Cut(usize),
    /// A part of the file in another place of it.
    Copy(usize, usize, usize),
    /// One of the words by which a file hangs together, somewhere.
    Word(usize, &'static [u8]),
}

fn change() -> impl Strategy<Value = Change> {
    let place = || 0_usize..200_000;
    let words: Vec<&'static [u8]> = vec![
        b" 1 0 R ",
        b" 5 0 R ",
        b"<<<<<<<<",
        b"[[[[[[[[",
        b"99999999999",
        b"-1",
        b"endobj",
        b"stream\n",
        b"/Kids[1 0 R]",
        b"/Parent 1 0 R",
        b"/Length 9999999",
        b"/Filter/FlateDecode",
        b"null",
        b"(((",
    ];
    prop_oneof![
        6 => (place(), any::<u8>()).prop_map(|(at, byte)| Change::Byte(at, byte)),
        1 => place().prop_map(Change::Cut),
        2 => (place(), place(), 1_usize..400).prop_map(|(to, from, length)| Change::Copy(to, from, length)),
        4 => (place(), proptest::sample::select(words)).prop_map(|(at, word)| Change::Word(at, word)),
    ]
}

fn changed(bytes: &[u8], changes: &[Change]) -> Vec<u8> {
    let mut file = bytes.to_vec();
    for change in changes {
        let length = file.len().max(1);
        match change {
            Change::Byte(at, byte) => {
                if let Some(known) = file.get_mut(at % length) {
                    *known = *byte;
                }
            }
            Change::Cut(at) => file.truncate(at % length),
            Change::Copy(to, from, count) => {
                let part: Vec<u8> = file
                    .iter()
                    .skip(from % length)
                    .take(*count)
                    .copied()
                    .collect();
                put(&mut file, to % length, &part);
            }
            Change::Word(at, word) => put(&mut file, at % length, word),
        }
    }
    file
}

/// Writes over what stands at a place, as far as there is something.
fn put(file: &mut [u8], at: usize, part: &[u8]) {
    for (known, byte) in file.iter_mut().skip(at).zip(part) {
        *known = *byte;
    }
}

fn tried(file: &[u8]) {
    let sheet = Sheet::default()
        .with(Line::Issue, &"word ".repeat(700))
        .with(Line::City, "Reno")
        .with(Line::Tty, "x");
    if let Ok(filled) = pdf::fill(file, &sheet, &sheet_of) {
        assert_eq!(pdf::check(&filled.bytes), Ok(()), "our own file is refused");
    }
}

proptest! {
    #![proptest_config(drawn(150))]

    #[test]
    fn changed_bytes_never_panic(changes in proptest::collection::vec(change(), 1..12)) {
        for form in forms() {
            tried(&changed(&form.bytes, &changes));
        }
    }
}

#[test]
fn what_turns_in_circles_or_goes_too_deep_ends() {
    let deep = ["[".repeat(100_000), "]".repeat(100_000)].concat();
    let objects = [
        "<</Type/Catalog/Pages 2 0 R/AcroForm 3 0 R/Deep 5 0 R/StructTreeRoot 1 0 R>>",
        "<</Type/Pages/Kids[2 0 R 4 0 R]/Count 1>>",
        "<</Fields[3 0 R 4 0 R]/Kids[3 0 R]>>",
        "<</Type/Page/Parent 2 0 R/T(a)/Kids[4 0 R 3 0 R]>>",
        &deep,
    ];
    let objects = (1..)
        .zip(objects)
        .map(|(number, object)| format!("{number} 0 obj\n{object}\nendobj\n"));
    let trailer = "trailer\n<</Size 6/Root 1 0 R>>\nstartxref\n0\n%%EOF\n".to_owned();
    let file: String = std::iter::once("%PDF-1.7\n".to_owned())
        .chain(objects)
        .chain([trailer])
        .collect();
    tried(file.as_bytes());
}

#[test]
fn what_would_be_searched_over_and_over_ends() {
    for start in ["<</A( ", "1 0 obj( "] {
        for count in [15_000, 700_000] {
            let file = ["%PDF-1.7\n", &start.repeat(count), "startxref\n9\n"].concat();
            tried(file.as_bytes());
        }
    }
}
