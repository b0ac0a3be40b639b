// The sheets of the packed file, which are packed beside the Wasm. Until they are open,
// and where they cannot be, widgets wear the sheet of the room that waits.

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
  return sheets[1] ?? '';
}
