// The report that `diagnose()` gives: which tier runs, and what the page's policy
// refused. It reads the page and nothing that a visitor told.

import { BUILD, VERSION } from './packed.js';

// What the page's policy refused since the script ran, by directive and kind.
const refused = new Set();

export function listen() {
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, disposition }) => {
    if (refused.size < 12) refused.add(`${effectiveDirective} ${kind(blockedURI)} (${disposition})`);
  });
}

// 'inline', 'wasm-eval' and the like, or where a file came from without its path.
function kind(blocked) {
  return blocked.replace(/(\/\/[^/]*).*/, '$1');
}

// Lines of `name: value`, to be copied.
export function report(known) {
  const lines = {
    version: VERSION,
    build: BUILD,
    ...known,
    refused: [...refused].join('; '),
    browser: navigator.userAgent,
  };
  return Object.entries(lines).map(([name, value]) => `${name}: ${value || 'none'}`).join('\n');
}
