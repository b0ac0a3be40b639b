// Where a visitor takes the result along: a program of its own, which loads when it is
// first asked for and draws beside the result, in the same shadow root. Meanwhile the
// result is hidden and keeps its place; on the way back the focus is on the door. What
// was told goes from one program to the other within the page, and nowhere else.

import { FILES } from './packed.js';
import { advise, known } from './failure.js';

// By the place of a result: what is open beside it.
const open = new WeakMap();

// The part, once it was asked for; again where it did not come, or died.
let worksheet;

async function loadedOnce(part) {
  worksheet ??= part('worksheet', FILES.worksheet);
  try {
    return await (await worksheet).desk(part);
  } catch (error) {
    worksheet = null;
    throw error;
  }
}

// Opens the errand `{ paper, answers }` beside `place`. `back.returned` is told whether
// it went well, `back.clear` forgets the answers, and `back.exit` leaves the page.
export async function lend(place, errand, part, back) {
  const root = place.getRootNode();
  const wanted = {};
  open.set(place, wanted);
  const close = (well) => {
    if (open.get(place) !== wanted) return;
    takeBack(place);
    back.returned(well);
    // Looked for, because Safari gives a button that is pressed no focus.
    const door = place.querySelector(`[data-paper="${errand.paper}"] button`);
    door?.focus({ preventScroll: true });
    door?.scrollIntoView({ block: 'nearest' });
  };
  try {
    const { show, sheet } = await loadedOnce(part);
    // The visitor began anew meanwhile, or the widget is gone.
    if (open.get(place) !== wanted || !root.host?.isConnected) return;
    wanted.leave = show(root, errand, { ...back, close });
    root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((one) => one !== sheet), sheet];
    place.hidden = true;
  } catch (error) {
    advise(known(error), 'going on without the worksheet');
    close(false);
  }
}

// Closes what is open beside a place, with all that was written there.
export function takeBack(place) {
  const { leave } = open.get(place) ?? {};
  open.delete(place);
  place.hidden = false;
  leave?.();
}
