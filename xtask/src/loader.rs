//! The hand-written JavaScript in `src/embed`, and the two modules that exist
//! only while packing: `packed.js` with the data and `glue.js` with what
//! wasm-bindgen wrote.

use crate::join::{self, Modules};
use crate::styles::Sheets;
use crate::{static_help, workspace};
use anyhow::{Context, Result};
use tas_checklist::config::ATTRIBUTES;

const FOLDER: &str = "src/embed";
const ENTRY: &str = "tas-checklist.js";

/// The parameter of the whole script: the deflated Wasm in base 64.
pub const WASM: &str = "WASM";

/// What the loader imports from the glue.
const FROM_GLUE: [&str; 6] = [
    "__wbg_finalize_init",
    "__wbg_get_imports",
    "mount",
    "start",
    "unmount",
    "update",
];

/// The whole script.
pub fn script(sheets: &Sheets, glue: &str) -> Result<String> {
    let mut modules = hand_written()?;
    modules.insert("packed.js".to_owned(), packed(sheets)?);
    modules.insert("glue.js".to_owned(), glue.to_owned());
    join::joined(&modules, ENTRY)
}

/// The script as if the glue were somewhere else, to weigh the two apart.
pub fn script_without_glue() -> Result<String> {
    let stand_ins = FROM_GLUE.map(|name| format!("export const {name} = globalThis.{name};\n"));
    script(&Sheets::default(), &stand_ins.concat())
}

fn hand_written() -> Result<Modules> {
    let folder = workspace::root().join(FOLDER);
    let mut modules = Modules::new();
    for file in folder.read_dir().with_context(|| format!("no {FOLDER}"))? {
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
fn packed(sheets: &Sheets) -> Result<String> {
    let data = [
        ("HELP", serde_json::to_string(&static_help::english()?)?),
        ("SETTINGS", serde_json::to_string(&ATTRIBUTES)?),
        ("PAPER", serde_json::to_string(&sheets.paper)?),
        ("SHEET", serde_json::to_string(&sheets.widget)?),
    ];
    Ok(data
        .map(|(name, value)| format!("export const {name} = {value};\n"))
        .concat())
}
