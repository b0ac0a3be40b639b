// The sheets of what is drawn and of what is printed. The packed file has them beside its
// Wasm, and unfolds them when that is opened; until then, and where that fails, widgets
// wear the sheet of the room that waits. Other scripts carry theirs in the open.

import { PAPER } from './packed.js';
import { adopted, sheet } from './styles.js';

let sheets = [];
let widgets;

// Takes over what was opened, a sheet a line.
export function unfold(text) {
  sheets = text.split('\n');
}

// What widgets adopt once they are drawn.
export function widgetSheet() {
  if (!sheets[0]) return sheet();
  return (widgets ??= adopted(sheets[0]));
}

// The text of the sheet for what is printed.
export function paperSheet() {
  return sheets[1] ?? PAPER;
}
