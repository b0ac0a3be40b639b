//! What the programs of others say of a filled form that a browser gave: qpdf, Poppler,
//! pikepdf and pypdf, as in `tests/pdf`.

use serde_json::{Map, Value, json};
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use tas_checklist::domain::{Blank, Line, Sheet};

use super::judge::{folder, judge};
use super::small_form::SmallForm;
use crate::engine::Engine;

/// What must be found in a file.
pub struct Wanted<'a> {
    /// What was written and ticked.
    pub sheet: &'a Sheet,
    /// Of it, what goes on, on an attached sheet.
    pub whole: &'a [Line],
    /// How many pages come before that.
    pub pages: usize,
}

/// Fails with what the judges say of the file.
pub fn assert_filled(engine: Engine, name: &str, bytes: &[u8], wanted: &Wanted) {
    let path = path(engine, name);
    std::fs::write(&path, bytes).expect("the file is written");
    let is_box = |line: Line| line.blank() == Blank::Box;
    let written = wanted.sheet.filled().filter(|(line, _)| !is_box(*line));
    let values = written.map(|(line, text)| (line.field(), json!(text)));
    let values: Map<String, Value> = values.collect();
    let boxes = wanted.sheet.filled().filter(|(line, _)| is_box(*line));
    let ticked: Vec<_> = boxes.map(|(line, _)| line.field()).collect();
    let whole: Vec<_> = wanted.whole.iter().map(|line| line.field()).collect();
    let form = json!({
        "values": values, "whole": whole, "ticked": ticked, "sheet": wanted.pages,
    });
    let case = json!({ "file": path, "form": form });
    judge(&format!("browser-{}", engine.name()), &[case]);
}

/// How many forms there are.
static FORMS: AtomicUsize = AtomicUsize::new(0);

/// The small form in a file of its own: a browser does not read what another test wrote anew
/// since it was chosen.
pub fn small_form(engine: Engine) -> PathBuf {
    let number = FORMS.fetch_add(1, Ordering::Relaxed);
    let form = path(engine, &format!("form-{number}.pdf"));
    SmallForm::default().write_to(&form);
    form
}

/// A file of this engine's own.
pub fn path(engine: Engine, name: &str) -> PathBuf {
    folder(&format!("browser-{}", engine.name())).join(name)
}
