//! Packed bytes of a file, unpacked: never more than a budget has left.
//!
//! Only what the table of objects and streams of objects need is unpacked, and only the
//! way in which programs pack them: deflate, with or without rows that were told by
//! their differences. What is packed otherwise, or twice over, is not unpacked.

use super::budget::Budget;
use super::value::{Dict, Value};
use miniz_oxide::inflate::{
    TINFLStatus, decompress_to_vec_with_limit, decompress_to_vec_zlib_with_limit,
};

/// From here on each row says by which of five ways it was told (PNG).
const ROWS: i32 = 10;
/// No table is so wide.
const WIDEST: usize = 4096;

/// A stream's bytes, unpacked; `None` where it is packed in a way that is not known, is
/// broken, or holds more than may be unpacked. To find that out takes as many steps.
pub fn unpacked(dict: &Dict, packed: &[u8], budget: &mut Budget) -> Option<Vec<u8>> {
    let most = budget.unpackable();
    let Some(bytes) = within(dict, packed, most) else {
        budget.steps(most);
        return None;
    };
    budget.unpacked(bytes.len())?;
    Some(bytes)
}

fn within(dict: &Dict, packed: &[u8], most: usize) -> Option<Vec<u8>> {
    match only(dict.get("Filter"))? {
        Value::Null => (packed.len() <= most).then(|| packed.to_vec()),
        filter if filter.is_name("FlateDecode") || filter.is_name("Fl") => {
            let bytes = inflated(packed, most)?;
            match only(dict.get("DecodeParms"))?.as_dict() {
                Some(parameters) => rows(parameters, bytes),
                None => Some(bytes),
            }
        }
        _ => None,
    }
}

/// The only one of a list, or the value itself; `None` for several.
fn only(value: Option<&Value>) -> Option<&Value> {
    match value {
        None => Some(&Value::Null),
        Some(Value::Array(items)) => match &items[..] {
            [] => Some(&Value::Null),
            [one] => Some(one),
            _ => None,
        },
        one => one,
    }
}

/// With its header, or without, as some programs write it.
fn inflated(packed: &[u8], most: usize) -> Option<Vec<u8>> {
    let bytes = decompress_to_vec_zlib_with_limit(packed, most).map_err(|error| error.status);
    match bytes {
        Err(TINFLStatus::HasMoreOutput) => None,
        Err(_) => decompress_to_vec_with_limit(packed, most).ok(),
        Ok(bytes) => Some(bytes),
    }
}

fn rows(parameters: &Dict, bytes: Vec<u8>) -> Option<Vec<u8>> {
    let number = |key, usual| parameters.get(key).and_then(Value::as_int).unwrap_or(usual);
    if number("Predictor", 1) == 1 {
        return Some(bytes);
    }
    let plain = number("Predictor", 1) >= ROWS
        && number("Colors", 1) == 1
        && number("BitsPerComponent", 8) == 8;
    let width = usize::try_from(number("Columns", 1)).ok()?;
    (plain && (1..=WIDEST).contains(&width)).then(|| differences(&bytes, width))
}

/// Each row from the one above it. A row of unknown kind is taken as it stands.
fn differences(bytes: &[u8], width: usize) -> Vec<u8> {
    let mut told = Vec::with_capacity(bytes.len());
    let mut above = vec![0; width];
    for row in bytes.chunks(width + 1) {
        let Some((kind, row)) = row.split_first() else {
            continue;
        };
        let (mut left, mut corner) = (0_u8, 0);
        for (byte, up) in row.iter().zip(&mut above) {
            let guess = match kind {
                1 => left,
                2 => *up,
                3 => left.midpoint(*up),
                4 => paeth(left, *up, corner),
                _ => 0,
            };
            corner = *up;
            left = byte.wrapping_add(guess);
            *up = left;
            told.push(left);
        }
    }
    told
}

/// The one of three neighbours that is nearest to what they say together.
fn paeth(left: u8, up: u8, corner: u8) -> u8 {
    let far =
        |one: u8| (i16::from(left) + i16::from(up) - i16::from(corner)).abs_diff(i16::from(one));
    if far(left) <= far(up) && far(left) <= far(corner) {
        left
    } else if far(up) <= far(corner) {
        up
    } else {
        corner
    }
}

#[cfg(test)]
mod tests {
    use super::{differences, within};
    use crate::documents::pdf::value::{Dict, Value};
    use miniz_oxide::deflate::compress_to_vec_zlib;

    #[test]
    fn no_more_is_unpacked_than_may_be() {
        let dict = Dict::default().with("Filter", Value::name("FlateDecode"));
        let packed = compress_to_vec_zlib(&[b'x'; 5000], 9);
        let length = |most| within(&dict, &packed, most).map(|bytes| bytes.len());
        assert_eq!((length(5000), length(4999)), (Some(5000), None));
        let raw = &packed[2..packed.len() - 4];
        assert!(within(&dict, raw, 5000).is_some(), "without its header");
        assert_eq!(within(&Dict::default(), b"abc", 2), None);
    }

    #[test]
    fn what_is_packed_otherwise_or_twice_is_left() {
        let twice = Value::Array(vec![Value::name("FlateDecode"), Value::name("FlateDecode")]);
        for filter in [
            twice,
            Value::name("LZWDecode"),
            Value::name("RunLengthDecode"),
        ] {
            let dict = Dict::default().with("Filter", filter);
            assert_eq!(within(&dict, b"\x80", 100), None);
        }
    }

    #[test]
    fn rows_are_told_by_their_differences() {
        let rows = [
            [0, 1, 2, 3],
            [1, 1, 1, 1],
            [2, 1, 1, 1],
            [3, 1, 1, 1],
            [4, 1, 1, 1],
        ];
        let told = differences(&rows.concat(), 3);
        let wanted = [[1, 2, 3], [1, 2, 3], [2, 3, 4], [2, 3, 4], [3, 4, 5]];
        assert_eq!(told, wanted.concat());
    }
}
