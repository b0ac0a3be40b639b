// The program: started once, shared by every widget on the page, and watched over.
// It runs as Wasm; where that cannot be, as the same program in plain script. It
// knows nothing of elements; whoever asks gets what can be done with it, or a
// failure with a code.

import { __wbg_finalize_init, __wbg_get_imports, clear, mount, restart, start, unmount, update } from './glue.js';
import { attempt, failure, known } from './failure.js';
import { print } from './print.js';
import { sheet } from './styles.js';
import { surroundings } from './surroundings.js';

let running;
let dead = false;

// Resolves once widgets may be mounted. `wasm` and `fallback` each give the
// program's exports for its imports. `onDeath` is called if the program dies of a
// mistake of its own; from then on nobody can be given it. One that could not be
// loaded may be asked for again.
export async function program(onDeath, wasm, fallback) {
  running ??= begin(onDeath, wasm, fallback);
  try {
    return await running;
  } catch (error) {
    if (!dead) running = null;
    throw error;
  }
}

async function begin(onDeath, wasm, fallback) {
  const imports = __wbg_get_imports();
  const { exports, ...tier } = await first(imports, wasm, fallback);
  __wbg_finalize_init({ exports: guarded(exports, onDeath) });
  start();
  return { ...tier, sheet, mount: mounted, update, restart, clear, unmount: unmounted, about: (host) => about(exports, host) };
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

// What widgets that were taken down leave behind: elements that Yew drew in, which it
// never lets go of, each with the number of its widget and whom that tells. The next
// widgets get them, so that a page which takes widgets out and in stays as small.
const seats = [];
const spare = [];

function mounted(host, tell) {
  const number = spare.pop();
  const seat = seats[number] ?? { place: document.createElement('div') };
  seat.tell = tell;
  keepRoom(seat.place, host.shadowRoot.firstElementChild.offsetHeight);
  host.shadowRoot.replaceChildren(seat.place);
  if (number) {
    update(number, host);
    return number;
  }
  seat.place.addEventListener('click', submitted);
  const fresh = mount(host, seat.place, (...told) => seat.tell(...told), print);
  seats[fresh] = seat;
  return fresh;
}

// Until something is drawn in it, a place is as high as what it takes the place of: a
// browser may show the page in between, and one that is scrolled to its end would jump.
function keepRoom(place, height) {
  place.style.minHeight = height + 'px';
  new MutationObserver((changes, observer) => {
    if (!place.firstElementChild?.firstChild) return;
    place.style.minHeight = '';
    observer.disconnect();
  }).observe(place, { childList: true, subtree: true });
}

function unmounted(number) {
  unmount(number);
  seats[number].tell = () => {};
  spare.push(number);
}

// Every button submits its form. A sandbox that allows no forms stops that before
// anybody hears of it, so a form whose button is pressed is told here.
function submitted(event) {
  const form = event.target.closest('button')?.form;
  if (!form) return;
  event.preventDefault();
  form.dispatchEvent(new CustomEvent('submit', { bubbles: true, cancelable: true }));
}

function about(exports, host) {
  const memory = Object.values(exports).find((value) => value.buffer);
  return { memory: memory.buffer.byteLength / 1024 + ' KiB', ...surroundings(host) };
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
      running = Promise.reject(death);
      running.catch(() => {});
      attempt(() => onDeath(death));
      return [];
    }
  };
  const pairs = Object.entries(exports);
  return Object.fromEntries(pairs.map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value]));
}
