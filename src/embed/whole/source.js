// Where the engine is in the packed file: in the same script. What loads later
// lies beside it.

import { part } from './part.js';
import { program } from './program.js';
import { instantiated, opened } from './wasm.js';

export async function engine(onDeath) {
  // What is not open is missed where it is needed.
  await opened().catch(() => {});
  return program(onDeath, instantiated, part);
}
