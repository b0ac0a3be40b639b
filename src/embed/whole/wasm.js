// The Wasm of the packed file: in the script itself. It is compiled from bytes,
// because a request for a file would fail from disk, with a wrong MIME type, or
// under a strict `connect-src`. It is packed with the sheets, smaller than deflate could
// make them.

import { compiled, needWasm } from './compile.js';
import { failure } from './failure.js';
import { bytesOf } from './letters.js';
import { unfold } from './look.js';
import { merged } from './merge.js';
import { opener } from './model.js';

// How long a page may stand still while the Wasm is opened, in milliseconds: a key that
// is pressed meanwhile is answered in time, also where all of it takes four times as long.
const AT_ONCE = 8;

// Bytes between two looks at the clock.
const FEW = 2048;

// The Wasm's bytes until they are compiled, and whether they come.
let bytes;
let opening;

// The program's exports.
export async function instantiated(imports) {
  needWasm();
  await opened();
  const exports = await compiled(imports, bytes);
  bytes = null;
  return exports;
}

// Opens what was packed, once for all who ask. It is the one parameter of the function that
// the whole script is.
export function opened() {
  return (opening ??= unpack());
}

async function unpack() {
  try {
    const stream = opener();
    const streams = [];
    for (const { packed, order, out } of parts(bytesOf(PACKED))) {
      const more = stream(packed, order, out);
      for (let since = performance.now(); more(FEW); ) {
        if (performance.now() - since < AT_ONCE) continue;
        await new Promise((next) => setTimeout(next));
        since = performance.now();
      }
      streams.push(out);
    }
    unfold(new TextDecoder().decode(streams.pop()));
    bytes = merged(streams);
  } catch (error) {
    throw failure('damaged-file', 'the file is damaged: serve it unchanged', error);
  }
}

// Each stream with its order, its length and its bytes, as xtask/packing wrote them behind
// a sum of them all: what was changed on its way might still open, to anything.
function parts(packed) {
  const found = [];
  let at = 4;
  let sum = 0;
  for (let i = at; i < packed.length; i++) sum = (Math.imul(sum, 31) + packed[i]) | 0;
  if (new DataView(packed.buffer).getInt32(0, true) !== sum) throw new RangeError('it was changed');
  const number = () => {
    let value = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = packed[at++];
      value += (byte & 127) * unit;
      if (!(byte > 127)) return value;
    }
  };
  while (at < packed.length) {
    const order = packed[at++];
    const out = new Uint8Array(number());
    const length = number();
    found.push({ packed: packed.subarray(at, (at += length)), order, out });
  }
  return found;
}
