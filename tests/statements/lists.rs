//! Reads the list of texts that state neither law nor fact, `no-law.txt`.

/// The texts without law.
pub struct NoLaw {
    /// Whole texts, word by word.
    pub quotes: Vec<&'static str>,
    /// Places whose texts without a word of law are plain.
    pub plain: Vec<String>,
    /// Parts of which the messages about fields are made.
    pub parts: Vec<&'static str>,
}

/// The lines of a list that say something.
pub fn lines(list: &'static str) -> impl Iterator<Item = &'static str> {
    let lines = list.lines().map(str::trim);
    lines.filter(|line| !line.is_empty() && !line.starts_with('#'))
}

/// The list as written: `= text`, `~ part of a message`, `kind: id id …`.
pub fn no_law() -> NoLaw {
    let mut list = NoLaw {
        quotes: Vec::new(),
        plain: Vec::new(),
        parts: Vec::new(),
    };
    for line in lines(include_str!("no-law.txt")) {
        if let Some(quote) = line.strip_prefix("= ") {
            list.quotes.push(quote);
        } else if let Some(part) = line.strip_prefix("~ ") {
            list.parts.push(part);
        } else {
            let (kind, ids) = line.split_once(": ").expect("a kind and its ids");
            let ids = ids.split_whitespace().map(|id| format!("{kind}/{id}"));
            list.plain.extend(ids);
        }
    }
    list
}

/// Whether a message is made of these parts and nothing else.
pub fn made_of(words: &str, parts: &[&str]) -> bool {
    let words = words.trim_start();
    let rest = |part: &&str| words.strip_prefix(*part);
    words.is_empty()
        || parts
            .iter()
            .filter_map(rest)
            .any(|rest| made_of(rest, parts))
}
