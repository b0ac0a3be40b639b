// Elements, made by the methods that the strictest page policies allow.

import { HELP } from './packed.js';

// An element with classes and content, each a text or an element.
export function made(name, classes, ...content) {
  const element = document.createElement(name);
  if (classes) element.className = classes;
  element.append(...content);
  return element;
}

export function link(classes, href, ...content) {
  const anchor = made('a', classes, ...content);
  anchor.href = href;
  return anchor;
}

// A number to tap. Every number here is American or says its own country.
export function telephone(classes, number, ...content) {
  const digits = number.replace(/[^+\d]/g, '').replace(/^\d{10}$/, '+1$&');
  return link(classes, 'tel:' + digits, ...content);
}

// What the visitor reads already, by its tag.
export function spokenIn(host) {
  return host.shadowRoot?.querySelector('.tas:has([data-screen])')?.lang;
}

// The language of what the loader itself says: the visitor's, else what the page says of
// itself.
export function languageOf(host) {
  const said = spokenIn(host) || host.getAttribute('lang') || host.getAttribute('data-lang') || (host.closest('[lang]') ?? document.documentElement).lang;
  const primary = /[a-z]+/i.exec(said)?.[0].toLowerCase();
  return HELP[primary] ? primary : 'en';
}

// The panel around a screen. A page that is light only gets no dark box, and one that
// reads from right to left does not turn our words around.
export function panel(host, ...content) {
  const element = made('div', 'tas', ...content);
  Object.assign(element, { dir: 'ltr', lang: languageOf(host) });
  const theme = host.getAttribute('theme') ?? host.getAttribute('data-theme');
  const automatic = getComputedStyle(host).colorScheme?.includes('dark') ? 'auto' : 'light';
  element.dataset.theme = /^(light|dark)$/.test(theme) ? theme : automatic;
  return element;
}
