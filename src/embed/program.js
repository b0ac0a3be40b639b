// The Wasm program: opened, started once, shared by every widget on the page.
// It knows nothing of elements; whoever asks gets the running program or a
// failure with a code.

import { WASM } from './packed.js';
import { initSync, start } from './glue.js';
import { failure } from './failure.js';

let running;

// Resolves once widgets may be mounted. `onPanic` is called at most once, with
// the place in the source; the program must not be called after that.
export function program(onPanic) {
  running ??= begin(onPanic);
  return running;
}

// From now on every widget gets its static help at once.
export function abandon(error) {
  running = Promise.reject(error);
  running.catch(() => {});
}

async function begin(onPanic) {
  if (typeof WebAssembly !== 'object') throw failure('wasm-missing');
  initSync({ module: await compiled(await inflated()) });
  start(onPanic);
}

async function inflated() {
  let opener;
  try {
    opener = new DecompressionStream('deflate-raw');
  } catch (error) {
    throw failure('no-decompression', error);
  }
  try {
    const packed = Uint8Array.from(atob(WASM), (letter) => letter.charCodeAt(0));
    return await new Response(new Blob([packed]).stream().pipeThrough(opener)).arrayBuffer();
  } catch (error) {
    throw failure('damaged-file', error);
  }
}

// Compiled from bytes: a request for a file would fail from disk, with a wrong
// MIME type, or under a strict `connect-src`.
async function compiled(bytes) {
  try {
    return await WebAssembly.compile(bytes);
  } catch (error) {
    throw failure(WebAssembly.validate(bytes) ? 'wasm-blocked' : 'wasm-refused', error);
  }
}
