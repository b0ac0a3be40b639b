// The Wasm of the packed file: in the script itself. It is compiled from bytes,
// because a request for a file would fail from disk, with a wrong MIME type, or
// under a strict `connect-src`. What is packed is smaller than deflate could make it.

import { compiled, needWasm } from './compile.js';
import { failure } from './failure.js';
import { bytesOf } from './letters.js';
import { merged } from './merge.js';
import { stream } from './model.js';

// How long a page may stand still while the Wasm is opened, in milliseconds: a key that
// is pressed meanwhile is answered in time.
const AT_ONCE = 30;

// Bytes between two looks at the clock.
const FEW = 2048;

// The program's exports.
export async function instantiated(imports) {
  needWasm();
  return compiled(imports, await opened());
}

// The Wasm's bytes. WASM is the parameter of the function that the whole script is.
export async function opened() {
  try {
    const streams = [];
    for (const { packed, order, out } of parts(bytesOf(WASM))) {
      const more = stream(packed, order, out);
      for (let since = performance.now(); more(FEW); ) {
        if (performance.now() - since < AT_ONCE) continue;
        await new Promise((next) => setTimeout(next));
        since = performance.now();
      }
      streams.push(out);
    }
    return merged(streams);
  } catch (error) {
    throw failure('damaged-file', 'the file is damaged: serve it unchanged', error);
  }
}

// Each stream with its order, its length and its bytes, as xtask/packing wrote them.
function parts(bytes) {
  const found = [];
  let at = 0;
  const number = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = bytes[at++];
      value += (byte & 127) * unit;
      if (!(byte > 127)) return value;
    }
  };
  while (at < bytes.length) {
    const order = bytes[at++];
    const out = new Uint8Array(number());
    const length = number();
    found.push({ packed: bytes.subarray(at, (at += length)), order, out });
  }
  return found;
}
