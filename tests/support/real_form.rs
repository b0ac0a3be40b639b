//! The official form, where there is one: it is not ours to keep with the code.

use std::path::PathBuf;
use std::sync::OnceLock;

/// Names a copy of the form.
const VARIABLE: &str = "FORM_911_PDF";
/// Where a copy may lie beside the package.
const BESIDE: &str = "../shared/domain/form-911/f911-2025-08.pdf";

/// The form's bytes; says once which file was read, or that there is none.
///
/// # Panics
///
/// If the file that the variable names cannot be read.
pub fn real_form() -> Option<Vec<u8>> {
    static FORM: OnceLock<Option<Vec<u8>>> = OnceLock::new();
    FORM.get_or_init(read).clone()
}

fn read() -> Option<Vec<u8>> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let named = std::env::var_os(VARIABLE).map(PathBuf::from);
    let path = named.or_else(|| Some(root.join(BESIDE)).filter(|path| path.is_file()));
    let Some(path) = path else {
        println!("official form: none; name one in {VARIABLE}");
        return None;
    };
    println!("official form: {}", path.display());
    let bytes = std::fs::read(&path);
    Some(bytes.unwrap_or_else(|error| panic!("{}: {error}", path.display())))
}
