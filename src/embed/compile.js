// Wasm from its bytes to what the program exports, wherever they come from.

import { failure } from './failure.js';

export function needWasm() {
  if (typeof WebAssembly !== 'object') throw failure('wasm-missing', 'the browser has no WebAssembly');
}

export async function compiled(imports, bytes) {
  try {
    return (await WebAssembly.instantiate(bytes, imports)).instance.exports;
  } catch (error) {
    throw /^(Compile|Eval)/.test(error.name) && WebAssembly.validate(bytes)
      ? failure('wasm-blocked', "the page's policy blocks WebAssembly: add 'wasm-unsafe-eval' to its script-src", error)
      : failure('wasm-refused', 'the browser is too old for this WebAssembly, or has no memory for it', error);
  }
}
