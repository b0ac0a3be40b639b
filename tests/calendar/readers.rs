//! Three readers by other people read back what was written.

use std::path::{Path, PathBuf};
use std::process::Command;

use crate::format::drawn;
use serde_json::{Value, json};
use tas_checklist::documents::Matter;
use tas_checklist::documents::calendar::{events, ics};
use tas_checklist::domain::Date;

/// Calendars that each reader reads.
const CALENDARS: usize = 500;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files, in a folder of this reader's own.
fn files(reader: &str, matters: &[Matter]) -> Vec<PathBuf> {
    let folder = std::env::temp_dir().join(format!("tas-calendar-{}-{reader}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let write = |(at, matter): (usize, &Matter)| {
        let file = folder.join(format!("{at}.ics"));
        std::fs::write(&file, ics(matter)).expect("a file");
        file
    };
    matters.iter().enumerate().map(write).collect()
}

fn iso(day: Date) -> String {
    format!("{}-{:02}-{:02}", day.year(), day.month(), day.day())
}

/// What a reader must find in the calendar of a matter.
fn written(matter: &Matter) -> Value {
    let event = |event: &tas_checklist::documents::calendar::Event| {
        let alarm = |hours: &i32| json!({"seconds": hours * 3600, "action": "DISPLAY", "says": event.reminder});
        json!({
            "uid": format!("{}@tas-checklist.invalid", event.id),
            "day": iso(event.day),
            "title": event.title,
            "note": event.note,
            "transparent": true,
            "stamp": "20261122T000000Z",
            "alarms": event.reminders.iter().map(alarm).collect::<Vec<_>>(),
        })
    };
    Value::Array(events(matter).iter().map(event).collect())
}

fn reads_back(reader: &str, mut program: Command) {
    let mut matters = drawn(2_445, CALENDARS);
    matters.retain(|matter| !events(matter).is_empty());
    let files = files(reader, &matters);
    let said = program.args(&files).output().expect("a program");
    let folder = files[0].parent().map(Path::to_path_buf).expect("a folder");
    let errors = String::from_utf8_lossy(&said.stderr);
    assert!(said.status.success(), "{reader}: {errors}");
    let found: Vec<Value> = serde_json::from_slice(&said.stdout).expect("JSON");
    assert_eq!(found.len(), matters.len());
    let mut days = 0;
    for (matter, found) in matters.iter().zip(&found) {
        assert_eq!(&written(matter), found, "{reader}");
        days += events(matter).len();
    }
    std::fs::remove_dir_all(folder).expect("a folder to remove");
    println!("{reader}: {} calendars, {days} days", matters.len());
    assert!(days > CALENDARS / 5, "{days}");
}

fn node(reader: &str) -> Command {
    let folder = root().join("tests/documents");
    let module = folder.join("node_modules").join(reader);
    assert!(
        module.is_dir(),
        "{} is missing; `cargo xtask setup` installs it",
        module.display()
    );
    let mut node = Command::new("node");
    node.arg(folder.join("read.mjs")).arg(reader);
    node
}

#[test]
fn ical_js_reads_what_was_written() {
    reads_back("ical.js", node("ical.js"));
}

#[test]
fn node_ical_reads_what_was_written() {
    reads_back("node-ical", node("node-ical"));
}

#[test]
fn icalendar_reads_what_was_written() {
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    let python = target.join("tools/python/bin/python");
    assert!(
        python.is_file(),
        "{} is missing; `cargo xtask setup` installs it",
        python.display()
    );
    let mut python = Command::new(python);
    python.arg(root().join("tests/documents/read.py"));
    reads_back("icalendar", python);
}
