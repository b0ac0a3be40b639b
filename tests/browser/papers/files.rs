//! The files that reach the visitor's device, got without a folder for downloads, which
//! not every driver has: the page keeps what it makes an address for.

use serde_json::{Value, json};

use crate::browser::Browser;
use crate::patience::until;

/// Keeps every file that is given an address, and follows no link to one.
const KEEP: &str = "
    window.kept = [];
    const { createObjectURL } = URL;
    URL.createObjectURL = (file) => {
        kept.push({ file });
        return createObjectURL.call(URL, file);
    };
    HTMLAnchorElement.prototype.click = function () {
        Object.assign(kept.at(-1), { name: this.download, address: this.href.split(':')[0] });
    };";

/// A file as the device gets it.
#[derive(Debug)]
pub struct Kept {
    /// The name under which it would be found.
    pub name: String,
    /// Its media type.
    pub kind: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Keeps the files of the present page from now on.
pub fn keep(browser: &Browser) {
    browser.run(KEEP, Vec::new());
}

/// Does something that makes a file, and gives the file.
pub fn kept(browser: &Browser, act: impl FnOnce()) -> Kept {
    let before = browser.run("return kept.length;", Vec::new());
    act();
    until("a file is kept", || {
        let more = "return kept.length > arguments[0] && kept.at(-1).name !== undefined;";
        (browser.run(more, vec![before.clone()]) == json!(true)).then_some(())
    });
    let link = browser.run("return kept.at(-1).address;", Vec::new());
    assert_eq!(link, json!("blob"));
    read(browser, "kept.at(-1).file")
}

/// Reads a file of the page, given by an expression.
pub fn read(browser: &Browser, file: &str) -> Kept {
    let script = format!(
        "const file = {file};
         const bytes = new Uint8Array(await file.arrayBuffer());
         const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'));
         return [file.name, file.type, hex.join('')];"
    );
    let read = browser.run_async(&script, Vec::new());
    let text = |at: usize| read[at].as_str().map(str::to_owned);
    let [Some(name), Some(kind), Some(hex)] = [text(0), text(1), text(2)] else {
        panic!("not a file: {read}");
    };
    Kept {
        name,
        kind,
        bytes: bytes(&hex),
    }
}

fn bytes(hex: &str) -> Vec<u8> {
    let pairs = hex.as_bytes().chunks(2);
    let pairs = pairs.map(|pair| std::str::from_utf8(pair).unwrap_or_default());
    pairs
        .map(|pair| u8::from_str_radix(pair, 16).expect("hexadecimal"))
        .collect()
}

/// Fails if the page met an error or refused something by its policy.
pub fn assert_nothing_amiss(browser: &Browser) {
    let amiss = "return [recorded.errors, recorded.violations];";
    let amiss: Value = browser.run(amiss, Vec::new());
    assert_eq!(amiss, json!([[], []]));
}
