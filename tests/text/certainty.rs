//! What may be so in English is not certain in Spanish.

use crate::spanish::pairs;

/// What makes a sentence less than certain, in English and in Spanish.
const HEDGES: &[(&[&str], &[&str])] = &[
    (
        &[" may ", " might "],
        &[
            "puede", "pueden", "podría", "podrían", "pueda", "puedo", "tal vez",
        ],
    ),
    (
        &["usually", "normally", "as a rule", "often", "most cases"],
        &[
            "normalmente",
            "en general",
            "por lo general",
            "a menudo",
            "casi siempre",
            "suele",
            "muchas veces",
            "mayoría",
            "por regla general",
        ],
    ),
    (&["likely"], &["probable"]),
];

#[test]
fn nothing_is_more_certain_in_spanish() {
    let mut wrong = Vec::new();
    for ((place, english), (_, spanish)) in pairs() {
        let (english, spanish) = (english.to_lowercase(), spanish.to_lowercase());
        for (ours, theirs) in HEDGES {
            let has = |text: &str, words: &[&str]| words.iter().any(|word| text.contains(word));
            if has(&english, ours) && !has(&spanish, theirs) {
                wrong.push(format!("{place}:\n  {english}\n  {spanish}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
