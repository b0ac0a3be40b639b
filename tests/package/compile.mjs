// Compiles the Vue and Svelte snippets of docs/frameworks.md as those frameworks do, and
// writes what comes of them beside the snippets. Any error or warning is a failure.
//
// node compile.mjs FOLDER, which holds snippet.vue and snippet.svelte.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compile } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const [folder] = process.argv.slice(2);
const read = (name) => readFileSync(join(folder, name), 'utf8');
const complaints = [];

// As the docs tell a project to set the compiler up.
const isCustomElement = (tag) => tag === 'tas-checklist';

const { descriptor, errors } = parse(read('snippet.vue'), { templateParseOptions: { isCustomElement } });
const options = { id: 'snippet', inlineTemplate: true, templateOptions: { compilerOptions: { isCustomElement } } };
const vue = compileScript(descriptor, options);
complaints.push(...errors, ...(vue.warnings ?? []));
writeFileSync(join(folder, 'snippet.vue.ts'), vue.content);

const svelte = compile(read('snippet.svelte'), { filename: 'snippet.svelte', generate: 'client' });
complaints.push(...svelte.warnings.map(({ message }) => message));
writeFileSync(join(folder, 'snippet.svelte.js'), svelte.js.code);

if (complaints.length) throw new Error(complaints.join('\n'));
