//! The hand-written JavaScript in `src/embed`, and the two modules that exist
//! only while packing: `packed.js` with the data and `glue.js` with what
//! wasm-bindgen wrote.

use crate::join::{self, Modules};
use crate::{static_help, workspace};
use anyhow::{Context, Result};

const FOLDER: &str = "src/embed";
const ENTRY: &str = "tas-checklist.js";

/// Stands for the Wasm while the script around it is minified.
pub const WASM_GOES_HERE: &str = "@wasm@";

/// What the loader imports from the glue.
const FROM_GLUE: [&str; 5] = ["initSync", "mount", "start", "unmount", "update"];

/// The whole script, with a sheet and glue.
pub fn script(sheet: &str, glue: &str) -> Result<String> {
    let mut modules = hand_written()?;
    modules.insert("packed.js".to_owned(), packed(sheet)?);
    modules.insert("glue.js".to_owned(), glue.to_owned());
    join::joined(&modules, ENTRY)
}

/// The script as if the glue were somewhere else, to weigh the two apart.
pub fn script_without_glue(sheet: &str) -> Result<String> {
    let stand_ins = FROM_GLUE.map(|name| format!("export const {name} = globalThis.{name};\n"));
    script(sheet, &stand_ins.concat())
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
fn packed(sheet: &str) -> Result<String> {
    let help = serde_json::to_string(&static_help::ENGLISH)?;
    let sheet = serde_json::to_string(sheet)?;
    Ok(format!(
        "export const HELP = {help};\nexport const SHEET = {sheet};\nexport const WASM = \"{WASM_GOES_HERE}\";\n"
    ))
}
