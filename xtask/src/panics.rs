//! Panics without their messages.
//!
//! What a panic would say is of no use to a visitor, might hold an answer, and
//! takes a tenth of the Wasm together with all that prints it. In a release
//! every way to panic is a plain trap; the loader catches traps of any kind at
//! the border (`embed/program.js`) and shows the static help. This is what
//! `-Cpanic=immediate-abort` does with a nightly compiler, done to the output of
//! the stable one. Builds for looking at the checklist keep their messages.

use anyhow::{Result, ensure};
use std::collections::HashSet;
use walrus::ir::{Instr, InstrLocId, Unreachable, VisitorMut, dfs_pre_order_mut};
use walrus::{FunctionBuilder, FunctionId, FunctionKind, Module};

/// Functions of the standard library that never return, by path.
const PANICS: [&str; 14] = [
    "alloc::alloc::handle_alloc_error",
    "alloc::raw_vec::capacity_overflow",
    "alloc::raw_vec::handle_error",
    "core::cell::lazy::panic_poisoned",
    "core::cell::panic_already_borrowed",
    "core::cell::panic_already_mutably_borrowed",
    "core::option::expect_failed",
    "core::option::unwrap_failed",
    "core::result::unwrap_failed",
    "core::slice::copy_from_slice_impl::len_mismatch_fail",
    "core::slice::index::slice_index_fail",
    "core::str::slice_error_fail",
    "core::str::slice_error_fail_rt",
    "std::thread::local::panic_access_error",
];

/// A module of functions that never return.
const PANICKING: &str = "core::panicking::";

/// Yew's own way of printing panics, which would bring back what prints them.
const HOOK: &str = "yew::renderer::set_default_panic_hook";

/// Fewer than this were found if the standard library renamed them.
const FEWEST: usize = 12;

/// The same Wasm, but for panics.
pub fn to_traps(raw: &[u8]) -> Result<Vec<u8>> {
    let mut module = walrus::ModuleConfig::new()
        .strict_validate(false)
        .parse(raw)?;
    let panics = functions(&module, |path| {
        path.starts_with(PANICKING) || PANICS.contains(&path)
    });
    ensure!(
        panics.len() >= FEWEST,
        "only {} functions that panic were recognised",
        panics.len()
    );
    trap_instead_of_calling(&mut module, panics);
    for function in functions(&module, |path| path == HOOK) {
        empty(&mut module, function);
    }
    Ok(module.emit_wasm())
}

fn functions(module: &Module, wanted: impl Fn(&str) -> bool) -> HashSet<FunctionId> {
    let local = module
        .funcs
        .iter()
        .filter(|function| matches!(function.kind, FunctionKind::Local(_)));
    local
        .filter(|function| {
            function
                .name
                .as_deref()
                .is_some_and(|name| wanted(&path(name)))
        })
        .map(walrus::Function::id)
        .collect()
}

/// `core::panicking::panic_fmt` for whatever the compiler made of it.
fn path(symbol: &str) -> String {
    format!("{:#}", rustc_demangle::demangle(symbol))
}

/// In place of the call, not in the function called: only then does the optimiser
/// see that what leads up to it need not be done at all.
fn trap_instead_of_calling(module: &mut Module, panics: HashSet<FunctionId>) {
    let mut trap = Trap { panics };
    for (_, function) in module.funcs.iter_local_mut() {
        let start = function.entry_block();
        dfs_pre_order_mut(&mut trap, function, start);
    }
}

struct Trap {
    panics: HashSet<FunctionId>,
}

impl VisitorMut for Trap {
    fn visit_instr_mut(&mut self, instruction: &mut Instr, _: &mut InstrLocId) {
        if matches!(instruction, Instr::Call(call) if self.panics.contains(&call.func)) {
            *instruction = Instr::Unreachable(Unreachable {});
        }
    }
}

/// For a function that takes and returns nothing.
fn empty(module: &mut Module, function: FunctionId) {
    let body = FunctionBuilder::new(&mut module.types, &[], &[]).local_func(Vec::new());
    module.funcs.get_mut(function).kind = FunctionKind::Local(body);
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn both_kinds_of_symbols_are_read() {
        let legacy = "_ZN4core9panicking9panic_fmt17h0123456789abcdefE";
        assert_eq!(path(legacy), "core::panicking::panic_fmt");
        let current = "_RNvNtCsgXGp5Oqx2Ny_4core9panicking9panic_fmt";
        assert_eq!(path(current), "core::panicking::panic_fmt");
    }
}
