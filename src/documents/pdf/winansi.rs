//! The two encodings of a PDF's texts: `WinAnsiEncoding` for what is printed, and text
//! strings for what is kept in fields and titles (ISO 32000-1, annex D and 7.9.2).

/// What stands at 0x80 to 0x9F of `WinAnsiEncoding`; a dot where nothing does.
const PRINTED: &str = "€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ";
/// What stands at 0x80 to 0xA0 of `PDFDocEncoding`; a dot where nothing does.
const KEPT: &str = "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž.€";
/// Where both begin.
const UPPER: usize = 0x80;
/// How a text string in UTF-16 begins.
const BYTE_ORDER_MARK: [u8; 2] = [0xFE, 0xFF];

/// The byte by which a character is printed.
pub fn byte(character: char) -> Option<u8> {
    match character {
        ' '..='~' | '\u{A0}'..='\u{AC}' | '\u{AE}'..='\u{FF}' => {
            u8::try_from(u32::from(character)).ok()
        }
        _ => upper(PRINTED, character),
    }
}

fn upper(list: &str, character: char) -> Option<u8> {
    let at = list.chars().position(|known| known == character)?;
    let known = character != '.';
    known.then(|| u8::try_from(UPPER + at).ok()).flatten()
}

/// A printable text as it is printed; what cannot be is left out.
pub fn printed(text: &str) -> Vec<u8> {
    text.chars().filter_map(byte).collect()
}

/// A text string: one byte to a character where each has one, else UTF-16.
pub fn kept(text: &str) -> Vec<u8> {
    let bytes: Option<Vec<u8>> = text.chars().map(kept_byte).collect();
    bytes.unwrap_or_else(|| {
        let units = text.encode_utf16().flat_map(u16::to_be_bytes);
        BYTE_ORDER_MARK.into_iter().chain(units).collect()
    })
}

fn kept_byte(character: char) -> Option<u8> {
    match character {
        '\n' | ' '..='~' | '\u{A1}'..='\u{AC}' | '\u{AE}'..='\u{FF}' => {
            u8::try_from(u32::from(character)).ok()
        }
        _ => upper(KEPT, character),
    }
}

/// What a text string says. Line ends of any kind become "\n".
pub fn told(bytes: &[u8]) -> String {
    let text = match bytes.strip_prefix(&BYTE_ORDER_MARK) {
        Some(units) => {
            let units = units.chunks_exact(2);
            let units = units.map(|unit| u16::from_be_bytes([unit[0], unit[1]]));
            let text = char::decode_utf16(units);
            text.map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER))
                .collect()
        }
        None => bytes
            .iter()
            .map(|byte| told_byte(*byte))
            .collect::<String>(),
    };
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn told_byte(byte: u8) -> char {
    let above = usize::from(byte).checked_sub(UPPER);
    let known = above.and_then(|at| KEPT.chars().nth(at));
    match known {
        Some(known) if known != '.' => known,
        _ => char::from(byte),
    }
}

#[cfg(test)]
mod tests {
    use super::{byte, kept, told};

    #[test]
    fn what_is_kept_is_told() {
        for text in [
            "Ana (1\\2) Núñez",
            "“hm” – €5…",
            "a\nb",
            "nb\u{A0}sp",
            "Łódź 水",
        ] {
            assert_eq!(told(&kept(text)), text);
        }
        assert_eq!(kept("a–b"), b"a\x85b", "one byte where there is one");
        assert_eq!(told(b"a\r\nb\rc"), "a\nb\nc");
    }

    #[test]
    fn every_printed_character_has_a_byte_of_its_own() {
        let all = (0..=0xFFFF).filter_map(char::from_u32).filter_map(byte);
        let mut bytes: Vec<u8> = all.collect();
        bytes.sort_unstable();
        let count = bytes.len();
        bytes.dedup();
        assert_eq!((bytes.len(), count), (217, 217));
        assert_eq!(
            (byte('€'), byte('ÿ'), byte('.')),
            (Some(0x80), Some(0xFF), Some(b'.'))
        );
    }
}
