// Where the engine is in the packed file: in the same script. What loads later
// lies beside it.

import { part } from './part.js';
import { program } from './program.js';
import { instantiated } from './wasm.js';

export function engine(onDeath) {
  return program(onDeath, instantiated, part);
}
