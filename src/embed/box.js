// The room that a widget keeps before its engine has started: as high as the
// first screen, so that nothing jumps when it comes, with what the page wrote
// inside the element, or with a button for whoever comes by keyboard.

import { HELP } from './packed.js';
import { made, panel, languageOf } from './made.js';

// The room in `host`; `begin` is called when a visitor uses it.
export function box(host, begin) {
  const words = made('slot');
  const room = made('div', 'tas-boot', words);
  room.addEventListener('focusin', begin);
  if (isEmpty(host)) {
    const open = button(HELP[languageOf(host)].open, host);
    room.append(open);
    // They may still be arriving.
    words.addEventListener('slotchange', () => isEmpty(host) || open.remove());
  }
  return panel(host, room);
}

function button(words, host) {
  const open = made('button', 'tas-button tas-primary', words);
  open.addEventListener('click', () => host.open());
  return open;
}

function isEmpty(host) {
  return !host.firstElementChild && !host.textContent.trim();
}

// Whether the visitor is inside the room, which is about to go.
export function focusTaken(host) {
  return host.contains(host.getRootNode().activeElement) || host.shadowRoot.activeElement;
}
