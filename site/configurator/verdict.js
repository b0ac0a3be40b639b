// What the checklist does with the firm's colour, read from the preview: the colour that
// it uses in each theme stands in a custom property of its panel.

import { checklist } from './preview.js';
import { contrast, sixDigits, tenths } from './contrast.js';
import { announce, element, one } from './page.js';

// What AA asks of text.
const ASKED = 4.5;

const THEMES = [
  { words: 'Light theme', used: '--tas-accent', panel: '--tas-surface', usual: '#ffffff' },
  { words: 'Dark theme', used: '--tas-accent-dark', panel: '--tas-surface-dark', usual: '#161d27' },
];

// The verdict, one theme after the other; nothing where there is no colour to judge, or
// no checklist to ask yet, or where it has not drawn one so far.
function verdicts() {
  const panel = checklist.shadowRoot?.querySelector('[data-screen]')?.closest('.tas');
  const given = checklist.getAttribute('accent');
  if (!panel || !given) return [];
  const style = getComputedStyle(panel);
  if (THEMES.some(({ used }) => !style.getPropertyValue(used).trim())) return [];
  return THEMES.map(({ words, used, panel: surface, usual }) => {
    const on = style.getPropertyValue(surface).trim() || usual;
    return judged(words, sixDigits(given), style.getPropertyValue(used).trim(), on);
  });
}

function judged(theme, given, used, panel) {
  const plain = contrast(given, panel);
  const measured = `${tenths(plain)} on the panel`;
  if (used === given) return { given, used, words: `${theme}: ${measured}, AA asks for ${ASKED}. Used as it is.` };
  const why = plain < ASKED ? `${measured}, AA asks for ${ASKED}.` : `${measured}, but too little on its shades.`;
  return { given, used, words: `${theme}: ${why} ${used} is used instead, with ${tenths(contrast(used, panel))}.` };
}

// Says it of a colour that has just been chosen.
export async function sayTheVerdict() {
  await drawnByTheChecklist();
  const words = verdicts().map((verdict) => verdict.words).join(' ');
  if (words) announce(words);
}

// The checklist takes a setting on after the task in which it was set, and no later than
// with the next frame.
function drawnByTheChecklist() {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
}

function drawn() {
  const found = verdicts();
  one('#accent-verdict').replaceChildren(...found.map(verdictLine));
  one('#accent-verdict').hidden = found.length === 0;
  one('#accent-own').hidden = found.length > 0;
}

function verdictLine({ given, used, words }) {
  const swatches = given === used ? [swatch(used)] : [swatch(given), element('span', 'verdict-arrow', '→'), swatch(used)];
  const shown = element('span', 'verdict-swatches', ...swatches);
  shown.ariaHidden = 'true';
  const item = element('li', '', shown, element('span', '', words));
  item.dataset.verdict = given === used ? 'kept' : 'repaired';
  return item;
}

function swatch(colour) {
  const made = element('span', 'swatch');
  made.style.backgroundColor = colour;
  return made;
}

// Follows what the checklist does, which is a moment after it was told.
export async function followTheAccent() {
  await customElements.whenDefined('tas-checklist');
  new MutationObserver(drawn).observe(checklist.shadowRoot, { subtree: true, childList: true, attributeFilter: ['style', 'data-theme'] });
  new MutationObserver(() => drawnByTheChecklist().then(drawn)).observe(checklist, { attributeFilter: ['accent'] });
  drawn();
}
