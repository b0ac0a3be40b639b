//! What the packer makes of a Wasm, and what it refuses. That the loader opens it again is
//! seen with each release that is built (`xtask/src/opening.rs`).

#![allow(clippy::expect_used, reason = "a test fails where nothing comes")]

use super::{letters, packed};
use crate::bytes::number;
use crate::sort;
use crate::streams::{OF_WASM, ORDERS};
use crate::walk::{CODE, CONSTANTS, DATA, GAPS, NEAR, REST};

/// A Wasm with one function and one segment of data: two words that are no addresses, and
/// an address.
const SMALL: &[u8] = &[
    0, 97, 115, 109, 1, 0, 0, 0, // the head
    1, 4, 1, 96, 0, 0, // a type
    3, 2, 1, 0, // a function
    5, 3, 1, 0, 1, // a memory
    10, 10, 1, 8, 0, 0x41, 0x2a, 0x1a, 0x02, 0x40, 0x0b, 0x0b, // its code, with a block
    11, 18, 1, 0, 0x41, 0x80, 0x08, 0x0b, 12, 1, 0, 0, 0, 2, 0, 0, 0, 0x04, 0x04, 0,
    0, // data
];

#[test]
fn each_byte_is_in_its_stream() {
    let sorted = sort::sorted(SMALL).expect("a Wasm");
    assert_eq!(sorted.len(), OF_WASM);
    assert_eq!(sorted[CODE], [0x41, 0x1a, 0x02, 0x40, 0x0b, 0x0b]);
    assert_eq!(sorted[CONSTANTS], [0x2a]);
    assert_eq!(sorted[DATA], [1, 0, 0, 0, 2, 0, 0, 0]);
    assert_eq!(sorted[GAPS], [2]);
    assert_eq!(sorted[NEAR].len(), 2);
    assert_eq!(sorted[REST][..8], SMALL[..8]);
}

#[test]
fn what_is_no_wasm_is_refused() {
    assert_eq!(packed(b"", ""), None);
    assert_eq!(packed(b"no Wasm at all", ""), None);
    let mut cut = SMALL.to_vec();
    cut.truncate(40);
    assert_eq!(packed(&cut, ""), None);
    // An instruction that is not known here.
    let mut odd = SMALL.to_vec();
    odd[28] = 0xfd;
    assert_eq!(packed(&odd, ""), None);
}

#[test]
fn a_stream_follows_the_other_with_its_order_and_lengths() {
    let text = "a { b: c }\n".repeat(20);
    let packed = packed(SMALL, &text).expect("packed");
    let (sum, mut rest) = packed.split_at(4);
    assert_eq!(sum, crate::bytes::sum(rest).to_le_bytes());
    let mut lengths = Vec::new();
    for order in ORDERS {
        assert_eq!(rest[0], order);
        rest = &rest[1..];
        lengths.push(number(&mut rest).expect("a length"));
        let taken = number(&mut rest).expect("a length");
        rest = &rest[taken..];
    }
    assert!(rest.is_empty());
    assert_eq!(lengths[OF_WASM], text.len());
    assert!(packed.len() < SMALL.len() + text.len(), "smaller");
}

#[test]
fn letters_stand_in_a_script_in_any_charset() {
    let bytes: Vec<u8> = (0..=255).cycle().take(10_000).collect();
    let letters = letters(&bytes);
    assert!(
        letters
            .bytes()
            .all(|letter| (b'#'..=b'~').contains(&letter))
    );
    assert!(!letters.contains(['<', '\\', '"']));
    let bits_each = 8.0 * 10_000.0 / f64::from(u32::try_from(letters.len()).expect("few"));
    assert!((6.0..7.0).contains(&bits_each), "{bits_each}");
}
