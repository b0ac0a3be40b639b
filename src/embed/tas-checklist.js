// The loader's entry: defines <tas-checklist> and places the widgets.
//
// It is joined with the other modules here into one classic script: with the
// engine inside (`whole/`), or beside it (`split/`). A second copy on a page adds
// its own widget and otherwise leaves the work to the first. Where there is no
// page, as on a server that renders, it does nothing.

import { VERSION } from './packed.js';
import { NAME, TasChecklist } from './element.js';
import { fillMarked, placeAfter } from './placement.js';
import { listen } from './report.js';

// Only now is it known which script is running; it is null in modules and for
// scripts that were inserted again.
const script = globalThis.document?.currentScript;

if (globalThis.customElements) {
  const first = customElements.get(NAME);
  // Another element of that name may be somebody else's.
  first?.copies?.push(VERSION);
  if (!first) {
    customElements.define(NAME, TasChecklist);
    listen();
    fillMarked();
  }
  placeAfter(script);
}
