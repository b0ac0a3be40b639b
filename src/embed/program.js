// The program: started once, shared by every widget on the page. It knows nothing of
// elements; whoever asks gets what can be done with it, or a failure with a code.

import { clear, learn, left, mount, restart, returned, spoken, start, unmount, update } from './glue.js';
import { dressed, lend, takeBack } from './desk.js';
import { closeDialog, openDialog, rescued, staged } from './dialog.js';
import { advise, attempt, known } from './failure.js';
import { dated, numbered } from './intl.js';
import { helpIn, texts } from './languages.js';
import { FILES } from './packed.js';
import { warner } from './idle.js';
import { print } from './print.js';
import { widgetSheet } from './look.js';
import { submitted } from './submitted.js';
import { surroundings } from './surroundings.js';
import { begun, isDead } from './tiers.js';

let running;

// Resolves once widgets may be mounted. `wasm` gives the program's exports for its
// imports, `part` what loads later. `onDeath` is called if the program dies of a
// mistake of its own; from then on nobody can be given it. One that could not be
// loaded may be asked for again.
export async function program(onDeath, wasm, part) {
  running ??= begin(onDeath, wasm, part);
  try {
    return await running;
  } catch (error) {
    if (!isDead()) running = null;
    throw error;
  }
}

async function begin(onDeath, wasm, part) {
  const died = (death) => {
    running = Promise.reject(death);
    running.catch(() => {});
    const taken = seats.filter(Boolean);
    const rescues = taken.map(rescued);
    attempt(...taken.map(({ place }) => () => takeBack(place)), () => onDeath(death), ...rescues);
  };
  const { exports, ...tier } = await begun(died, wasm, () => part('fallback', FILES.fallback));
  start(dated, numbered);
  const mounted = (host, tell) => seated(host, tell, part);
  const [open, close] = [openDialog, closeDialog].map((action) => (number) => action(seats[number]));
  return { ...tier, sheet: widgetSheet, help: helpIn, mount: mounted, update: updated, restart, clear, open, close, unmount: unmounted, about: (host) => about(exports, host) };
}

// What widgets that were taken down leave behind: elements that Yew drew in, which it
// never lets go of, each with the number of its widget and whom that tells. The next
// widgets get them, so that a page which takes widgets out and in stays as small.
const seats = [];
const spare = [];

function seated(host, tell, part) {
  const number = spare.pop();
  const seat = seats[number] ?? { place: document.createElement('div') };
  seat.tell = tell;
  const { offsetHeight: height } = host.shadowRoot.firstElementChild;
  if (!staged(host, seat)) keepRoom(seat.place, height);
  if (number) {
    update(number, host);
    return number;
  }
  seat.place.addEventListener('click', submitted);
  const told = (...news) => seat.tell(...news);
  // The visitor chose another language there.
  const speak = (tag, learnt) => {
    spoken(fresh, tag);
    if (FILES.languages[tag]) bring(tag, part, learnt);
  };
  const asked = (paper, answers, language) => {
    const back = { returned: (well) => returned(fresh, well), clear: () => clear(fresh), exit: () => left(fresh), speak };
    if (paper) lend(seat.place, { paper, answers, language }, part, back);
    else takeBack(seat.place);
  };
  // What stands around the checklist is in the visitor's language too.
  const speech = (tag) => {
    seat.language = tag;
    queueMicrotask(() => staged(seat.place.getRootNode().host, seat));
    if (FILES.languages[tag]) bring(tag, part, learn);
  };
  const fresh = mount(host, seat.place, told, print, asked, speech, warner(seat.place));
  seats[fresh] = seat;
  return fresh;
}

// Brings a further language, or says that it did not come.
async function bring(tag, part, learnt) {
  try {
    learnt(tag, await texts(tag, part));
  } catch (error) {
    advise(known(error), 'going on without that language');
    learnt(tag);
  }
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

function updated(number, host) {
  staged(host, seats[number]);
  update(number, host);
  dressed(seats[number].place);
}

function unmounted(number) {
  if (!isDead()) closeDialog(seats[number]);
  unmount(number);
  Object.assign(seats[number], { tell() {}, language: '' });
  spare.push(number);
}

function about(exports, host) {
  const memory = Object.values(exports).find((value) => value.buffer);
  return { memory: memory.buffer.byteLength / 1024 + ' KiB', ...surroundings(host) };
}
