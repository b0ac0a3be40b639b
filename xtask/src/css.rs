//! Style sheets without what only people need: comments and spaces.
//!
//! It does not understand CSS beyond comments, strings and white space, and
//! rewrites nothing, so that what a browser applies is what we wrote.

/// The same sheet, shorter.
pub fn squeezed(sheet: &str) -> String {
    let mut squeezed = String::with_capacity(sheet.len());
    let mut rest = sheet;
    while let Some(first) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
        } else if first == '"' || first == '\'' {
            let (string, after) = rest.split_at(string_length(rest, first));
            squeezed.push_str(string);
            rest = after;
        } else if first.is_whitespace() {
            rest = rest.trim_start();
            push_space(&mut squeezed, rest);
        } else {
            push_visible(&mut squeezed, first);
            rest = &rest[first.len_utf8()..];
        }
    }
    squeezed
}

/// Up to and including the closing quote.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if letter == quote => return at + quote.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

/// A space stays where it may carry meaning: between words and selectors,
/// before a colon, around `+` and `-`. It goes next to braces and the like.
fn push_space(squeezed: &mut String, rest: &str) {
    let before_opens =
        squeezed.ends_with(['{', '}', ';', ':', ',', '(', '>', ' ']) || squeezed.is_empty();
    let after_closes = rest.starts_with(['{', '}', ';', ',', ')', '>']) || rest.is_empty();
    if !before_opens && !after_closes {
        squeezed.push(' ');
    }
}

fn push_visible(squeezed: &mut String, letter: char) {
    if letter == '}' && squeezed.ends_with(';') {
        squeezed.pop();
    }
    squeezed.push(letter);
}

#[cfg(test)]
mod tests {
    use super::squeezed;

    #[test]
    fn comments_and_indentation_go() {
        let sheet = "/* Calm. */\n:host {\n  color: red;\n  margin: 0 auto;\n}\n";
        assert_eq!(squeezed(sheet), ":host{color:red;margin:0 auto}");
    }

    #[test]
    fn meaning_bearing_spaces_stay() {
        assert_eq!(
            squeezed("a :hover { width: calc(1em + 2px); }"),
            "a :hover{width:calc(1em + 2px)}"
        );
        assert_eq!(
            squeezed("@media (min-width: 30em) and (x) {}"),
            "@media (min-width:30em) and (x){}"
        );
        assert_eq!(squeezed("a > b, a + b { }"), "a>b,a + b{}");
    }

    #[test]
    fn strings_are_left_alone() {
        assert_eq!(
            squeezed("q { content: \"a  /* b */ \\\" ;\"; }"),
            "q{content:\"a  /* b */ \\\" ;\"}"
        );
    }
}
