//! The same program as plain script, for browsers and pages without WebAssembly.
//!
//! Binaryen rewrites the very Wasm that is packed, so that both do the same; the
//! loader gives either one the same imports. Nothing here runs it.

use crate::{minify, node::Node, process, workspace};
use anyhow::{Context, Result, ensure};

/// What the Wasm uses.
const FEATURES: [&str; 4] = [
    "--enable-bulk-memory",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-nontrapping-float-to-int",
];

/// What of it has no counterpart in script. It is replaced in a step of its own: some
/// programs that `wasm2js` is to lower and rewrite in one step make it give up.
const LOWERING: [&str; 2] = [
    "--llvm-nontrapping-fptoint-lowering",
    "--llvm-memory-copy-fill-lowering",
];

/// Where the part of `wasm2js`'s module ends that is not module syntax.
const INSTANCE: &str = "\nvar retasmFunc = asmFunc({";

/// The script, which hands over its build and how to start it under the name of its
/// role, and does nothing else.
pub fn script(node: &Node, wasm: &[u8], role: &str, build: &str) -> Result<String> {
    let functions = functions(&rewritten(node, role, wasm)?)?;
    let hand_over = format!(
        "globalThis[Symbol.for('tas-checklist.{role}')] = {{ build: '{build}', instantiate: asmFunc }};"
    );
    minify::generated(node, &format!("{functions}\n{hand_over}"))
}

fn rewritten(node: &Node, role: &str, wasm: &[u8]) -> Result<String> {
    let folder = workspace::target().join("wasm2js").join(role);
    std::fs::create_dir_all(&folder)?;
    let [before, lowered, after] =
        ["before.wasm", "lowered.wasm", "after.js"].map(|name| folder.join(name));
    std::fs::write(&before, wasm)?;
    let mut program = node.program("binaryen/bin/wasm-opt");
    program.args(FEATURES).args(LOWERING);
    process::output_of(program.arg(&before).arg("-o").arg(&lowered))?;
    let mut program = node.program("binaryen/bin/wasm2js");
    program.arg("-O").args(FEATURES);
    process::output_of(program.arg(&lowered).arg("-o").arg(&after))?;
    std::fs::read_to_string(&after).context("wasm2js wrote nothing")
}

/// The module's functions, without its imports, its instance and its exports.
fn functions(module: &str) -> Result<String> {
    let (functions, _) = module
        .split_once(INSTANCE)
        .context("wasm2js wrote a module of another shape")?;
    let lines = functions
        .lines()
        .filter(|line| !line.starts_with("import "));
    let functions = lines.collect::<Vec<_>>().join("\n");
    ensure!(
        functions.contains("function asmFunc(imports)"),
        "wasm2js wrote no function to start"
    );
    refusing(&functions)
}

/// What `wasm2js` writes for growing the memory does nothing at its end, and says that it
/// did: the program would go on in memory that is not there. Wasm says -1.
fn refusing(functions: &str) -> Result<String> {
    let grown = "return oldPages;";
    ensure!(
        functions.matches(grown).count() == 1,
        "wasm2js wrote another way to grow the memory"
    );
    Ok(functions.replace(
        grown,
        "return __wasm_memory_size() < newPages ? -1 : oldPages;",
    ))
}

#[cfg(test)]
mod tests {
    use super::functions;

    #[test]
    fn only_functions_are_left_of_a_module() {
        let module = "import * as bg from './bg.js';\nfunction asmFunc(imports) { return oldPages; }\n\
                      \nvar retasmFunc = asmFunc({\n});\nexport var a = retasmFunc.a;\n";
        let left = functions(module).expect("its shape");
        let growing = "return __wasm_memory_size() < newPages ? -1 : oldPages;";
        let meant = format!("function asmFunc(imports) {{ {growing} }}");
        assert_eq!(left.trim_end(), meant);
        assert!(functions(&module.replace("oldPages", "pages")).is_err());
        assert!(functions("export {}").is_err());
    }
}
