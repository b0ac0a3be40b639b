// Each name on the command line is found in the package, by `import` and by `require`, as the
// file of that name: a firm's build copies it from there.

import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const [folder, ...names] = process.argv.slice(2);
assert.ok(names.length > 0);
for (const name of names) {
  const expected = `${folder}/${name}`;
  assert.equal(require.resolve(`tas-checklist/${name}`), expected);
  assert.equal(fileURLToPath(import.meta.resolve(`tas-checklist/${name}`)), expected);
}
