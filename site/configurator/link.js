// The settings in an address, behind `#`, which no server sees: to hand them on, or to
// come back to them. Nothing is stored, and the address of this page is left as it is. An
// address is followed once: whoever goes back to it keeps what was written since.
//
// Where the files lie is not among them: nobody should get code for files at an address
// that somebody else has written.

import { announce, one } from './page.js';
import { form, leaveAll, showColour } from './form.js';

// What is not as it was when the page was made.
function address() {
  const changed = new URLSearchParams();
  for (const [name, value] of new FormData(form)) {
    if (isCarried(name) && !isUsual(name, value)) changed.append(name, value);
  }
  return `${location.href.split('#')[0]}#${changed}`;
}

function isCarried(name) {
  return name !== 'folder' && form.elements.namedItem(name) !== null;
}

function isUsual(name, value) {
  const found = form.elements[name];
  if (found instanceof RadioNodeList) return [...found].some((radio) => radio.value === value && radio.defaultChecked);
  return found.type !== 'checkbox' && found.defaultValue === value;
}

// The settings in the address. A place on this page may have the name of a field.
function inTheAddress() {
  const { hash } = location;
  return hash.includes('=') ? [...new URLSearchParams(hash.slice(1))].filter(([name]) => isCarried(name)) : [];
}

// Fills the form in from the address, if it has settings; says whether it did.
export function fillIn() {
  const given = inTheAddress();
  if (given.length) {
    form.reset();
    for (const [name, value] of given) put(form.elements.namedItem(name), value);
    leaveAll();
    showWhatIsSet();
    history.replaceState({ followed: true }, '');
    announce('The form is filled in from a link.');
  }
  showColour();
  return given.length > 0;
}

// Fills it in from an address that has come since, but not from one that is come back to.
export function fillInOnce() {
  return !history.state?.followed && fillIn();
}

// A link may set what stands folded away.
function showWhatIsSet() {
  const set = new FormData(form);
  for (const fold of form.querySelectorAll('details')) {
    if ([...set].some(([name, value]) => fold.contains(field(name)) && !isUsual(name, value))) fold.open = true;
  }
}

function field(name) {
  const found = form.elements.namedItem(name);
  return found instanceof RadioNodeList ? found[0] : found;
}

function put(found, value) {
  if (found.type === 'checkbox') found.checked = found.value === value;
  else if (!(found instanceof RadioNodeList)) found.value = value;
  else for (const radio of found) if (radio.value === value) radio.checked = true;
}

export function offerTheLink() {
  const shown = one('#link-text');
  one('#link').addEventListener('click', async () => {
    shown.value = address();
    shown.hidden = false;
    shown.select();
    try {
      await navigator.clipboard.writeText(shown.value);
      announce('Link to these settings copied.');
    } catch {
      announce('Link to these settings selected. Press Control C or Command C to copy it.');
    }
  });
}
