// A program: as Wasm; where that cannot be, as the same program in plain script; and
// watched over, so that one that died is never entered again. It knows neither what
// the program draws nor who asked for it.

import { __wbg_finalize_init, __wbg_get_imports } from './glue.js';
import { attempt, failure, known } from './failure.js';

let dead = false;

export function isDead() {
  return dead;
}

// `wasm` and `fallback` each give the program's exports for its imports. `onDeath` is
// called if the program dies of a mistake of its own.
export async function begun(onDeath, wasm, fallback) {
  const imports = __wbg_get_imports();
  const { exports, ...tier } = await first(imports, wasm, fallback);
  __wbg_finalize_init({ exports: guarded(exports, onDeath) });
  return { ...tier, exports };
}

async function first(imports, wasm, fallback) {
  try {
    return { tier: 'wasm', exports: await wasm(imports) };
  } catch (error) {
    return second(imports, fallback, known(error));
  }
}

async function second(imports, fallback, reason) {
  try {
    const exports = (await fallback()).instantiate(imports);
    console.info(`tas-checklist: running without WebAssembly, because ${reason.advice} [${reason.code}]`);
    return { tier: 'fallback', code: reason.code, exports };
  } catch (error) {
    throw Object.assign(known(error), { reason });
  }
}

// Everything that enters the program comes through its exports, events and
// timers included. A panic is a trap; after one, or after an error that was
// thrown across it, its memory cannot be trusted, so it is never entered again.
// The glue takes some answers apart; an empty list is one that it can.
function guarded(exports, onDeath) {
  const guard = (entry) => (...values) => {
    if (dead) return [];
    try {
      return entry(...values);
    } catch (error) {
      dead = true;
      const death = failure('panic', 'it met a mistake of its own, or there is no memory left: please report it', error);
      attempt(() => onDeath(death));
      return [];
    }
  };
  const pairs = Object.entries(exports);
  return Object.fromEntries(pairs.map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value]));
}
