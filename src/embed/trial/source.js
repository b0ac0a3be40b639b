// Where the engine is in the build for tests: as in the packed file, and within
// reach of the page, so that a test can make it fail and ask it for results.

import { exhaust, judge, panic } from './glue.js';
import { part } from './part.js';
import { program } from './program.js';
import { instantiated } from './wasm.js';

export function engine(onDeath) {
  globalThis.trial = { exhaust, judge, panic };
  return program(onDeath, instantiated, part);
}
