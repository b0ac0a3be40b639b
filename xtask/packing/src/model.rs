//! How a stream is packed: by `PPMd` of variant H, which predicts each byte from the few
//! before it, with the range coder of 7z. `opening/model.js` opens it again.
//!
//! The crate that packs could open it too, but as Wasm its decoder weighs 10.9 kB deflated,
//! and the script 2.0 kB. Of other ways to pack a release that were weighed, each with what
//! opens it: deflate 113 kB, LZMA 96, a mix of contexts 89 in four times the time, this 89.

use ppmd_rust::Ppmd7Encoder;
use std::io::Write as _;

/// The room that a model has, in bytes. The script has eight times as much, and each of its
/// contexts takes less than eight times what it takes here.
const ROOM: u32 = 1 << 22;
/// What the coder writes first. It is always the same.
const FIRST: [u8; 1] = [0];
/// How many bytes the coder writes last that may be any: those before them already say in
/// which part of the interval the stream is.
const IDLE: usize = 3;

/// A stream, packed, where each byte is predicted from so many before it, two at least and
/// 64 at most; nothing where it cannot be.
///
/// A model that runs out of room forgets, and the script has no such rules. That this one
/// never ran out is seen by twice the room making no difference.
pub fn packed(order: u32, stream: &[u8]) -> Option<Vec<u8>> {
    let bytes = coded(order, stream, ROOM)?;
    if bytes != coded(order, stream, 2 * ROOM)? {
        return None;
    }
    let bytes = bytes.strip_prefix(&FIRST)?;
    Some(bytes[..bytes.len().checked_sub(IDLE)?].to_vec())
}

fn coded(order: u32, stream: &[u8], room: u32) -> Option<Vec<u8>> {
    let mut encoder = Ppmd7Encoder::new(Vec::new(), order, room).ok()?;
    encoder.write_all(stream).ok()?;
    encoder.finish(false).ok()
}
