//! The names of headings, as GitHub gives them: a link to `#place` in a document leads
//! to the same place on its page.

use std::collections::BTreeMap;

/// Names the headings of one document, in their order.
#[derive(Default)]
pub struct Anchors(BTreeMap<String, usize>);

impl Anchors {
    /// The name of the next heading. The second of the same words gets `-1` behind it.
    pub fn next(&mut self, words: &str) -> String {
        let name = slug(words);
        let seen = self.0.entry(name.clone()).or_insert(0);
        *seen += 1;
        match *seen - 1 {
            0 => name,
            before => format!("{name}-{before}"),
        }
    }
}

/// Lower case, hyphens for spaces, and nothing but letters, digits, `-` and `_`.
fn slug(words: &str) -> String {
    let kept = words.trim().chars().filter_map(|letter| match letter {
        ' ' => Some('-'),
        '-' | '_' => Some(letter),
        _ => letter.is_alphanumeric().then_some(letter),
    });
    kept.flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::Anchors;

    #[test]
    fn names_are_github_s() {
        let mut anchors = Anchors::default();
        for (words, name) in [
            ("Build, see, test", "build-see-test"),
            ("Nonces & hashes", "nonces--hashes"),
            ("`firm-name` and your_own", "firm-name-and-your_own"),
            ("Build, see, test", "build-see-test-1"),
            ("¿Español?", "español"),
        ] {
            assert_eq!(anchors.next(words), name);
        }
    }
}
