// The Wasm of the worksheet: in the script itself, deflated. It is compiled from bytes,
// because a request for a file would fail from disk, with a wrong MIME type, or
// under a strict `connect-src`.

import { compiled, needWasm } from './compile.js';
import { failure } from './failure.js';

// The program's exports.
export async function instantiated(imports) {
  needWasm();
  return compiled(imports, await opened());
}

// PACKED is the parameter of the function that the whole script is.
async function opened() {
  try {
    const opener = new DecompressionStream('deflate-raw');
    const packed = Uint8Array.from(atob(PACKED), (letter) => letter.charCodeAt(0));
    return await new Response(new Blob([packed]).stream().pipeThrough(opener)).arrayBuffer();
  } catch (error) {
    throw failure('damaged-file', 'the browser is too old, or the file is damaged: serve it unchanged', error);
  }
}
