// In place of what a build writes: the same names, with little in them.
export const SCRIPTS = {
  packed: { file: 'tas-checklist.js', integrity: 'sha384-packed' },
  split: { file: 'split/tas-checklist.js', integrity: 'sha384-split' },
};
export const HELP_LINES = { en: ['<p>Call TAS.</p>'], es: ['<p>Llame a TAS.</p>'] };
export const FIRM = { en: 'Our firm:', es: 'Nuestro bufete:' };
export const LANGUAGE_FILES = { vi: 'tas-checklist.vi.js' };
export const POLICIES = {
  packed: "script-src https://files.example 'wasm-unsafe-eval'; base-uri 'none'",
  'packed-without-wasm': "script-src https://files.example; base-uri 'none'",
  split: "script-src https://files.example 'wasm-unsafe-eval'; connect-src https://files.example",
  'split-without-wasm': "script-src https://files.example; connect-src https://files.example",
  frame: "frame-src https://files.example; base-uri 'none'",
};
export const SPLIT_FOLDER = 'split';
export const FRAME_SCRIPT = '\n  listen();\n';
export const FRAME_SCRIPT_HASH = 'sha256-frame';
export const HANDOFF_SCRIPT = 'hear();\n';
