// Where a visitor takes the result along: a program of its own, which loads when it is
// first asked for and draws beside the result, in the same shadow root. Meanwhile the
// result is hidden and keeps its place; on the way back the focus is on the door. What
// was told goes from one program to the other within the page, and nowhere else. What
// was written waits for the visitor to come again, until the answers are forgotten.

import { FILES } from './packed.js';
import { advise, known } from './failure.js';
import { texts } from './languages.js';

// By the place of a result: the paper that is open or on its way, and the desk with
// what was written.
const visits = new WeakMap();

// The part, once it was asked for; again where it did not come, or died.
let worksheet;

async function started(part) {
  worksheet ??= part('worksheet', FILES.worksheet);
  try {
    return await (await worksheet).desk(part, lost);
  } catch (error) {
    lost();
    throw error;
  }
}

// It knows nothing of who asked: the part keeps it for as long as the page is there.
function lost() {
  worksheet = null;
}

// Opens the errand `{ paper, answers, language }` beside `place`. `back.returned` is told whether
// it went well, `back.clear` forgets the answers, and `back.exit` leaves the page.
export async function lend(place, errand, part, back) {
  const root = place.getRootNode();
  const visit = visits.get(place) ?? {};
  const wanted = (visit.wanted = {});
  visits.set(place, visit);
  const isWanted = () => visits.get(place) === visit && visit.wanted === wanted;
  const close = (well) => {
    if (!isWanted()) return;
    visit.wanted = null;
    cover(place, false);
    if (well) visit.desk.rest();
    else takeBack(place);
    back.returned(well);
    if (!isElsewhere(root)) goTo(place, errand.paper);
  };
  try {
    const { desk, sheet } = await /*@__NOINLINE__*/ started(part);
    // In a language that did not come the worksheet is English, as the checklist is.
    const words = FILES.languages[errand.language] && (await texts(errand.language, part).catch(() => null));
    // The visitor began anew meanwhile, or the widget is gone.
    if (!isWanted()) return;
    if (!root.host.isConnected) return close(false);
    visit.desk ??= desk(root);
    visit.desk.show({ ...errand, texts: words }, { ...back, close }, isElsewhere(root));
    if (!isWanted()) return;
    if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    cover(place, true);
  } catch (error) {
    advise(known(error), 'going on without the worksheet');
    close(false);
  }
}

// Hides a place or shows it again. A dialog is named by the heading that is to be seen.
function cover(place, hidden) {
  place.hidden = hidden;
  place.closest('dialog')?.setAttribute('aria-labelledby', hidden ? 'desk-heading' : 'heading');
}

// Whether the visitor has gone on to another part of the page, and is left alone there.
function isElsewhere({ host }) {
  const { activeElement: active } = host.getRootNode();
  return Boolean(active) && active !== document.body && active !== host;
}

// Looked for, because Safari gives a button that is pressed no focus.
function goTo(place, paper) {
  const door = place.querySelector(`[data-paper="${paper}"] button`);
  door?.focus({ preventScroll: true });
  door?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
}

// Closes what is open beside a place, with all that was written there.
export function takeBack(place) {
  const { desk } = visits.get(place) ?? {};
  visits.delete(place);
  cover(place, false);
  desk?.forget();
}

// The page has set something else.
export function dressed(place) {
  visits.get(place)?.desk?.dress();
}
