//! t
#[test]
fn dump() {
    let wasm = std::fs::read(std::env::var("P").unwrap()).expect("a file");
    println!("-> {} {}", wasm.len(), crate::packed(&wasm).map_or(0, |p| p.len()));
}
