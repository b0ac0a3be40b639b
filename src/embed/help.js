// What a visitor sees when the checklist cannot run: when the Taxpayer Advocate
// Service may help, how to reach it, and the firm. The words come from the same
// catalogue as the checklist's own; none is written here.

import { HELP } from './packed.js';
import { languageOf, link, made, telephone } from './made.js';

// What begins with the tag of a language is for its readers.
const TAGGED = /^\s*(en|es|zh|vi|ko|ht|ru)\b[-\w]*\s*:/i;

// The help for one host element's settings, in a language and its words.
export function help(host, language = languageOf(host), words = HELP[language]) {
  const level = /^[2-5]$/.exec(setting(host, 'heading-level')) || 2;
  const box = made('section', 'tas-screen tas-help');
  box.lang = language;
  box.dataset.screen = 'help';
  box.append(
    made('h' + level, 'tas-heading', words.heading),
    made('p', 'tas-lead', words.lead),
    made('ul', 'tas-bullets', ...words.criteria.map((item) => made('li', '', item))),
    made('p', '', words.deadlines),
    made('div', 'tas-actions', tas(words), page(words, words.page, HELP.site)),
    ...firm(host, +level + 1, words, language),
    made('p', 'tas-small', words.not_advice),
    made('p', 'tas-small', firmSays(host, 'disclaimer', language)),
  );
  return box;
}

function tas({ call }) {
  const words = made('span', '', call + ' ', made('span', 'tas-number', HELP.phone));
  return telephone('tas-button tas-primary', HELP.phone, words);
}

function firm(host, level, words, language) {
  const name = setting(host, 'firm-name');
  const phone = setting(host, 'firm-phone');
  const url = setting(host, 'firm-url');
  const actions = made('div', 'tas-actions');
  if (/^(https?:\/\/|mailto:|[/#])/i.test(url)) actions.append(page(words, firmSays(host, 'cta', language) || url.replace(/^mailto:/i, ''), url));
  if (/\d/.test(phone)) actions.append(telephone('tas-button tas-number', phone, phone));
  if (!name && !actions.firstChild) return [];
  return [made('section', 'tas-card tas-firm', made('h' + level, 'tas-subheading', words.firm + ' ' + name), actions)];
}

// A link that leaves the page opens a tab of its own; one within it does not.
function page({ new_tab }, words, href) {
  const anchor = link('tas-button', href, words);
  if (!/^(#|mailto:)/i.test(href)) {
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    anchor.append(made('span', 'tas-hidden', ' ' + new_tab));
  }
  return anchor;
}

// The firm's own words in a language, or those for every language: `Call | es: Llame`.
function firmSays(host, name, language) {
  const said = {};
  let reader = '';
  for (const piece of setting(host, name).split('|')) {
    const [head, tag] = TAGGED.exec(piece) ?? ['', ''];
    const words = piece.slice(head.length).trim();
    if (tag) reader = tag.toLowerCase();
    said[reader] = tag || !said[reader] ? words : said[reader] + ' | ' + words;
  }
  return said[language.slice(0, 2)] ?? said[''] ?? '';
}

function setting(host, name) {
  return (host.getAttribute(name) ?? host.getAttribute('data-' + name) ?? '').trim();
}
