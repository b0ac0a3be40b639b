use rlsf::SmallGlobalTlsf;
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;

#[global_allocator]
static ALLOCATOR: SmallGlobalTlsf = SmallGlobalTlsf::new();

thread_local! {
    static HELD: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

#[wasm_bindgen]
pub fn put(word: u32) {
    HELD.with_borrow_mut(|held| held.extend(word.to_le_bytes()));
}

#[wasm_bindgen]
pub fn open() -> usize {
    HELD.with_borrow_mut(|held| {
        *held = crate::opened(held).unwrap_or_default();
        held.len()
    })
}

#[wasm_bindgen]
pub fn take(place: usize) -> u32 {
    HELD.with_borrow(|held| {
        let mut word = 0;
        for (at, byte) in held.iter().skip(place).take(4).enumerate() {
            word |= u32::from(*byte) << (8 * at);
        }
        word
    })
}
