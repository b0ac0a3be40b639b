// The package where there is no page, as on a server that renders: by `import` and by
// `require`, both builds. It must do nothing at all.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const before = Object.getOwnPropertyNames(globalThis).sort();
const require = createRequire(import.meta.url);
for (const name of ['tas-checklist', 'tas-checklist/split']) {
  for (const module of [await import(name), require(name)]) {
    assert.deepEqual(Object.keys(module).filter((key) => !/^(default|module\.exports)$/.test(key)), ['TasChecklist']);
    module.TasChecklist.base = '/tas-checklist/';
  }
}
assert.deepEqual(Object.getOwnPropertyNames(globalThis).sort(), before);
