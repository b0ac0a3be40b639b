//! The Yew app of `tests/yew-host`, ready for a page of the browser tests.

use crate::{compile, workspace};
use anyhow::Result;
use wasm_bindgen_cli_support::Bindgen;

/// Its files' name.
const STEM: &str = "yew-host";

/// Puts its script and its Wasm beside the trial build.
pub fn build() -> Result<()> {
    let mut output = Bindgen::new()
        .input_bytes(STEM, compile::yew_host()?)
        .no_modules(true)?
        .typescript(false)
        .generate_output()?;
    let folder = workspace::trial();
    std::fs::write(folder.join(format!("{STEM}.js")), output.js())?;
    let wasm = output.wasm_mut().emit_wasm();
    Ok(std::fs::write(folder.join(format!("{STEM}.wasm")), wasm)?)
}
