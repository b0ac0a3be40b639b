//! What is near a character that the form's font lacks, and texts made printable.
//!
//! Letters go to their base letters, as they do in the records of the IRS. What has
//! no near letter, such as Cyrillic or Chinese, has no suggestion: nothing is spelled
//! for a visitor in another script.

use super::{Missing, winansi};

/// What is written where nothing is near.
const UNKNOWN: &str = "?";

/// What may be written for each of the characters beside it.
const NEAR: [(&str, &str); 77] = [
    ("A", "ĀĂĄǍǞǠǺȀȂȦḀẠẢẤẦẨẪẬẮẰẲẴẶ"),
    ("a", "āăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"),
    ("B", "ḂḄḆ"),
    ("b", "ḃḅḇ"),
    ("C", "ĆĈĊČḈ"),
    ("c", "ćĉċčḉ"),
    ("D", "ĎĐḊḌḎḐḒ"),
    ("d", "ďđḋḍḏḑḓ"),
    ("E", "ĒĔĖĘĚȄȆȨḔḖḘḚḜẸẺẼẾỀỂỄỆƏ"),
    ("e", "ēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệə"),
    ("F", "Ḟ"),
    ("f", "ḟ"),
    ("G", "ĜĞĠĢǤǦǴḠ"),
    ("g", "ĝğġģǥǧǵḡ"),
    ("H", "ĤĦȞḢḤḦḨḪ"),
    ("h", "ĥħȟḣḥḧḩḫẖ"),
    ("I", "ĨĪĬĮİǏȈȊḬḮỈỊ"),
    ("i", "ĩīĭįıǐȉȋḭḯỉị"),
    ("J", "Ĵ"),
    ("j", "ĵǰ"),
    ("K", "ĶǨḰḲḴ"),
    ("k", "ķĸǩḱḳḵ"),
    ("L", "ĹĻĽĿŁḶḸḺḼ"),
    ("l", "ĺļľŀłḷḹḻḽ"),
    ("M", "ḾṀṂ"),
    ("m", "ḿṁṃ"),
    ("N", "ŃŅŇŊǸṄṆṈṊ"),
    ("n", "ńņňŋǹṅṇṉṋ"),
    ("O", "ŌŎŐƠǑǪǬȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢ"),
    ("o", "ōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"),
    ("P", "ṔṖ"),
    ("p", "ṕṗ"),
    ("R", "ŔŖŘȐȒṘṚṜṞ"),
    ("r", "ŕŗřȑȓṙṛṝṟ"),
    ("S", "ŚŜŞȘṠṢṤṦṨ"),
    ("s", "śŝşșſṡṣṥṧṩ"),
    ("T", "ŢŤŦȚṪṬṮṰ"),
    ("t", "ţťŧțṫṭṯṱẗ"),
    ("U", "ŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰ"),
    ("u", "ũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"),
    ("V", "ṼṾ"),
    ("v", "ṽṿ"),
    ("W", "ŴẀẂẄẆẈ"),
    ("w", "ŵẁẃẅẇẉẘ"),
    ("X", "ẊẌ"),
    ("x", "ẋẍ"),
    ("Y", "ŶȲẎỲỴỶỸ"),
    ("y", "ŷȳẏẙỳỵỷỹ"),
    ("Z", "ŹŻẐẒẔ"),
    ("z", "źżẑẓẕ"),
    ("IJ", "Ĳ"),
    ("ij", "ĳ"),
    ("'n", "ŉ"),
    ("SS", "ẞ"),
    ("ff", "ﬀ"),
    ("fi", "ﬁ"),
    ("fl", "ﬂ"),
    ("ffi", "ﬃ"),
    ("ffl", "ﬄ"),
    ("-", "‐‑‒―−⁃﹣－"),
    ("'", "‛′ʹʻʼˈ＇"),
    ("\"", "‟″ʺ＂〃"),
    ("->", "→⇒➔➜"),
    ("<-", "←⇐"),
    ("<->", "↔⇔"),
    ("/", "⁄∕／"),
    ("*", "∗＊★☆"),
    ("•", "●◦▪■‣∙"),
    ("x", "✓✔☑☒✗✘"),
    ("<=", "≤"),
    (">=", "≥"),
    ("No.", "№"),
    ("...", "⋯"),
    (".", "․。．"),
    (",", "，、"),
    (":", "：∶"),
    ("~", "∼～"),
];

