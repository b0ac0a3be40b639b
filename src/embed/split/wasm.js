// The Wasm of the split build: a file of its own, compiled while it arrives.

import { compiled, needWasm } from './compile.js';
import { failure } from './failure.js';

// The program's exports. A server that sends the file under a wrong type is
// forgiven: then it is compiled once it is all there.
export async function instantiated(imports, request) {
  needWasm();
  const response = await request;
  const whole = response.ok && response.clone();
  if (!whole) throw failure('wasm-unloaded', 'the .wasm file did not load: serve it, and allow it in connect-src', response);
  try {
    return (await WebAssembly.instantiateStreaming(response, imports)).instance.exports;
  } catch {
    return compiled(imports, await whole.arrayBuffer().catch(() => new ArrayBuffer()));
  }
}
