// The room that a widget keeps before its engine has started: as high as the
// first screen, so that nothing jumps when it comes, with what the page wrote
// inside the element, or with a button for whoever comes by keyboard.

import { HELP } from './packed.js';
import { made, panel } from './made.js';

// The room in `host`; `begin` is called when a visitor uses it.
export function box(host, begin) {
  const room = made('div', 'tas-boot', isEmpty(host) ? button(begin) : made('slot'));
  room.addEventListener('focusin', begin);
  return panel(host, room);
}

function button(begin) {
  const open = made('button', 'tas-button tas-primary', HELP.open);
  open.type = 'button';
  open.addEventListener('click', begin);
  return open;
}

function isEmpty(host) {
  return !host.firstElementChild && !host.textContent.trim();
}

// Whether the visitor is inside the room, which is about to go.
export function focusTaken(host) {
  return host.contains(document.activeElement) || Boolean(host.shadowRoot.activeElement);
}
