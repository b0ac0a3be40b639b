// What can go wrong before or while the checklist runs, and what the owner of
// the page can do about it. Nothing here shows anything to the visitor.

const ADVICE = {
  'wasm-blocked': "the page's Content-Security-Policy keeps WebAssembly from running. Add 'wasm-unsafe-eval' to its script-src",
  'wasm-missing': 'this browser has no WebAssembly, or its owner turned it off',
  'wasm-refused': 'this browser is too old for the WebAssembly in this file',
  'no-decompression': "this browser is too old: it has no DecompressionStream('deflate-raw')",
  'no-stylesheets': 'this browser is too old: it has no constructable style sheets',
  'damaged-file': 'tas-checklist.js is not as it was released. Serve the file unchanged',
  'mount-failed': 'it could not be drawn in this page',
  panic: 'it met a mistake of its own. Please report the place in its source',
};

// An error with one of the codes above. Codes are part of the public API.
export function failure(code, cause) {
  return Object.assign(new Error(code), { code, cause });
}

// The code of any error whatever.
export function codeOf(error) {
  return error && ADVICE[error.code] ? error.code : 'mount-failed';
}

// One line for whoever looks after the page. It never holds an answer: `where`
// is a place in our source or a browser's own message.
export function advise(code, where) {
  console.warn(`tas-checklist: showing contact details instead, because ${ADVICE[code]}. [${code}]`, where || '');
}

// Events tell the page what happened, never what was answered. A listener that
// throws does not reach us.
export function emit(host, kind, detail) {
  host.dispatchEvent(new CustomEvent('tas-checklist:' + kind, { bubbles: true, composed: true, detail }));
}
