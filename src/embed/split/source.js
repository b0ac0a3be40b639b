// Where the engine is in the split build: in files beside this script, which are
// asked for at once, and once for all widgets. Where they did not come, the next
// widget may ask again.

import { BUILD, FILES } from './packed.js';
import { beside, part } from './part.js';

let loading;

export async function engine(onDeath) {
  loading ??= load();
  try {
    const [{ program }, response] = await loading;
    return await program(onDeath, response, part);
  } catch (error) {
    if (error.code !== 'panic') loading = null;
    throw error;
  }
}

// What the request for the Wasm comes to, be it a response or an error, is only
// looked at by the engine.
async function load() {
  const ask = async () => fetch(beside(`program-${BUILD}.wasm`));
  const response = ask().catch((error) => error);
  // A promise within a list is not waited for.
  return [await part('engine', FILES.engine), response];
}
