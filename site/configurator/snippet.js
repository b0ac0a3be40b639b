// What a firm pastes into a page: the element, a `div` for editors that strip unknown
// elements, or the script alone, each with words for search engines, paper and visitors
// without script.
//
// A choice is what was set, by name (`settings`), and `placement`, `build`, `wasm` and
// `folder`. Nothing here reads the page.

import { FIRM, HANDOFF_SCRIPT, HELP_LINES, SCRIPTS } from './built.js';
import { html } from './escape.js';

// The whole snippet.
export function snippet(choice) {
  const script = scriptTag(choice, choice.placement === 'script' ? attributes(choice, 'data-') : []);
  const words = choice.placement === 'element' ? help(choice) : marked(choice);
  if (choice.placement === 'script') return `${script}\n<noscript>\n${words}</noscript>\n`;
  const isDiv = choice.placement === 'div';
  const [name, mark, prefix] = isDiv ? ['div', ['data-tas-checklist'], 'data-'] : ['tas-checklist', [], ''];
  const open = tag(name, [...mark, ...attributes(choice, prefix)]);
  return `${open}\n${words}</${name}>\n${script}\n`;
}

// Where the script is, and how it is told apart from another one.
export function scriptAddress({ build, folder }) {
  return folder + SCRIPTS[build].file;
}

function scriptTag(choice, settings) {
  const { integrity } = SCRIPTS[choice.build];
  const own = [`src="${html(scriptAddress(choice))}"`, `integrity="${integrity}"`, 'crossorigin="anonymous"', 'async'];
  return tag('script', [...own, ...settings]) + '</script>';
}

// A few attributes stand in one line; more have one each.
function tag(name, list) {
  const line = `<${[name, ...list].join(' ')}>`;
  return line.length <= 100 ? line : `<${[name, ...list].join('\n  ')}>`;
}

function attributes({ settings }, prefix) {
  return Object.entries(settings).map(([name, value]) => `${prefix}${name}="${html(value)}"`);
}

// The words inside where no element around them says which language they are in.
function marked(choice) {
  const { lang } = choice.settings;
  return lang ? `  <div lang="${lang}">\n${help(choice)}  </div>\n` : help(choice);
}

// The words inside, in the language of the checklist where it has one of its own.
export function help({ settings }) {
  const language = settings.lang === 'es' ? 'es' : 'en';
  const lines = [...HELP_LINES[language], ...firm(settings, FIRM[language])];
  return lines.map((line) => `  ${line}\n`).join('');
}

// The firm, with as much as is known of it.
function firm(settings, words) {
  const { 'firm-name': name, 'firm-phone': phone, 'firm-url': url } = settings;
  const ways = [];
  if (url) ways.push(`<a href="${html(url)}">${html(name ?? url.replace(/^(https?:\/\/|mailto:)/i, ''))}</a>`);
  else if (name) ways.push(html(name));
  if (phone) ways.push(`<a href="${telephoneAddress(phone)}">${html(phone)}</a>`);
  return ways.length ? [`<p>${html(words)} ${ways.join(', ')}</p>`] : [];
}

// As the checklist dials it (`tel` in src/ui/links.rs): ten digits are an American number,
// and others begin with the number of their country.
export function telephoneAddress(number) {
  const digits = number.replace(/[^0-9]/g, '');
  return `tel:+${digits.length === 10 ? '1' : ''}${digits}`;
}

// What a page's own script does with a text that is handed over: the guide's own lines.
export const handoffScript = () => HANDOFF_SCRIPT;
