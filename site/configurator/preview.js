// The live checklist: the settings as its attributes, the page around it in one of three
// looks, and the room that it gets. It is a checklist like any other, and keeps its
// answers while the settings change.

import { KNOWN } from './settings.js';
import { announce, one } from './page.js';

export const checklist = one('#preview');

const stage = one('#stage');

// Sets what differs, and takes away what is not set any more.
export function dress(settings) {
  one('#stayed').hidden = true;
  one('#host-name').textContent = settings['firm-name'] ?? 'Your firm';
  for (const { name } of KNOWN) {
    const value = settings[name];
    if (value === undefined) checklist.removeAttribute(name);
    else if (checklist.getAttribute(name) !== value) checklist.setAttribute(name, value);
  }
}

// The looks and widths are radio buttons of no form.
export function followTheView() {
  const view = one('#view');
  const show = () => {
    stage.dataset.look = one('[name="look"]:checked').value;
    stage.dataset.room = one('[name="room"]:checked').value;
  };
  view.addEventListener('change', show);
  show();
  stage.addEventListener('click', stay, true);
}

// The button that leaves a page quickly would leave this one.
function stay(event) {
  if (!event.composedPath().some((node) => node.classList?.contains('tas-exit'))) return;
  event.preventDefault();
  event.stopPropagation();
  const words = `On your page this button leads to ${checklist.getAttribute('exit-url')}.`;
  one('#stayed').textContent = words;
  one('#stayed').hidden = false;
  announce(words);
}

// A checklist far down waits for its visitor. Whoever fills in the form wants to know what
// comes of a colour, so it begins then.
export async function begin() {
  await customElements.whenDefined('tas-checklist');
  if (!checklist.shadowRoot?.querySelector('[data-screen]')) checklist.restart();
}
