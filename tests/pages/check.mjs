// Reads every page of a release: `node check.mjs <dist>`. Says what is wrong, a line each,
// and how many pages it read. Fails where something is wrong.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { addresses, broken, plugin } from './links.mjs';
import { rulesFor } from './rules.mjs';

// What other tasks put beside a release, for others to read.
const OTHERS = /^npm\//;

const [folder] = process.argv.slice(2);
const names = readdirSync(folder, { recursive: true })
  .filter((name) => name.endsWith('.html') && !OTHERS.test(name))
  .sort();

const wrong = [];
for (const name of names) {
  const rules = rulesFor(name);
  const checker = new HtmlValidate(
    new StaticConfigLoader({
      ...rules,
      plugins: [plugin],
      rules: { ...rules.rules, 'links/collect': 'error' },
    }),
  );
  const { results } = await checker.validateString(readFileSync(join(folder, name), 'utf8'), name);
  for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages)) {
    wrong.push(`${name}:${line}:${column}: ${message} (${ruleId})`);
  }
}
wrong.push(...broken(folder));

for (const line of wrong) console.log(line);
console.log(`${names.length} pages, which lead to ${addresses().length} addresses on other sites:`);
for (const address of addresses()) console.log(`  ${address}`);
process.exitCode = wrong.length > 0 || names.length === 0 ? 1 : 0;
