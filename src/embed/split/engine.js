// The entry of the split build's second script: the program with its glue and its
// styles. It hands itself over to whoever loaded it and does nothing by itself.

import { BUILD } from './packed.js';
import { program } from './program.js';
import { instantiated } from './wasm.js';

globalThis[Symbol.for('tas-checklist.engine')] = {
  build: BUILD,
  program: (onDeath, response, part) => program(onDeath, (imports) => instantiated(imports, response), part),
};
