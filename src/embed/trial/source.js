// Where the engine is in the build for tests: as in the packed file, and within
// reach of the page, so that a test can make it fail and ask it for results.

import { exhaust, judge, panic } from './glue.js';
import { part } from './part.js';
import { program } from './program.js';
import { instantiated, opened } from './wasm.js';

export async function engine(onDeath) {
  globalThis.trial = { exhaust, judge, panic };
  await opened().catch(() => {});
  return program(onDeath, instantiated, part);
}
