//! Raw Wasm to Wasm plus the JavaScript that it calls.
//!
//! The generator is a library of this program, locked together with the
//! `wasm-bindgen` in the Wasm; there is no command-line tool whose version
//! could differ.

use anyhow::{Result, ensure};
use wasm_bindgen_cli_support::Bindgen;

/// What the packed file needs of wasm-bindgen.
pub struct Bound {
    /// A module that imports nothing and exports what `src/embed.rs` does, and
    /// what starts it: `__wbg_get_imports` and `__wbg_finalize_init`.
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
    let glue = with_views_by_buffer(&with_plain_exports(output.js()))?;
    for known in [THROWN, A_WINDOW] {
        ensure!(glue.contains(known), "the glue says nowhere: {known}");
    }
    let glue = glue.replace(THROWN, DROPPED).replace(A_WINDOW, THE_WINDOW);
    Ok(Bound {
        glue,
        wasm: output.wasm_mut().emit_wasm(),
    })
}

/// Functions of the glue that the loader calls itself, because it compiles the
/// Wasm and watches over it.
const OURS: [&str; 2] = ["__wbg_get_imports", "__wbg_finalize_init"];

/// Rewrites the exports so that each stands before its declaration.
fn with_plain_exports(module: &str) -> String {
    let module = module.replace("\nexport { initSync, __wbg_init as default };", "");
    OURS.iter().fold(module, |module, name| {
        module.replace(
            &format!("function {name}("),
            &format!("\nexport function {name}("),
        )
    })
}

/// An error that a callback returns has nobody to be thrown at but the page. After the
/// program has died, what is read there is not even an error.
const THROWN: &str = "throw takeObject(r0);";
const DROPPED: &str = "takeObject(r0);";

/// How the glue knows the window, and how it has to: `MooTools` calls something else
/// `Window`.
const A_WINDOW: &str = "instanceof Window";
const THE_WINDOW: &str = "=== globalThis";

/// How the glue sees that its views of the memory are old, and how it has to: the
/// memory of the fallback grows into a new buffer and leaves the old one whole.
const OLD_VIEWS: [(&str, &str); 2] = [
    (
        "cachedUint8ArrayMemory0.byteLength === 0",
        "cachedUint8ArrayMemory0.buffer !== wasm.memory.buffer",
    ),
    (
        "cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)",
        "cachedDataViewMemory0.buffer !== wasm.memory.buffer",
    ),
];

fn with_views_by_buffer(glue: &str) -> Result<String> {
    let mut glue = glue.to_owned();
    for (detached, other) in OLD_VIEWS {
        ensure!(
            glue.matches(detached).count() == 1,
            "the glue does not say once: {detached}"
        );
        glue = glue.replacen(detached, other, 1);
    }
    ensure!(
        glue.matches("new Uint8Array(wasm.memory.buffer)").count() == 1
            && !glue.contains("Memory0.byteLength"),
        "the glue has a view of the memory that is not known here"
    );
    Ok(glue)
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_the_loader_calls_is_exported_where_it_is_declared() {
        let module =
            "  function __wbg_get_imports() {\n}\nexport { initSync, __wbg_init as default };";
        let plain = super::with_plain_exports(module);
        assert_eq!(plain, "  \nexport function __wbg_get_imports() {\n}");
    }
}
