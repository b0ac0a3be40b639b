//! Blocks of code in a document. Nothing in them is coloured: that would be a script's
//! or a library's work, for samples of a few lines.

use super::tables::attribute;
use pulldown_cmark::CodeBlockKind;

/// One long line of these is no worse for going on below itself, and is read whole.
const FLOWING: [&str; 3] = ["", "csp", "text"];

/// The markup of a block. Lines stay as they are and scroll, in a box that the keyboard
/// reaches and `label` names; lines of prose or of a header wrap.
pub fn block(kind: &CodeBlockKind, text: &str, label: &str) -> String {
    let language = match kind {
        CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default(),
        CodeBlockKind::Indented => "",
    };
    let (text, label) = (attribute(text), attribute(label));
    if FLOWING.contains(&language) {
        return format!("<pre class=\"flowing\"><code>{text}</code></pre>\n");
    }
    format!("<pre role=\"group\" tabindex=\"0\" aria-label=\"{label}\"><code>{text}</code></pre>\n")
}
