// The sheets of the worksheet, which carries them itself.

import { PAPER } from './packed.js';
import { sheet } from './styles.js';

// What widgets adopt once they are drawn.
export const widgetSheet = sheet;

// The text of the sheet for what is printed.
export function paperSheet() {
  return PAPER;
}
