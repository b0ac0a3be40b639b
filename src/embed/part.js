// Parts that load later, from beside the script. A part hands itself over under a
// symbol, which is taken away again, and says which build it belongs to.

import { BUILD } from './packed.js';
import { failure } from './failure.js';
import { loaded } from './loaded.js';

// The script's own address; nothing in modules and for scripts inserted again.
const own = globalThis.document?.currentScript?.src;

let base;

// Where the parts are, if not beside the script.
export function setBase(address) {
  base = address;
}

// The address of a file of the release. An optimiser may have put this script into
// a file of its own; a page then still names ours, or serves nothing beside it.
export function beside(name) {
  const named = document.querySelector('script[src*="tas-checklist"]')?.src;
  const folder = base ?? (own?.includes('tas-checklist') ? own : named ?? own);
  return new URL(name, new URL(folder ?? '', document.baseURI)).href;
}

// Browsers remember what an address did not give, and do not run again what it gave: by
// another fragment, which no server sees, a part is loaded anew.
let asked = 0;

// What the part calls itself, and the file that holds it.
export async function part(role, file) {
  const key = Symbol.for('tas-checklist.' + role);
  const damaged = (error) => failure(role + '-damaged', `the ${role} file is damaged, or of another release: serve all unchanged`, error);
  try {
    await loaded(beside(file) + (asked++ ? '#' + asked : ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw damaged(error);
    throw failure(role + '-missing', `the ${role} file did not load: serve it as JavaScript to any origin, and allow it in script-src`, error);
  }
  const { [key]: given } = globalThis;
  delete globalThis[key];
  if (given?.build !== BUILD) throw damaged();
  return given;
}
