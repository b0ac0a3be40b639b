//! Bytes of a file as values. What is not well written is read as far as it can be.
//!
//! Every step, value and copied byte is taken from a [`Budget`]; a file that asks for
//! more is read no further. Nothing here knows where objects stand.

use super::budget::Budget;
use super::value::{Dict, Value};

/// Object numbers end here (ISO 32000-1, annex C).
pub const LAST_NUMBER: u32 = 8_388_607;
/// A place in some bytes, from which values are read. How far it came is taken from the
/// budget when it is done; where nothing is left there, it has nothing to read.
pub struct Parser<'a, 'b> {
    bytes: &'a [u8],
    start: usize,
    at: usize,
    budget: &'b mut Budget,
}

impl Drop for Parser<'_, '_> {
    fn drop(&mut self) {
        let steps = self.at.saturating_sub(self.start);
        self.budget.steps(steps);
    }
}

pub fn is_space(byte: u8) -> bool {
    matches!(byte, 0 | b'\t' | b'\n' | 0xC | b'\r' | b' ')
}

fn is_regular(byte: u8) -> bool {
    !is_space(byte) && !b"()<>[]{}/%".contains(&byte)
}

impl<'a, 'b> Parser<'a, 'b> {
    pub fn new(bytes: &'a [u8], at: usize, budget: &'b mut Budget) -> Self {
        let bytes = if budget.is_spent { &[] } else { bytes };
        let start = at;
        Self {
            bytes,
            start,
            at,
            budget,
        }
    }

    /// The next value, with what stands in it.
    pub fn value(&mut self) -> Option<Value> {
        self.nested(0)
    }

    /// The next word, if it is this one.
    pub fn word(&mut self, word: &[u8]) -> Option<()> {
        self.space();
        self.rest().starts_with(word).then(|| self.at += word.len())
    }

    /// The next whole number.
    pub fn whole(&mut self) -> Option<u32> {
        self.space();
        let digits = self.run(|byte| byte.is_ascii_digit());
        std::str::from_utf8(digits).ok()?.parse().ok()
    }

    /// The next two whole numbers, which count as a value.
    pub fn pair(&mut self) -> Option<(u32, u32)> {
        self.budget.value(0)?;
        Some((self.whole()?, self.whole()?))
    }

    pub fn rest(&self) -> &'a [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    /// Spaces and comments.
    pub fn space(&mut self) {
        loop {
            self.run(is_space);
            if self.peek() != Some(b'%') {
                return;
            }
            self.run(|byte| byte != b'\n' && byte != b'\r');
        }
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn run(&mut self, is_of_it: impl Fn(u8) -> bool) -> &'a [u8] {
        let rest = self.rest();
        let end = rest.iter().position(|byte| !is_of_it(*byte));
        let run = &rest[..end.unwrap_or(rest.len())];
        self.at += run.len();
        run
    }

    fn next(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn nested(&mut self, depth: usize) -> Option<Value> {
        self.space();
        self.budget.value(depth)?;
        match self.peek()? {
            b'/' => self.name().map(Value::Name),
            b'(' => self.literal().map(Value::Bytes),
            b'<' if self.rest().starts_with(b"<<") => self.dict(depth).map(Value::Dict),
            b'<' => self.hexadecimal().map(Value::Bytes),
            b'[' => self.array(depth).map(Value::Array),
            b'0'..=b'9' | b'+' | b'-' | b'.' => Some(self.number_or_link()),
            _ => match self.run(is_regular) {
                b"true" => Some(Value::Bool(true)),
                b"false" => Some(Value::Bool(false)),
                b"null" => Some(Value::Null),
                _ => None,
            },
        }
    }

    fn array(&mut self, depth: usize) -> Option<Vec<Value>> {
        self.at += 1;
        let mut items = Vec::new();
        loop {
            self.space();
            if self.peek()? == b']' {
                self.at += 1;
                return Some(items);
            }
            items.push(self.nested(depth + 1)?);
        }
    }

    /// Entries by their keys, of which the last with a key holds.
    fn dict(&mut self, depth: usize) -> Option<Dict> {
        self.at += 2;
        let mut entries: Vec<(Vec<u8>, Value)> = Vec::new();
        loop {
            self.space();
            if self.rest().starts_with(b">>") {
                self.at += 2;
                break;
            }
            if self.peek()? == b'/' {
                self.budget.value(depth)?;
                entries.push((self.name()?, self.nested(depth + 1)?));
            } else {
                self.nested(depth + 1)?;
            }
        }
        entries.reverse();
        entries.sort_by(|(one, _), (other, _)| one.cmp(other));
        entries.dedup_by(|(one, _), (other, _)| one == other);
        Some(Dict(entries))
    }

    fn name(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let told = self.run(is_regular);
        self.budget.copied(told.len())?;
        let mut name = Vec::with_capacity(told.len());
        let mut at = 0;
        while let Some(byte) = told.get(at) {
            let escaped = told.get(at + 1..at + 3).filter(|_| *byte == b'#');
            let escaped = escaped.and_then(|pair| Some(digit(pair[0])? << 4 | digit(pair[1])?));
            name.push(escaped.unwrap_or(*byte));
            at += if escaped.is_some() { 3 } else { 1 };
        }
        Some(name)
    }

    fn number_or_link(&mut self) -> Value {
        let number = self.number();
        let after = self.at;
        let link = match number {
            Value::Int(number) => u32::try_from(number)
                .ok()
                .and_then(|number| self.link(number)),
            _ => None,
        };
        link.unwrap_or_else(|| {
            self.at = after;
            number
        })
    }

    fn number(&mut self) -> Value {
        let told = self.run(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'.'));
        let told = std::str::from_utf8(told).unwrap_or_default();
        match (told.parse(), told.parse()) {
            (Ok(int), _) => Value::Int(int),
            (_, Ok(real)) => Value::Real(real),
            _ => Value::Int(0),
        }
    }

