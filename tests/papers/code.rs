//! No word of a paper stands in the code that makes it.

use std::fs;
use std::path::Path;

/// What files say of themselves, in the words of their format.
const FORMATS: &[&str] = &["PRODID:", "<"];

/// Words stand in the catalogues: one that stood in the code would be English for everybody.
#[test]
fn no_sentence_stands_in_the_code_of_the_papers() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documents");
    let (mut waiting, mut read) = (vec![root], 0);
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(&path).expect("a folder");
            waiting.extend(entries.map(|entry| entry.expect("an entry").path()));
            continue;
        }
        let text = fs::read_to_string(&path).expect("text");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let lines = code.lines().map(str::trim);
        for line in lines.filter(|line| !line.starts_with("//") && !line.contains("reason = ")) {
            let quoted = line.split('"').skip(1).step_by(2);
            for quoted in quoted.filter(|quoted| !FORMATS.iter().any(|one| quoted.starts_with(one)))
            {
                assert!(!is_sentence(quoted), "{}: {quoted}", path.display());
                read += 1;
            }
        }
    }
    assert!(read > 100, "{read}");
}

/// Two words beside each other.
fn is_sentence(text: &str) -> bool {
    let is_word = |part: &&str| part.len() > 2 && part.chars().all(char::is_alphabetic);
    let words: Vec<bool> = text.split(' ').map(|part| is_word(&part)).collect();
    words.windows(2).any(|two| two == [true, true])
}
