// The entry of the part in which a visitor takes the result along: its program with
// glue and styles, in one script, and its fallback beside it. It hands itself over to
// whoever loaded it and does nothing by itself.

import { close, dress, learn, mount, open, rest, start } from './glue.js';
import { dated, numbered } from './intl.js';
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

// `gone` is told when the program has died, which then has to be loaded anew.
async function started(part, gone) {
  running ??= begin(part, gone);
  try {
    return await running;
  } catch (error) {
    if (!isDead()) running = null;
    throw error;
  }
}

async function begin(part, gone) {
  const died = (death) => {
    gone();
    running = Promise.reject(death);
    running.catch(() => {});
    console.warn(`tas-checklist: going back to the result, because ${death.advice} [${death.code}]`, death.cause);
    for (const back of visitors) back.close(false);
  };
  await begun(died, instantiated, () => part('worksheet-fallback', FILES.fallback));
  start(dated, numbered);
  return { desk, sheet: sheet() };
}

// Places that Yew drew in, which it never lets go of, are used again.
const seats = [];
const spare = [];

// A desk in `root`. `show` opens a paper on it: `back.close` is called when the visitor
// is done, with whether it went well, `back.clear` when the answers are to be forgotten,
// and `back.exit` when the page is to be left; `quiet` leaves the focus where it is.
// `rest` puts it away with what was written, and `forget` without.
function desk(root) {
  // Written out here by a minifier, a seat would keep the first root for good.
  const number = spare.pop() ?? /*@__NOINLINE__*/ seated();
  const seat = seats[number];
  const away = () => {
    visitors.delete(seat.back);
    seat.place.remove();
  };
  return {
    show({ paper, answers, language, texts }, back, quiet) {
      if (texts) learn(language, texts);
      seat.back = back;
      (root.querySelector('dialog') ?? root).append(seat.place);
      visitors.add(back);
      open(number, root.host, paper, answers, language, quiet);
    },
    dress: () => dress(number, root.host),
    rest() {
      away();
      rest(number);
    },
    forget() {
      away();
      seat.back = null;
      close(number);
      spare.push(number);
    },
  };
}

function seated() {
  const seat = { place: document.createElement('div') };
  seat.place.addEventListener('click', submitted);
  const number = mount(seat.place, device(seat));
  seats[number] = seat;
  return number;
}

globalThis[Symbol.for('tas-checklist.worksheet')] = { build: BUILD, desk: started, exposed };
