// The settings in an address, behind `#`, which no server sees: to hand them on, or to
// come back to them. Nothing is stored, and the address of this page is left as it is.
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
  const fields = [form.elements[name]].flatMap((field) => (field instanceof RadioNodeList ? [...field] : [field]));
  const [field] = fields;
  if (field.type === 'radio') return fields.some((radio) => radio.value === value && radio.defaultChecked);
  if (field.type === 'checkbox') return false;
  return field.options ? field.options[0].value === value : field.defaultValue === value;
}

// Fills the form in from the address, if it has settings; says whether it did.
export function fillIn() {
  const given = [...new URLSearchParams(location.hash.slice(1))].filter(([name]) => isCarried(name));
  if (given.length) form.reset();
  for (const [name, value] of given) put(form.elements.namedItem(name), value);
  if (given.length) leaveAll();
  showColour();
  return given.length > 0;
}

function put(field, value) {
  if (field.type === 'checkbox') field.checked = field.value === value;
  else if (!(field instanceof RadioNodeList)) field.value = value;
  else for (const radio of field) if (radio.value === value) radio.checked = true;
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
