// What a visitor sees when the checklist cannot run: when the Taxpayer Advocate
// Service may help, how to reach it, and the firm. The words come from the same
// catalogue as the checklist's own; none is written here.

import { HELP } from './packed.js';
import { link, made, telephone } from './made.js';

// The help for one host element's settings.
export function help(host) {
  const level = /^[2-5]$/.exec(setting(host, 'heading-level')) || 2;
  const box = made('section', 'tas-screen tas-help');
  box.dataset.screen = 'help';
  box.append(
    made('h' + level, 'tas-heading', HELP.heading),
    made('p', 'tas-lead', HELP.lead),
    made('ul', 'tas-bullets', ...HELP.criteria.map((item) => made('li', '', item))),
    made('p', '', HELP.deadlines),
    made('div', 'tas-actions', tas(), page(HELP.page, HELP.site)),
    ...firm(host, +level + 1),
    made('p', 'tas-small', HELP.not_advice),
  );
  return box;
}

function tas() {
  const words = made('span', '', HELP.call + ' ', made('span', 'tas-number', HELP.phone));
  return telephone('tas-button tas-primary', HELP.phone, words);
}

function firm(host, level) {
  const name = setting(host, 'firm-name');
  const phone = setting(host, 'firm-phone');
  const url = setting(host, 'firm-url');
  const actions = made('div', 'tas-actions');
  if (/^(https?:\/\/|mailto:|[/#])/i.test(url)) actions.append(page(setting(host, 'cta') || url.replace(/^mailto:/i, ''), url));
  if (/\d/.test(phone)) actions.append(telephone('tas-button tas-number', phone, phone));
  if (!name && !actions.firstChild) return [];
  return [made('section', 'tas-card tas-firm', made('h' + level, 'tas-subheading', HELP.firm + ' ' + name), actions)];
}

// A link that leaves the page opens a tab of its own; one within it does not.
function page(words, href) {
  const anchor = link('tas-button', href, words);
  if (!/^(#|mailto:)/i.test(href)) {
    anchor.target = '_blank';
    anchor.rel = 'noopener noreferrer';
    anchor.append(made('span', 'tas-hidden', ' ' + HELP.new_tab));
  }
  return anchor;
}

function setting(host, name) {
  return (host.getAttribute(name) ?? host.getAttribute('data-' + name) ?? '').trim();
}
