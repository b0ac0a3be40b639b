// The React component on a server, by `import` and by `require`, both builds: it renders the
// element with its settings as attributes and its children, and does nothing else. Writes the
// page of react-app.mjs as a server sends it.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';

const before = Object.getOwnPropertyNames(globalThis).sort();
const require = createRequire(import.meta.url);
for (const name of ['tas-checklist/react', 'tas-checklist/react-split']) {
  for (const { TasChecklist } of [await import(name), require(name)]) {
    TasChecklist.base = '/tas-checklist/';
    const props = { firmName: 'A & B', headingLevel: 3, theme: 'dark', lang: 'es', className: 'wide', onReady: assert.fail };
    const rendered = renderToString(createElement(TasChecklist, props, createElement('p', null, 'Help')));
    assert.equal(
      rendered,
      '<tas-checklist firm-name="A &amp; B" heading-level="3" theme="dark" lang="es" class="wide"><p>Help</p></tas-checklist>',
    );
  }
}
assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);

const { page, told } = await import('./react-app.mjs');
console.log(renderToString(page()));
assert.deepEqual(told, []);
