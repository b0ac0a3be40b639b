//! The form as other programs save it again: it is the same form, and is filled.

use crate::judge::{folder, judge, python};
use crate::random::told;
use crate::{forms, sheet_of};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::Command;
use tas_checklist::documents::pdf;
use tas_checklist::domain::{Line, Sheet};

/// Adds 1,000 objects to which the catalog leads, as viewers do with what they know of
/// a file, and about a megabyte.
const MORE: &str = "
import os, pikepdf, sys
with pikepdf.open(sys.argv[1]) as pdf:
    more = [pdf.make_indirect(pikepdf.Dictionary(A=at, B=pikepdf.String('x' * 100))) for at in range(900)]
    more += [pdf.make_stream(os.urandom(10000)) for at in range(100)]
    pdf.Root.PieceInfo = pikepdf.Dictionary(More=pikepdf.Array(more))
    pdf.save(sys.argv[2], object_stream_mode=getattr(pikepdf.ObjectStreamMode, sys.argv[3]))
";

fn run(command: &mut Command) {
    let said = command
        .output()
        .expect("it starts; `cargo xtask setup` installs it");
    let text = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{text}");
}

/// A form saved again in every way, with the names of the ways.
fn saved(form: &Path) -> Vec<(String, PathBuf)> {
    let mut saved = Vec::new();
    for ways in [
        "--object-streams=disable",
        "--object-streams=generate",
        "--linearize",
        "--qdf",
        "--stream-data=uncompress --object-streams=generate",
    ] {
        let to = form.with_extension(ways.replace([' ', '='], ""));
        let mut qpdf = Command::new("qpdf");
        run(qpdf.args(ways.split(' ')).arg(form).arg(&to));
        saved.push((ways.to_owned(), to));
    }
    for way in ["disable", "generate"] {
        let to = form.with_extension(["more-", way].concat());
        run(Command::new(python())
            .args(["-c", MORE])
            .arg(form)
            .arg(&to)
            .arg(way));
        saved.push((["more, ", way].concat(), to));
    }
    saved
}

#[test]
fn a_form_saved_again_by_another_program_is_filled() {
    let sheet = Sheet::default()
        .with(Line::City, "Reno")
        .with(Line::Tty, "x")
        .with(Line::Issue, "A levy.");
    let mut cases: Vec<Value> = Vec::new();
    for form in forms() {
        let path = folder("saved").join(form.name);
        std::fs::write(&path, &form.bytes).expect("written");
        for (way, path) in saved(&path) {
            let file = std::fs::read(&path).expect("a file");
            assert_eq!(pdf::check(&file), Ok(()), "{}: {way}", form.name);
            let filled = pdf::fill(&file, &sheet, &sheet_of).expect("filled");
            let to = path.with_extension([&way.replace([' ', ','], ""), ".pdf"].concat());
            std::fs::write(&to, &filled.bytes).expect("written");
            cases.push(json!({"file": to, "form": told(&sheet, &[], form.pages)}));
            let broken = [&file[..file.len() - 12], b"0\n%%EOF\n"].concat();
            assert_eq!(
                pdf::check(&broken),
                Ok(()),
                "{}: {way}, searched",
                form.name
            );
        }
    }
    judge("saved", &cases);
}