/// Marks that are typed after their letter, as some keyboards and systems do, each
/// with pairs of the letter alone and the two as one character.
const COMPOSED: [(char, &str); 11] = [
    ('\u{300}', "AÀEÈIÌOÒUÙaàeèiìoòuùNǸnǹ"),
    (
        '\u{301}',
        "AÁEÉIÍOÓUÚYÝaáeéiíoóuúyýCĆcćNŃnńSŚsśZŹzźLĹlĺRŔrŕ",
    ),
    (
        '\u{302}',
        "AÂEÊIÎOÔUÛaâeêiîoôuûCĈcĉGĜgĝHĤhĥJĴjĵSŜsŝWŴwŵYŶyŷ",
    ),
    ('\u{303}', "AÃNÑOÕaãnñoõEẼeẽIĨiĩUŨuũ"),
    ('\u{304}', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
    ('\u{306}', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
    ('\u{307}', "CĊEĖGĠIİZŻcċeėgġzż"),
    ('\u{308}', "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
    ('\u{30A}', "AÅUŮaåuů"),
    ('\u{30C}', "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž"),
    ('\u{327}', "CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ"),
];

/// The characters that cannot be printed, each once, in the order of the text.
pub fn missing(text: &str) -> Vec<Missing> {
    let mut missing: Vec<Missing> = Vec::new();
    for character in plain(text).chars() {
        let known = missing.iter().any(|known| known.character == character);
        if !known && !is_printable(character) {
            let suggestion = suggestion(character);
            missing.push(Missing {
                character,
                suggestion,
            });
        }
    }
    missing
}

/// A text in which every character can be printed: what is near, or a question mark.
pub fn printable(text: &str) -> String {
    let mut printable = String::new();
    for character in plain(text).chars() {
        match suggestion(character) {
            _ if is_printable(character) => printable.push(character),
            "" => printable.push_str(UNKNOWN),
            near => printable.push_str(near),
        }
    }
    printable
}

/// A text with what is near in place of what cannot be printed. What has nothing near
/// stays, so that it is still said to be missing.
pub fn suggested(text: &str) -> String {
    let mut suggested = String::new();
    for character in plain(text).chars() {
        match suggestion(character) {
            near if !near.is_empty() && !is_printable(character) => suggested.push_str(near),
            _ => suggested.push(character),
        }
    }
    suggested
}

fn is_printable(character: char) -> bool {
    character == '\n' || winansi::byte(character).is_some()
}

fn suggestion(character: char) -> &'static str {
    let near = NEAR.iter().find(|(_, far)| far.contains(character));
    near.map_or("", |(near, _)| *near)
}

/// A text with one kind of line end and of space, composed, and without what has no
/// looks: marks of direction and joints that come along when a text is pasted.
fn plain(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            '\r' if characters.peek() == Some(&'\n') => {}
            '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' => plain.push('\n'),
            '\t'
            | '\u{B}'
            | '\u{C}'
            | '\u{1680}'
            | '\u{2000}'..='\u{200A}'
            | '\u{202F}'
            | '\u{205F}'
            | '\u{3000}' => plain.push(' '),
            '\u{AD}'
            | '\u{34F}'
            | '\u{61C}'
            | '\u{180E}'
            | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}'
            | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}'
            | '\u{FEFF}' => {}
            control if control.is_control() => {}
            mark => append(&mut plain, mark),
        }
    }
    plain
}

/// Appends a character, as one with the letter before it where there is such a one.
fn append(text: &mut String, character: char) {
    let pairs = COMPOSED.iter().find(|(mark, _)| *mark == character);
    let composed = pairs.and_then(|(_, pairs)| {
        let last = text.chars().next_back()?;
        let letters: Vec<char> = pairs.chars().collect();
        let pair = letters.chunks_exact(2).find(|pair| pair[0] == last);
        pair.map(|pair| pair[1])
    });
    if composed.is_some() {
        text.pop();
    }
    text.push(composed.unwrap_or(character));
}

#[cfg(test)]
mod tests {
    use super::{NEAR, is_printable, missing, printable, suggested, suggestion};

    #[test]
    fn what_is_printable_is_not_missing() {
        let text = "“Núñez”\t– it’s €5…\r\n¿sí? ¡Ü! \u{A0}\u{2009}\u{200B}";
        assert_eq!(missing(text), []);
        assert_eq!(printable("Nu\u{301}n\u{303}ez"), "Núñez", "composed");
        assert_eq!(printable("a\r\nb\rc\td"), "a\nb\nc d");
    }

    #[test]
    fn what_is_missing_is_named_once_with_what_is_near() {
        let found = missing("Łódź → 水, źle, Ж😀");
        let found: Vec<_> = found
            .iter()
            .map(|one| (one.character, one.suggestion))
            .collect();
        let wanted = [
            ('Ł', "L"),
            ('ź', "z"),
            ('→', "->"),
            ('水', ""),
            ('Ж', ""),
            ('😀', ""),
        ];
        assert_eq!(found, wanted);
        assert_eq!(printable("Łódź → 水"), "Lódz -> ?");
        assert_eq!(printable("s\u{30C}c\u{30C}"), "šc", "composed, then near");
    }

    #[test]
    fn what_is_suggested_leaves_only_what_has_nothing_near() {
        let text = "Złoty \u{2192}\u{A0}中,\u{2003}Nu\u{301}n\u{303}ez z\u{307}\tЖ\r\n“ok”";
        assert_eq!(suggested(text), "Zloty ->\u{A0}中, Núñez z Ж\n“ok”");
        let left: Vec<char> = missing(&suggested(text))
            .iter()
            .map(|one| one.character)
            .collect();
        assert_eq!(left, ['中', 'Ж'], "still warned of");
        assert_eq!(suggested(&suggested(text)), suggested(text));
    }

    #[test]
    fn latin_letters_all_have_something_near_and_all_of_it_is_printable() {
        for letter in ('\u{100}'..='\u{17F}').filter(|letter| !is_printable(*letter)) {
            assert_ne!(suggestion(letter), "", "{letter}");
        }
        for (near, far) in NEAR {
            assert!(near.chars().all(is_printable), "{near}");
            for letter in far.chars() {
                assert!(!is_printable(letter), "{letter} is printed as it is");
            }
        }
    }
}
