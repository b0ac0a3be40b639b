// The form: what is written in it, and what is wrong with it, said beside the field.
//
// It changes nothing that was typed. A mistake is shown when the field is left, and goes
// as soon as it is mended.

import { FOLDER_TAKES, folderMeant, folderOf, understood, worded } from './settings.js';
import { announce, one } from './page.js';

export const form = one('#settings');

// Fields that were left at least once.
const left = new Set();

// The last folder that was written to its end and can be one.
let settled = '/tas-checklist/';

// What the code and the preview are made of.
export function choice() {
  const data = new FormData(form);
  const text = (name) => data.get(name) ?? '';
  const { settings, wrong } = understood({
    ...Object.fromEntries(data),
    cta: worded(text('cta'), text('cta-es')),
    disclaimer: worded(text('disclaimer'), text('disclaimer-es')),
    languages: [...data].filter(([name]) => name.startsWith('language-')).map(([, tag]) => tag).join(' '),
  });
  const folder = folderOf(text('folder')) ?? settled;
  if (!folderOf(text('folder'))) wrong.folder = wrongFolder(text('folder'));
  show(wrong);
  return { settings, folder, wrong, platform: text('platform'), placement: text('placement'), build: text('build'), wasm: text('wasm') === 'on' };
}

function wrongFolder(written) {
  const meant = folderMeant(written);
  const advice = meant ? `Do you mean ${meant}?` : FOLDER_TAKES;
  return `“${written}” is no such address, so ${settled} is used. ${advice}`;
}

function show(wrong) {
  for (const place of form.querySelectorAll('.wrong')) {
    const name = place.dataset.about;
    const words = left.has(name) ? wrong[name] : undefined;
    const field = form.elements[name];
    if (words) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
    place.hidden = !words;
    if (place.textContent !== (words ?? '')) place.textContent = words ?? '';
  }
}

// Calls back at each change, and says a mistake once its field is left. Not every field of
// the form stands inside it.
export function whenChanged(tell) {
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    leaveAll();
    const names = Object.keys(tell().wrong);
    // To its beginning: what is higher than the window would be shown from its middle.
    one('#code').focus({ preventScroll: true });
    one('#code').scrollIntoView();
    if (names.length) announce(`${names.length === 1 ? 'One setting is' : `${names.length} settings are`} not used. The list above the code says why.`);
  });
  document.addEventListener('input', ({ target }) => {
    if (target.form !== form) return;
    keepColoursAlike(target);
    tell();
  });
  document.addEventListener('change', ({ target }) => {
    if (target.form !== form) return;
    left.add(target.name);
    if (target.name === 'folder') settled = folderOf(target.value) ?? settled;
    const words = tell().wrong[target.name];
    if (words) announce(words);
  });
}

// Everything was left, where it was filled in by a link or by the browser.
export function leaveAll() {
  for (const { name } of form.elements) left.add(name);
}

const picker = one('#accent-picker');

function keepColoursAlike(target) {
  const { accent } = form.elements;
  if (target === picker) {
    accent.value = picker.value;
    left.add('accent');
  } else if (target === accent) {
    showColour();
  }
}

// The colour that is written, in the field that shows colours.
export function showColour() {
  const digits = /^#([0-9a-f]{6})$/i;
  const written = form.elements.accent.value.trim().replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3');
  if (digits.test(written)) picker.value = written.toLowerCase();
}
