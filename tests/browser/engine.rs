//! The three browser engines: where each is found on this machine, and how a
//! fresh session of it is asked for.
//!
//! A missing program is a failure that says what to install. Nothing here
//! skips a test, and nothing here downloads anything.

use std::env;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

/// A browser engine that the packed file must work in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium through chromedriver: Blink.
    Chromium,
    /// Firefox through geckodriver: Gecko.
    Firefox,
    /// WebKitGTK's `MiniBrowser` through `WebKitWebDriver`: the engine nearest to Safari.
    WebKit,
}

impl Engine {
    /// Its name in tables.
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKitGTK",
        }
    }

    /// The `WebDriver` server for this engine.
    pub fn driver(self) -> PathBuf {
        match self {
            Self::Chromium => program(&["chromedriver"], "apt-get install chromium-driver"),
            Self::Firefox => program(&["geckodriver"], "cargo xtask setup"),
            Self::WebKit => program(&["WebKitWebDriver"], "apt-get install webkit2gtk-driver"),
        }
    }

    /// Whether the browser has no headless mode and draws on a display.
    pub fn needs_display(self) -> bool {
        self == Self::WebKit
    }

    /// The time zone the browser runs in. "Today" comes from the visitor's own
    /// calendar, so the engines sit at both ends of the zones people file from.
    pub fn time_zone(self) -> &'static str {
        match self {
            Self::Chromium => "America/New_York",
            Self::Firefox => "Pacific/Honolulu",
            Self::WebKit => "Pacific/Guam",
        }
    }

    /// The capabilities of a new session. Each driver makes a fresh profile
    /// for it and removes the profile afterwards.
    pub fn capabilities(self) -> Value {
        match self {
            Self::Chromium => chromium(),
            Self::Firefox => firefox(),
            Self::WebKit => webkit(),
        }
    }
}

fn chromium() -> Value {
    let binary = program(&["chromium", "google-chrome"], "apt-get install chromium");
    json!({ "goog:chromeOptions": {
        "binary": binary,
        "args": [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--disable-sync",
            "--disable-dev-shm-usage", "--window-size=1280,900",
        ],
    }})
}

/// Firefox would ask the page for an icon and its maker for updates; neither
/// is the widget's doing, and the request log is about the widget.
fn firefox() -> Value {
    let binary = program(&["firefox-esr", "firefox"], "apt-get install firefox-esr");
    json!({ "moz:firefoxOptions": {
        "binary": binary,
        "args": ["-headless", "--width=1280", "--height=900"],
        "prefs": {
            "browser.chrome.site_icons": false,
            "browser.download.dir": downloads(Engine::Firefox),
            "browser.download.folderList": 2,
            "browser.helperApps.neverAsk.saveToDisk": "application/pdf,text/calendar",
            "pdfjs.disabled": true,
            "browser.newtab.preload": false,
            "dom.ipc.processPrelaunch.enabled": false,
            "network.captive-portal-service.enabled": false,
            "network.connectivity-service.enabled": false,
            "app.normandy.enabled": false,
            "datareporting.policy.dataSubmissionEnabled": false,
        },
    }})
}

fn webkit() -> Value {
    json!({ "webkitgtk:browserOptions": {
        "binary": mini_browser(),
        "args": ["--automation"],
    }})
}

/// `MiniBrowser` lives beside the library, under the machine's own triplet.
fn mini_browser() -> PathBuf {
    let folders = std::fs::read_dir("/usr/lib")
        .into_iter()
        .flatten()
        .flatten();
    folders
        .flat_map(|folder| ["webkit2gtk-4.1", "webkitgtk-6.0"].map(|api| folder.path().join(api)))
        .map(|folder| folder.join("MiniBrowser"))
        .find(|path| path.is_file())
        .unwrap_or_else(|| missing("MiniBrowser", "apt-get install webkit2gtk-driver"))
}

/// Where a browser keeps what visitors save, so far as its driver can say so.
pub fn downloads(engine: Engine) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("downloads")
        .join(engine.name())
}

/// Finds a program among the tools that `cargo xtask setup` made, then on `PATH`.
pub fn program(names: &[&str], remedy: &str) -> PathBuf {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/tools/bin");
    let path = env::var_os("PATH").unwrap_or_default();
    let folders: Vec<_> = std::iter::once(tools)
        .chain(env::split_paths(&path))
        .collect();
    names
        .iter()
        .flat_map(|name| folders.iter().map(move |folder| folder.join(name)))
        .find(|candidate| candidate.is_file())
        .unwrap_or_else(|| missing(names[0], remedy))
}

fn missing(name: &str, remedy: &str) -> ! {
    panic!("`{name}` is not on this machine, and the browser tests need it. Try: {remedy}")
}
