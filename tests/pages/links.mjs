// Collects the links and places of pages while html-validate reads them, and says which
// links lead nowhere. What is on other sites is not asked for.

import { existsSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Rule } from 'html-validate';

/** By the page's path: its ids, and its links with their lines. */
export const pages = new Map();

class Collect extends Rule {
  setup() {
    this.on('dom:ready', ({ document }) => {
      const ids = document.querySelectorAll('[id]').map((element) => element.id);
      const links = ['href', 'src'].flatMap((name) =>
        document.querySelectorAll(`[${name}]`).map((element) => ({
          to: element.getAttributeValue(name),
          line: element.location.line,
        })),
      );
      pages.set(document.root.location.filename, { ids: new Set(ids), links });
    });
  }
}

/** The collector, as a plugin of the checker. */
export const plugin = { name: 'links', rules: { 'links/collect': Collect } };

// What a page says to the system or holds in itself.
const ELSEWHERE = /^(?:tel:|mailto:|data:)/;

// An address on another site has to be one, and to be asked for in secret.
function isAddress(link) {
  return URL.canParse(link) && new URL(link).protocol === 'https:' && new URL(link).href.length > 9;
}

/** Why a link of a page leads nowhere; nothing where it does. */
function wrong(folder, name, to) {
  if (to === '') return 'is empty';
  if (ELSEWHERE.test(to)) return undefined;
  if (/^[a-z]+:/i.test(to)) return isAddress(to) ? undefined : 'is no https address';
  const [path, place] = decodeURI(to).split('#');
  const file = path === '' ? name : normalize(join(dirname(name), path.split('?')[0]));
  if (file.startsWith('..') || path.startsWith('/')) return 'leads out of the folder';
  const there = join(folder, file);
  if (!existsSync(there) || !statSync(there).isFile()) return `leads to ${file}, which is not there`;
  if (!place || !file.endsWith('.html')) return undefined;
  const page = pages.get(file);
  return page && !page.ids.has(place) ? `leads to a place that ${file} has not` : undefined;
}

/** Every link that leads nowhere, as `page:line: why`. */
export function broken(folder) {
  const found = [];
  for (const [name, { links }] of pages) {
    for (const { to, line } of links) {
      const why = wrong(folder, name, to);
      if (why) found.push(`${name}:${line}: the link ${to} ${why}`);
    }
  }
  return found;
}

/** Every address on another site, once. */
export function addresses() {
  const all = [...pages.values()].flatMap(({ links }) => links.map(({ to }) => to));
  return [...new Set(all.filter((to) => /^https?:/.test(to)))].sort();
}
