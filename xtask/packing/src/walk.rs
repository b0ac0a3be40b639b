//! The walk over a Wasm, byte by byte, which says of each byte to which stream it belongs.
//! `opening/merge.js` takes the same walk with the streams in its hands, and writes
//! the Wasm.

/// The places of the [streams](crate::streams::ORDERS).
pub const REST: usize = 0;
pub const LOCALS: usize = 1;
pub const CODE: usize = 2;
pub const CONSTANTS: usize = 3;
pub const READ: usize = 4;
pub const WRITTEN: usize = 5;
pub const OFFSETS: usize = 6;
pub const CALLS: usize = 7;
pub const OTHERS: usize = 8;
pub const DATA: usize = 9;
pub const GAPS: usize = 10;
pub const NEAR: usize = 11;
pub const MORE_CONSTANTS: usize = 12;
pub const MORE_OFFSETS: usize = 13;

/// Whoever takes the walk.
pub trait Walker {
    /// Whether it is over.
    fn is_done(&self) -> bool;
    /// Takes a byte of a stream along, and says which it is.
    fn byte(&mut self, stream: usize) -> Option<u8>;
    /// Passes by a length that follows from what comes.
    fn length(&mut self) -> Option<()>;
    /// Takes along so many bytes of data, from an address on.
    fn data(&mut self, address: u32, length: usize) -> Option<()>;
}

/// Walks over a whole Wasm.
pub fn module(walker: &mut impl Walker) -> Option<()> {
    bytes(walker, REST, 8)?;
    while !walker.is_done() {
        match walker.byte(REST)? {
            10 => {
                walker.length()?;
                for _ in 0..number(walker, REST)? {
                    function(walker)?;
                }
            }
            11 => {
                walker.length()?;
                for _ in 0..number(walker, REST)? {
                    segment(walker)?;
                }
            }
            _ => {
                let length = number(walker, REST)?;
                bytes(walker, REST, length)?;
            }
        }
    }
    Some(())
}

/// A segment of data at a constant address in the one memory.
fn segment(walker: &mut impl Walker) -> Option<()> {
    if (walker.byte(REST)?, walker.byte(REST)?) != (0, 0x41) {
        return None;
    }
    let address = number(walker, REST)?;
    if walker.byte(REST)? != 0x0b {
        return None;
    }
    let length = number(walker, REST)?;
    walker.data(address.try_into().ok()?, length)
}

fn function(walker: &mut impl Walker) -> Option<()> {
    walker.length()?;
    for _ in 0..number(walker, LOCALS)? {
        number(walker, LOCALS)?;
        walker.byte(LOCALS)?;
    }
    let mut depth = 1_usize;
    while depth > 0 {
        let code = walker.byte(CODE)?;
        match code {
            0x02..=0x04 => depth += 1,
            0x0b => depth -= 1,
            _ => {}
        }
        operands(walker, code)?;
    }
    Some(())
}

/// The operands of an instruction.
fn operands(walker: &mut impl Walker, code: u8) -> Option<()> {
    let stream = match code {
        0x00 | 0x01 | 0x05 | 0x0b | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 => return Some(()),
        0x02..=0x04 | 0x3f | 0x40 => CODE,
        0x0c | 0x0d | 0x23 | 0x24 | 0x42 => OTHERS,
        0x0e => {
            for _ in 0..=number(walker, OTHERS)? {
                number(walker, OTHERS)?;
            }
            return Some(());
        }
        0x10 => CALLS,
        0x11 => {
            number(walker, OTHERS)?;
            OTHERS
        }
        0x20 => READ,
        0x21 | 0x22 => WRITTEN,
        0x28..=0x3e => {
            number(walker, CODE)?;
            OFFSETS
        }
        0x41 => CONSTANTS,
        0x43 => return bytes(walker, OTHERS, 4),
        0x44 => return bytes(walker, OTHERS, 8),
        0xfc => {
            let memories = match number(walker, CODE)? {
                0..=7 => 0,
                10 => 2,
                11 => 1,
                _ => return None,
            };
            return bytes(walker, CODE, memories);
        }
        _ => return None,
    };
    number(walker, stream).map(drop)
}

fn bytes(walker: &mut impl Walker, stream: usize, count: usize) -> Option<()> {
    for _ in 0..count {
        walker.byte(stream)?;
    }
    Some(())
}

/// A number as Wasm writes it; of a large or a negative one only the lower bits count. The
/// first bytes of constants and of offsets look alike, and those behind them do.
fn number(walker: &mut impl Walker, stream: usize) -> Option<usize> {
    let behind = match stream {
        CONSTANTS => MORE_CONSTANTS,
        OFFSETS => MORE_OFFSETS,
        other => other,
    };
    let (mut value, mut shift) = (0_u64, 0);
    let mut byte = walker.byte(stream)?;
    loop {
        value |= u64::from(byte & 127).checked_shl(shift).unwrap_or_default();
        if byte < 128 {
            return usize::try_from(value & u64::from(u32::MAX)).ok();
        }
        shift += 7;
        byte = walker.byte(behind)?;
    }
}
