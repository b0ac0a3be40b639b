//! t
#[test]
fn dump() {
    let wasm = std::fs::read("/tmp/comp/p.wasm").expect("a file");
    let packed = crate::packed(&wasm).expect("x");
    std::fs::write("/tmp/comp/p.packed", &packed).expect("x");
    std::fs::write("/tmp/comp/p.letters", crate::letters(&packed)).expect("x");
    println!("-> {}", packed.len());
}
