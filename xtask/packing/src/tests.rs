//! t
#[test]
fn dump() {
    let wasm = std::fs::read("/tmp/comp/p.wasm").expect("a file");
    let began = std::time::Instant::now();
    let packed = crate::packed(&wasm).expect("a known Wasm");
    println!(
        "{} -> {} in {:?}",
        wasm.len(),
        packed.len(),
        began.elapsed()
    );
    std::fs::write("/tmp/comp/p.packed", &packed).expect("written");
}
