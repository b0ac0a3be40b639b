// The loader's entry: defines <tas-checklist> and places the widgets.
//
// It is joined with the other modules here, the glue that wasm-bindgen writes
// and the packed Wasm into one classic script. A second copy on a page adds its
// own widget and otherwise leaves the work to the first.

import { NAME, TasChecklist } from './element.js';
import { fillMarked, placeAfter } from './placement.js';

// Only now is it known which script is running; it is null in modules and for
// scripts that were inserted again.
const script = document.currentScript;

if (!customElements.get(NAME)) {
  customElements.define(NAME, TasChecklist);
  fillMarked();
}
placeAfter(script);
