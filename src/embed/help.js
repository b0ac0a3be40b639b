// What a visitor sees when the checklist cannot run: how to reach the Taxpayer
// Advocate Service and the firm. The words come from the same catalogue as the
// checklist's own; none is written here.

import { HELP } from './packed.js';

// A panel with the help, for one host element's settings.
export function help(host) {
  const panel = made('div', 'tas');
  panel.dataset.theme = setting(host, 'theme') || 'auto';
  const box = made('section', 'tas-screen tas-help');
  box.dataset.screen = 'help';
  const [heading, ...lines] = HELP.lines;
  box.append(made('h2', 'tas-heading', heading), ...lines.map(paragraph), ...firm(host));
  panel.append(box);
  return panel;
}

// `{phone}` and `{page}` in a line become links.
function paragraph(line) {
  const links = { '{phone}': [HELP.phone, HELP.phone_href], '{page}': [HELP.page, HELP.page] };
  const parts = line.split(/(\{phone\}|\{page\})/);
  const element = made('p');
  element.append(...parts.map((part) => (links[part] ? link(...links[part]) : part)));
  return element;
}

function firm(host) {
  const name = setting(host, 'firm-name');
  const phone = setting(host, 'firm-phone');
  const url = setting(host, 'firm-url');
  const parts = [name && made('strong', '', name)];
  if (phone) parts.push(link(phone, 'tel:' + phone.replace(/[^+\d]/g, '')));
  if (/^(https?:|mailto:)/i.test(url)) parts.push(link(setting(host, 'cta') || url.replace(/^mailto:/i, ''), url));
  const shown = parts.filter(Boolean);
  const element = made('p', 'tas-firm');
  element.append(...shown.flatMap((part, at) => (at ? [' · ', part] : [part])));
  return shown.length ? [element] : [];
}

function setting(host, name) {
  return (host.getAttribute(name) ?? host.getAttribute('data-' + name) ?? '').trim();
}

function link(text, href) {
  const element = made('a', '', text);
  element.href = href;
  if (/^http/.test(href)) {
    element.target = '_blank';
    element.rel = 'noopener noreferrer';
  }
  return element;
}

function made(name, classes, text) {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  if (text) element.textContent = text;
  return element;
}
