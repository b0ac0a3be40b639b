// The entry of the part in which a visitor takes the result along: its program with
// glue and styles, in one script, and its fallback beside it. It hands itself over to
// whoever loaded it and does nothing by itself.

import { close, mount, open, start } from './glue.js';
import { BUILD, FILES } from './packed.js';
import { device } from './device.js';
import { exposed } from './exposed.js';
import { sheet } from './styles.js';
import { submitted } from './submitted.js';
import { begun, isDead } from './tiers.js';
import { instantiated } from './wasm.js';

let running;

// Those who have something open, for the day the program panics.
const visitors = new Set();

async function desk(part) {
  running ??= begin(part);
  try {
    return await running;
  } catch (error) {
    if (!isDead()) running = null;
    throw error;
  }
}

async function begin(part) {
  const died = (death) => {
    running = Promise.reject(death);
    running.catch(() => {});
    console.warn(`tas-checklist: going back to the result, because ${death.advice} [${death.code}]`, death.cause);
    for (const back of visitors) back.close(false);
  };
  await begun(died, instantiated, () => part('worksheet-fallback', FILES.fallback));
  start();
  return { show, sheet: sheet() };
}

// Places that Yew drew in, which it never lets go of, are used again.
const seats = [];
const spare = [];

// Draws the errand in `root`. `back.close` is called when the visitor is done, with
// whether it went well, `back.clear` when the answers are to be forgotten, and
// `back.exit` when the page is to be left. What comes back closes it and forgets what
// was written.
function show(root, { paper, answers }, back) {
  const number = spare.pop() ?? seated();
  const seat = seats[number];
  seat.back = back;
  root.append(seat.place);
  visitors.add(back);
  open(number, root.host, paper, answers);
  return () => {
    visitors.delete(back);
    seat.back = null;
    close(number);
    seat.place.remove();
    spare.push(number);
  };
}

function seated() {
  const seat = { place: document.createElement('div') };
  seat.place.addEventListener('click', submitted);
  const number = mount(seat.place, device(seat));
  seats[number] = seat;
  return number;
}

globalThis[Symbol.for('tas-checklist.worksheet')] = { build: BUILD, desk, exposed };
