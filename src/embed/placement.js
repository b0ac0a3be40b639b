// Where widgets go: the element itself, a `<div data-tas-checklist>` for editors
// that strip unknown elements, or, if a page has neither, right after the
// script. It makes elements and nothing else.

import { AUTOMATIC, NAME } from './element.js';
import { SETTINGS } from './packed.js';

const MARK = 'data-tas-checklist';
const DIVS = `[${MARK}]:not(script, ${NAME})`;
const SCRIPTS = 'script[src*="tas-checklist"]';

// Fills the marked elements there are, and those that come later.
export function fillMarked() {
  fillWithin(document);
  new MutationObserver((changes) => {
    for (const { addedNodes, target } of changes) [target, ...addedNodes].forEach(fillNode);
  }).observe(document, { childList: true, subtree: true });
}

function fillNode(node) {
  if (node.matches?.(DIVS)) fill(node);
  else if (node.querySelectorAll) fillWithin(node);
}

function fillWithin(node) {
  node.querySelectorAll(DIVS).forEach(fill);
}

// What the page wrote inside is kept: it is shown until the checklist is there. It may
// still be arriving.
function fill(div) {
  const there = div.querySelector(NAME);
  if (there && there.parentNode !== div) return;
  const element = there ?? widget(div);
  element.append(...[...div.childNodes].filter((node) => node !== element));
  if (!there) div.append(element);
}

// Puts a widget right after `script` if nothing else says where one goes. The
// rest of the page may not be parsed or drawn yet: waiting for it would move what
// is already on the screen, so the widget is placed at the next turn, and gives way
// in the rare case that another place turns up.
export function placeAfter(script) {
  setTimeout(() => {
    const place = script?.isConnected ? script : waitingScript();
    if (!place || placedElsewhere() || place.closest('head')) return;
    if (!isMeant(place)) return console.info(`put <${NAME}> where it should be`);
    const element = widget(place);
    element[AUTOMATIC] = true;
    place.after(element);
  });
}

// Whether a script is where a widget goes. A bundle that an optimiser made for the
// whole site is not, unless someone gave it settings.
function isMeant(script) {
  return !script.src || script.matches(SCRIPTS) || SETTINGS.some((name) => script.hasAttribute('data-' + name));
}

// A script that an optimiser inserted again is not `document.currentScript`
// when it runs; it still has its name.
function waitingScript() {
  const scripts = [...document.querySelectorAll(SCRIPTS)];
  return scripts.find((script) => !script.nextElementSibling?.matches(NAME));
}

// Whether the page itself says where a widget goes.
function placedElsewhere() {
  const widgets = [...document.querySelectorAll(NAME)];
  return document.querySelector(DIVS) || widgets.some((element) => !element[AUTOMATIC]);
}

// A widget with the settings that `source` carries as data-*.
function widget(source) {
  const element = document.createElement(NAME);
  for (const { name, value } of source.attributes) {
    if (name.startsWith('data-') && name !== MARK) element.setAttribute(name, value);
  }
  return element;
}
