//! Files land in the visitor's folder for downloads, whole and by their names, under the
//! strictest policy. `WebKitWebDriver` names no such folder; there the browser is seen to
//! be given the same.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::json;

use super::desk::{Desk, result};
use super::files::{assert_nothing_amiss, keep, kept};
use crate::browser::Browser;
use crate::engine::{Engine, downloads};
use crate::patience::until;
use crate::record::record;
use crate::site::{Policy, Site};

/// What is saved, by the button, and how such a file begins and ends.
const FILES: [(&str, &str, &str, &str); 2] = [
    (
        ".tas-calendar .tas-save",
        "tax-deadlines.ics",
        "BEGIN:VCALENDAR",
        "END:VCALENDAR",
    ),
    (
        ".tas-take-along > .tas-actions .tas-save",
        "tax-deadlines.pdf",
        "%PDF-",
        "%%EOF",
    ),
];

pub fn files_land_in_the_folder(engine: Engine) {
    let (browser, site) = (Browser::start(engine), Site::open(Policy::Strict));
    let desk = Desk::open(result(&browser, &site, "element.html"), "calendar");
    let folder = ready(&browser);
    for (save, name, first, last) in FILES {
        let content = match &folder {
            Some(folder) => {
                desk.press(save);
                landed(&folder.join(name), last)
            }
            None => kept(&browser, || desk.press(save)).bytes,
        };
        let text = String::from_utf8_lossy(&content);
        assert!(
            text.starts_with(first) && text.trim_end().ends_with(last),
            "{name}"
        );
    }
    assert_nothing_amiss(&browser);
    let how = if folder.is_some() {
        "holds"
    } else {
        "holds, no folder"
    };
    record("papers", "files land in the folder", engine, how);
}

/// An empty folder, where the driver can name one.
fn ready(browser: &Browser) -> Option<PathBuf> {
    let folder = downloads(browser.engine);
    for (_, name, ..) in FILES {
        // It is there only if the tests ran before.
        let _ = fs::remove_file(folder.join(name));
    }
    fs::create_dir_all(&folder).expect("a folder below target");
    match browser.engine {
        Engine::Chromium => {
            let allow = json!({ "behavior": "allow", "downloadPath": folder });
            browser.dev_tools("Browser.setDownloadBehavior", &allow);
        }
        Engine::Firefox => {}
        Engine::WebKit => {
            keep(browser);
            return None;
        }
    }
    Some(folder)
}

fn landed(file: &Path, last: &str) -> Vec<u8> {
    until(&format!("{} is there", file.display()), || {
        let content = fs::read(file).ok()?;
        String::from_utf8_lossy(&content)
            .trim_end()
            .ends_with(last)
            .then_some(content)
    })
}
