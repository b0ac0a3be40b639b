//! Raw Wasm to Wasm plus the JavaScript that it calls.
//!
//! The generator is a library of this program, locked together with the
//! `wasm-bindgen` in the Wasm; there is no command-line tool whose version
//! could differ.

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// What the packed file needs of wasm-bindgen.
pub struct Bound {
    /// A module that imports nothing and exports `initSync({module})`, which is
    /// to be called first, and what `src/embed.rs` exports.
    pub glue: String,
    pub wasm: Vec<u8>,
}

/// The name wasm-bindgen derives its own from.
const STEM: &str = "tas_checklist";

pub fn bind(raw: Vec<u8>) -> Result<Bound> {
    let mut output = Bindgen::new()
        .input_bytes(STEM, raw)
        .web(true)?
        .typescript(false)
        .omit_default_module_path(true)
        .remove_name_section(true)
        .remove_producers_section(true)
        .generate_output()?;
    let snippets = output
        .snippets()
        .iter()
        .filter(|(_, inline)| !inline.is_empty());
    let bring_own: Vec<_> = snippets
        .map(|(name, _)| name)
        .chain(output.local_modules().keys())
        .collect();
    ensure!(
        bring_own.is_empty(),
        "the packed file has no place for the JavaScript that these bring: {bring_own:?}"
    );
    let glue = with_plain_exports(output.js());
    Ok(Bound {
        glue,
        wasm: output.wasm_mut().emit_wasm(),
    })
}

/// Rewrites the one export that is not written before its declaration.
fn with_plain_exports(module: &str) -> String {
    module
        .replace("\nexport { initSync, __wbg_init as default };", "")
        .replace(" function initSync(", "\nexport function initSync(")
}

#[cfg(test)]
mod tests {
    #[test]
    fn init_sync_is_exported_where_it_is_declared() {
        let module =
            "    function initSync(module) {\n}\nexport { initSync, __wbg_init as default };\n";
        assert_eq!(
            super::with_plain_exports(module),
            "   \nexport function initSync(module) {\n}\n"
        );
    }
}
