//! The hand-written JavaScript in `src/embed`, and the two modules that exist
//! only while packing: `packed.js` with the data and `glue.js` with what
//! wasm-bindgen wrote.
//!
//! The same modules serve the packed file, the split build's two scripts, the worksheet
//! and the build for tests; what differs stands in a folder for each. `frame` has one of
//! its own.

use crate::join::{self, Modules};
use crate::{static_help, workspace};
use anyhow::{Context, Result};
use serde::Serialize;
use std::collections::BTreeMap;
use std::path::Path;
use tas_checklist::config::ATTRIBUTES;

const FOLDER: &str = "src/embed";

/// What opens a Wasm that was packed, beside what packs it.
const OPENING: &str = "xtask/packing/opening";

/// The parameter of a whole script: what was packed, in letters.
pub const PACKED: &str = "PACKED";

/// What the modules import from the glue, those for trials included.
const FROM_GLUE: [&str; 16] = [
    "__wbg_finalize_init",
    "__wbg_get_imports",
    "card",
    "clear",
    "exhaust",
    "judge",
    "learn",
    "left",
    "mount",
    "panic",
    "restart",
    "returned",
    "spoken",
    "start",
    "unmount",
    "update",
];

/// A script to be made, by its entry and the folder of what differs.
#[derive(Clone, Copy)]
pub enum Script {
    /// Everything in one.
    Whole,
    /// What a page of the split build refers to.
    Split,
    /// What that script loads.
    Engine,
    /// Everything in one, with what tests may ask of the program.
    Trial,
    /// What is loaded when a visitor takes the result along.
    Worksheet,
    /// The same, with what tests may ask of the program.
    TrialWorksheet,
    /// What `frame.html` runs besides.
    Frame,
}

impl Script {
    fn entry(self) -> &'static str {
        match self {
            Self::Whole | Self::Trial | Self::Split => "tas-checklist.js",
            Self::Engine => "engine.js",
            Self::Worksheet | Self::TrialWorksheet => "worksheet.js",
            Self::Frame => "frame.js",
        }
    }

    /// The worksheet that goes with it.
    pub fn worksheet(self) -> Self {
        match self {
            Self::Trial | Self::TrialWorksheet => Self::TrialWorksheet,
            _ => Self::Worksheet,
        }
    }

    /// Whether it carries a Wasm that was packed.
    fn opens(self) -> bool {
        matches!(self, Self::Whole | Self::Trial)
    }

    /// The scripts whose modules this one has unless it has others of the same name.
    fn built_upon(self) -> &'static [Self] {
        match self {
            Self::Trial | Self::Worksheet => &[Self::Whole],
            Self::TrialWorksheet => &[Self::Whole, Self::Worksheet],
            Self::Whole | Self::Split | Self::Engine | Self::Frame => &[],
        }
    }

    fn folder(self) -> &'static str {
        match self {
            Self::Whole => "whole",
            Self::Trial => "trial",
            Self::Split | Self::Engine => "split",
            Self::Worksheet => "worksheet",
            Self::TrialWorksheet => "trial/worksheet",
            Self::Frame => "frame",
        }
    }
}

/// What a script carries besides code.
#[derive(Default)]
pub struct Data<'a> {
    /// The widget's sheet, and the one for paper.
    pub sheet: &'a str,
    pub paper: &'a str,
    /// Which Wasm all parts belong to.
    pub build: &'a str,
    pub files: Files,
}

/// The names of the files that a script may load.
#[derive(Clone, Default, Serialize)]
pub struct Files {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub fallback: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub engine: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub worksheet: String,
    /// By the tag of their language.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub languages: BTreeMap<&'static str, String>,
}

/// A whole script.
pub fn script(which: Script, data: &Data, glue: &str) -> Result<String> {
    let folder = workspace::root().join(FOLDER);
    let mut modules = hand_written(&folder)?;
    if which.opens() {
        modules.append(&mut hand_written(&workspace::root().join(OPENING))?);
    }
    for other in which.built_upon() {
        modules.append(&mut hand_written(&folder.join(other.folder()))?);
    }
    modules.append(&mut hand_written(&folder.join(which.folder()))?);
    modules.insert("packed.js".to_owned(), packed(data)?);
    modules.insert("glue.js".to_owned(), glue.to_owned());
    join::joined(&modules, which.entry())
}

/// The glue as if it were somewhere else, to weigh the rest without it.
pub fn no_glue() -> String {
    let stand_ins = FROM_GLUE.map(|name| format!("export const {name} = globalThis.{name};\n"));
    stand_ins.concat()
}

/// The modules in a folder, by their names.
pub fn hand_written(folder: &Path) -> Result<Modules> {
    let mut modules = Modules::new();
    let files = folder
        .read_dir()
        .with_context(|| format!("no {}", folder.display()))?;
    for file in files {
        let path = file?.path();
        if path.extension().is_some_and(|extension| extension == "js") {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            modules.insert(name, std::fs::read_to_string(&path)?);
        }
    }
    Ok(modules)
}

/// JSON is JavaScript, so data needs no escaping of our own.
fn packed(data: &Data) -> Result<String> {
    let data = [
        ("HELP", serde_json::to_string(&static_help::help()?)?),
        ("SETTINGS", serde_json::to_string(&ATTRIBUTES)?),
        ("PAPER", serde_json::to_string(data.paper)?),
        ("SHEET", serde_json::to_string(data.sheet)?),
        ("VERSION", serde_json::to_string(env!("CARGO_PKG_VERSION"))?),
        ("BUILD", serde_json::to_string(data.build)?),
        ("FILES", serde_json::to_string(&data.files)?),
    ];
    Ok(data
        .map(|(name, value)| format!("export const {name} = {value};\n"))
        .concat())
}
