// The Wasm program: opened, started once, shared by every widget on the page,
// and watched over. It knows nothing of elements; whoever asks gets the running
// program or a failure with a code.

import { __wbg_finalize_init, __wbg_get_imports, start } from './glue.js';
import { failure } from './failure.js';

let running;
let dead = false;

// Resolves once widgets may be mounted. `onDeath` is called if the program dies
// of a mistake of its own; from then on nobody can be given it.
export function program(onDeath) {
  running ??= begin(onDeath);
  return running;
}

async function begin(onDeath) {
  if (typeof WebAssembly !== 'object') throw failure('wasm-missing');
  const exports = await compiled(await inflated());
  __wbg_finalize_init({ exports: guarded(exports, onDeath) });
  start();
}

// WASM is the parameter of the function that the whole script is.
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
    const { instance } = await WebAssembly.instantiate(bytes, __wbg_get_imports());
    return instance.exports;
  } catch (error) {
    throw failure(WebAssembly.validate(bytes) ? 'wasm-blocked' : 'wasm-refused', error);
  }
}

// Everything that enters the program comes through its exports, events and
// timers included. A panic is a trap; after one, or after an error that was
// thrown across it, its memory cannot be trusted, so it is never entered again.
// The glue takes some answers apart; an empty list is one that it can.
function guarded(exports, onDeath) {
  const guard = (entry) => (...values) => {
    if (dead) return [];
    try {
      return entry(...values);
    } catch (error) {
      dead = true;
      const death = failure('panic', error);
      running = Promise.reject(death);
      running.catch(() => {});
      onDeath(death);
      return [];
    }
  };
  const pairs = Object.entries(exports);
  return Object.fromEntries(pairs.map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value]));
}