    /// What goes on behind a number to make it a link.
    fn link(&mut self, number: u32) -> Option<Value> {
        let is_known = number <= LAST_NUMBER && self.peek().is_some_and(is_space);
        is_known.then(|| self.whole())??;
        self.space();
        (self.run(is_regular) == b"R").then_some(Value::Link(number))
    }

    fn hexadecimal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let told = self.run(|byte| byte != b'>');
        self.next()?;
        self.budget.copied(told.len())?;
        let digits: Vec<u8> = told.iter().filter_map(|byte| digit(*byte)).collect();
        let pairs = digits.chunks(2);
        let bytes = pairs.map(|pair| pair[0] << 4 | pair.get(1).copied().unwrap_or(0));
        Some(bytes.collect())
    }

    fn literal(&mut self) -> Option<Vec<u8>> {
        self.at += 1;
        let (mut bytes, mut open) = (Vec::new(), 1_usize);
        loop {
            let byte = self.next()?;
            self.budget.copied(1)?;
            match byte {
                b'\\' => self.escaped(&mut bytes)?,
                b'\r' => {
                    self.line_feed();
                    bytes.push(b'\n');
                }
                b')' if open == 1 => return Some(bytes),
                b')' => open -= 1,
                b'(' => open += 1,
                _ => {}
            }
            if !matches!(byte, b'\\' | b'\r') {
                bytes.push(byte);
            }
        }
    }

    fn line_feed(&mut self) {
        if self.peek() == Some(b'\n') {
            self.at += 1;
        }
    }

    /// What an escape stands for; a line end that is escaped stands for nothing.
    fn escaped(&mut self, bytes: &mut Vec<u8>) -> Option<()> {
        let byte = match self.next()? {
            b'n' => b'\n',
            b'r' => b'\r',
            b't' => b'\t',
            b'b' => 8,
            b'f' => 0xC,
            b'\n' => return Some(()),
            b'\r' => {
                self.line_feed();
                return Some(());
            }
            first @ b'0'..=b'7' => self.octal(first - b'0'),
            byte => byte,
        };
        bytes.push(byte);
        Some(())
    }

    fn octal(&mut self, mut byte: u8) -> u8 {
        for _ in 0..2 {
            match self.peek() {
                Some(digit @ b'0'..=b'7') => byte = byte.wrapping_mul(8).wrapping_add(digit - b'0'),
                _ => break,
            }
            self.at += 1;
        }
        byte
    }
}

fn digit(byte: u8) -> Option<u8> {
    let digit = char::from(byte).to_digit(16)?;
    u8::try_from(digit).ok()
}

#[cfg(test)]
mod tests {
    use super::{Budget, Parser};
    use crate::documents::pdf::value::{Dict, Value};

    fn parsed(text: &[u8]) -> Option<Value> {
        Parser::new(text, 0, &mut Budget::of(text.len())).value()
    }

    fn bytes(text: &[u8]) -> Value {
        Value::Bytes(text.to_vec())
    }

    #[test]
    fn strings_and_names_lose_their_escapes() {
        assert_eq!(
            parsed(b"(a(b)\\)\\\\ \\101\\53\\0539)"),
            Some(bytes(b"a(b))\\ A++9"))
        );
        assert_eq!(
            parsed(b"(a\r\nb\rc\\\r\nd\\n\\q)"),
            Some(bytes(b"a\nb\ncd\nq"))
        );
        assert_eq!(parsed(b" %(\n<48 6 9a>"), Some(bytes(b"Hi\xA0")));
        assert_eq!(parsed(b"/A#20b#zz/"), Some(Value::name("A b#zz")));
        assert_eq!(parsed(b"(a"), None);
    }

    #[test]
    fn numbers_and_links_are_told_apart() {
        let told = [
            Value::Int(1),
            Value::Link(2),
            Value::Int(-3),
            Value::Real(0.5),
            Value::Int(4),
            Value::Int(5),
            Value::Bool(true),
            Value::Real(3_000_000_000.0),
        ];
        let text = b"[1 2 0 R -3 .5 4 5 true 3000000000]";
        assert_eq!(parsed(text), Some(Value::Array(told.to_vec())));
    }

    #[test]
    fn the_last_entry_with_a_key_holds() {
        let wanted = Dict::default()
            .with("A", Value::Int(3))
            .with("B", Value::Dict(Dict::default()));
        assert_eq!(parsed(b"<</B<<>>/A 1/A 2 junk/A 3>>"), None, "not a value");
        assert_eq!(
            parsed(b"<</B<<>>/A 1/A 2 7/A 3>>"),
            Some(Value::Dict(wanted))
        );
    }

    #[test]
    fn more_than_there_may_be_is_not_read() {
        let deep = "[".repeat(70);
        let many = ["[", &"1 ".repeat(300_000), "]"].concat();
        for text in [deep, many] {
            let mut budget = Budget::of(text.len());
            let value = Parser::new(text.as_bytes(), 0, &mut budget).value();
            assert_eq!((value, budget.is_spent), (None, true));
        }
    }
}
