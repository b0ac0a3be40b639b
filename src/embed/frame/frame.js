// The script of `frame.html`, for platforms that allow an iframe and nothing else.
//
// It takes the settings from the part of the address behind `#`, which no server
// sees, and tells the page around the frame how high the checklist is, when another
// screen has come, and what its events say. No message holds an answer.

import { SETTINGS } from './packed.js';

const checklist = document.querySelector('tas-checklist');

// The frame has no sheet of its own: its policy allows styles by script only.
Object.assign(document.body.style, { margin: '0', display: 'flow-root' });

// Handing over stays off: the page around the frame may be anybody's, and hears nothing
// of it.
for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
  if (SETTINGS.includes(name) && name !== 'handoff') checklist.setAttribute(name, value);
}

function tell(type, more) {
  parent.postMessage({ type: 'tas-checklist:' + type, ...more }, '*');
}

new ResizeObserver(() => {
  tell('height', { height: Math.ceil(document.body.getBoundingClientRect().height) });
}).observe(document.body);

// A new screen takes the focus; the page around may have to scroll to it.
checklist.addEventListener('focusin', (event) => {
  if (event.composedPath()[0].tabIndex === -1) tell('screen');
});

for (const kind of ['ready', 'start', 'result', 'contact', 'error']) {
  checklist.addEventListener('tas-checklist:' + kind, ({ detail }) => tell(kind, { detail }));
}
