//! How a stream is packed: by PPMd of variant H, which predicts each byte from the few
//! before it, with the range coder of 7z. `src/embed/whole/model.js` opens it again.

use ppmd_rust::Ppmd7Encoder;

/// The room that a model needs, in bytes, beyond what grows with the stream.
const LEAST_ROOM: usize = 1 << 20;
/// And for each byte of the stream.
const ROOM_PER_BYTE: usize = 96;
/// What the coder writes first. It is always the same.
const FIRST: [u8; 1] = [0];
/// The last bytes that the coder writes, which may be any: what came before them already
/// says in which part of the interval the stream is.
const IDLE: usize = 3;

/// A stream, packed, predicted from so many bytes at most before each, at least two;
/// nothing where it cannot be.
///
/// A model that runs out of room forgets, and what opens the stream in the browser has no
/// such rules. That it never ran out is seen by twice the room making no difference.
pub fn packed(order: u32, stream: &[u8]) -> Option<Vec<u8>> {
    let room = LEAST_ROOM + ROOM_PER_BYTE * stream.len();
    let coded = coded(order, stream, room)?;
    if coded != self::coded(order, stream, 2 * room)? {
        return None;
    }
    let bytes = coded.strip_prefix(&FIRST)?;
    Some(bytes[..bytes.len().checked_sub(IDLE)?].to_vec())
}

fn coded(order: u32, stream: &[u8], room: usize) -> Option<Vec<u8>> {
    use std::io::Write as _;

    let mut encoder = Ppmd7Encoder::new(Vec::new(), order, room.try_into().ok()?).ok()?;
    encoder.write_all(stream).ok()?;
    encoder.finish(false).ok()
}
