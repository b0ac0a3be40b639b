// Where the engine is in the packed file: in the same script. Only the fallback
// lies beside it.

import { FILES } from './packed.js';
import { part } from './part.js';
import { program } from './program.js';
import { instantiated } from './wasm.js';

export function engine(onDeath) {
  return program(onDeath, instantiated, () => part('fallback', FILES.fallback));
}
