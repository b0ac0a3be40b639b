// What the configurator writes, as text. Copied beside its modules and run by Node, see
// tests/configurator.rs.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html, jsx, jsxValue, script, shortcodeValue } from './escape.js';
import { frameAddress, frameSnippet, lostInFrame, reactComponent, shortcode } from './others.js';
import { outputs, PLATFORMS } from './platforms.js';
import { allowing, bundledFiles, filesFor, frameAndScriptPolicy, framePolicy, pagePolicy } from './policy.js';
import { folderMeant, folderOf, isInsecure, originOf, worded } from './settings.js';
import { snippet, telephoneAddress } from './snippet.js';

const NASTY = ['"', "'", '<', '>', '&', '&quot;', '</script>', ']', '[', '\\', '\\n', '{', '}', '`', '$&', '| es: a', 'ä 你', '"><script>alert(1)</script>'];

const CHOICE = { wrong: {}, settings: {}, placement: 'element', build: 'packed', wasm: true, folder: '/files/' };

// As an HTML parser reads the value of an attribute.
const decoded = (text) => text
  .replace(/&#(\d+);/g, (_, number) => String.fromCharCode(number))
  .replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

test('text comes back as it was, out of each language', () => {
  for (const text of NASTY) {
    assert.equal(decoded(html(text)), text);
    assert.doesNotMatch(html(text), /["<>]/);
    assert.equal(decoded(shortcodeValue(text)), text);
    assert.doesNotMatch(shortcodeValue(text), /["<>[\]\\]/);
    assert.equal(eval(script(text)), text);
    assert.doesNotMatch(script(text), /</);
    assert.equal(decoded(jsx(html(text))), text);
    assert.doesNotMatch(jsx(html(text)), /[{}]/);
    const value = jsxValue(text);
    assert.equal(value.startsWith('{') ? eval(value.slice(1, -1)) : value.slice(1, -1), text);
  }
});

test('each placement says its settings once, under the names that it has there', () => {
  const settings = { 'firm-name': 'Ash & "Alder"', cta: 'Talk | es: Hable' };
  const written = (placement) => snippet({ ...CHOICE, settings, placement });
  assert.match(written('element'), /<tas-checklist firm-name="Ash &amp; &quot;Alder&quot;" cta="Talk \| es: Hable">\n/);
  assert.match(written('div'), /<div data-tas-checklist data-firm-name="Ash &amp; &quot;Alder&quot;" data-cta="[^"]*">\n/);
  assert.match(written('script'), /^<script\n {2}src="\/files\/tas-checklist.js"\n[^>]* {2}data-cta="[^"]*"><\/script>\n<noscript>/);
  for (const placement of ['element', 'div', 'script']) {
    assert.equal(written(placement).match(/firm-name=/g).length, 1);
    assert.match(written(placement), /<p>Our firm: Ash &amp; &quot;Alder&quot;<\/p>/);
  }
});

test('the words inside name the firm with what is known, in its language', () => {
  const settings = { lang: 'es', 'firm-phone': '202-555-0142', 'firm-url': 'https://a.example/?a&b' };
  const code = snippet({ ...CHOICE, settings });
  assert.match(code, /<p>Llame a TAS.<\/p>\n {2}<p>Nuestro bufete: <a href="https:\/\/a.example\/\?a&amp;b">a.example\/\?a&amp;b<\/a>, <a href="tel:\+12025550142">202-555-0142<\/a><\/p>/);
  assert.doesNotMatch(snippet(CHOICE), /Our firm/);
});

test('script, integrity and policy belong to the build', () => {
  const choice = { ...CHOICE, build: 'split', wasm: false, folder: 'https://cdn.example/tas/' };
  assert.match(snippet(choice), /src="https:\/\/cdn.example\/tas\/split\/tas-checklist.js"\s+integrity="sha384-split"\s+crossorigin="anonymous"/);
  assert.equal(pagePolicy(choice), 'script-src https://cdn.example; connect-src https://cdn.example');
  assert.equal(pagePolicy(CHOICE), "script-src 'self' 'wasm-unsafe-eval'; base-uri 'none'");
  assert.equal(frameAndScriptPolicy(CHOICE), "frame-src 'self'; script-src 'sha256-frame'; base-uri 'none'");
  assert.equal(framePolicy(CHOICE), "frame-src 'self'; base-uri 'none'");
  assert.equal(pagePolicy(choice, true), "script-src 'self' https://cdn.example; connect-src https://cdn.example");
  assert.equal(pagePolicy(CHOICE, true), pagePolicy(CHOICE));
  assert.equal(allowing(`default-src 'none'; ${pagePolicy(CHOICE)}; trusted-types 'none'`), "script-src 'self' 'wasm-unsafe-eval'");
  assert.deepEqual(filesFor(choice).map(([name]) => name), ['split/']);
  assert.equal(filesFor({ ...CHOICE, settings: { languages: 'vi' } }).at(-1)[0], 'tas-checklist.vi.js');
});

test('a folder is an address to which a name can be added', () => {
  const folders = {
    '/a': '/a/', '/': '/', 'https://cdn.example': 'https://cdn.example/', ' /a/ ': '/a/',
    'https://cdn.example/a/tas-checklist.js': 'https://cdn.example/a/', 'http://localhost:8080/a': 'http://localhost:8080/a/',
    'http://intranet/a': 'http://intranet/a/', 'a/': 'a/', files: 'files/', './': './', '../a': '../a/', 'https://[::1]/': 'https://[::1]/',
  };
  for (const [written, folder] of Object.entries(folders)) assert.equal(folderOf(written), folder, written);
  for (const written of ['', '//cdn.example', 'cdn.example/a', 'https://', 'ftp://a.example', '/a b', '/a?b', '/a"', '/a`', 'javascript:alert(1)/', 'https://a;b.example/', 'https://a,b.example/', 'https://*.example/', 'https://me@a.example/', 'mailto:a@a.example']) {
    assert.equal(folderOf(written), null, written);
  }
});

test('a folder is named as a policy names it, and its faults are', () => {
  for (const folder of ['/a/', 'a/', './']) assert.equal(originOf(folder), "'self'");
  assert.equal(originOf('https://cdn.example:8443/a/'), 'https://cdn.example:8443');
  assert.equal(folderMeant('cdn.example/a'), 'https://cdn.example/a/');
  assert.equal(folderMeant('javascript:alert(1)'), null);
  assert.deepEqual(['http://intranet/', 'http://localhost:1/', 'https://a.example/', 'a/'].map(isInsecure), [true, false, false, false]);
});

test('words by language stand in one value', () => {
  assert.equal(worded(' Talk ', ''), 'Talk');
  assert.equal(worded('Talk', 'Hable'), 'Talk | es: Hable');
  assert.equal(worded('', 'Hable'), 'es: Hable');
});

test('a frame carries what it can, and says what it cannot', () => {
  const settings = { 'firm-name': 'A & B', 'firm-url': '/contact', display: 'dialog', handoff: 'on' };
  const choice = { ...CHOICE, settings };
  assert.equal(frameAddress(choice), '/files/frame.html#firm-name=A+%26+B');
  assert.deepEqual(lostInFrame(choice), ['firm-url', 'handoff', 'display']);
  assert.match(frameSnippet(choice), /<script>\n {2}listen\(\);\n<\/script>/);
  assert.equal(frameAddress(CHOICE), '/files/frame.html');
});

test('a shortcode and a component have the settings in their own way', () => {
  const settings = { 'firm-name': 'A & "B"', 'heading-level': '3' };
  assert.equal(shortcode({ settings }), '[tas_checklist firm_name="A &amp; &quot;B&quot;" heading_level="3"]\n');
  const component = reactComponent({ ...CHOICE, settings });
  assert.match(component, /firmName=\{'A & "B"'\}\n {6}headingLevel=\{3\}\n/);
  assert.match(component, /^'use client';\nimport \{ TasChecklist \} from 'tas-checklist\/react';\n\nTasChecklist.base = '\/files\/';/);
});

test('every platform has code, steps, a trap, files and a guide', () => {
  for (const id of Object.keys(PLATFORMS)) {
    const { blocks, steps, trap, files, guide, notes } = outputs(id, { ...CHOICE, settings: { handoff: 'on' } });
    assert.ok(steps.length >= 2 && steps.length <= 5 && trap && files.length && guide[0].startsWith('docs/'), id);
    assert.equal(blocks.filter((block) => block.id === 'policy').length, 1, id);
    const framed = ['wix', 'iframe'].includes(id);
    assert.equal(blocks.some((block) => block.id === 'handoff'), !framed && id !== 'react', id);
    assert.equal(notes.length > 0, framed || ['squarespace', 'webflow'].includes(id), id);
  }
});

test('what a platform does with a choice is said', () => {
  const of = (id, more) => outputs(id, { ...CHOICE, ...more });
  const block = (found, id) => found.blocks.find((one) => one.id === id)?.code;
  const elsewhere = { folder: 'https://cdn.example/' };
  const server = (found) => found.steps.some((step) => /cdn.example has to send “Access-Control-Allow-Origin: \*”/.test(step.text));
  assert.ok(server(of('html', elsewhere)) && server(of('react', elsewhere)));
  assert.ok(!server(of('html', {})) && !server(of('iframe', elsewhere)));
  assert.match(of('html', { folder: 'http://intranet/' }).notes.join(), /refuses files/);
  assert.match(of('html', { folder: 'files/' }).notes.join(), /files\/ is looked for/);
  assert.match(of('squarespace', { folder: 'files/' }).notes.join(), /whole address/);
  for (const more of [{ wasm: false }, { build: 'split' }, { placement: 'div' }]) assert.equal(of('iframe', more).notes.length, 1);
  assert.equal(block(of('iframe', { wasm: false }), 'frame-policy'), "script-src 'self'; base-uri 'none'\n");
  assert.doesNotMatch(block(of('wix', elsewhere), 'policy'), /sha256/);
  assert.match(block(of('wordpress', elsewhere), 'plugin-policy'), /'self'/);
  assert.doesNotMatch(block(of('wordpress', elsewhere), 'policy'), /'self'/);
  assert.equal(block(of('wordpress', {}), 'plugin-policy'), undefined);
  assert.match(block(of('react', elsewhere), 'policy'), /script-src 'self' https:/);
  assert.match(block(of('html', { ...elsewhere, settings: { handoff: 'on' } }), 'policy-part'), /^script-src 'self' https:\/\/cdn.example 'wasm-unsafe-eval'\n$/);
  assert.ok(!bundledFiles(CHOICE).some(([name]) => name === 'tas-checklist.js') && bundledFiles(CHOICE).length > 2);
});

test('the words inside say their language where nothing around them does', () => {
  const written = (placement, lang) => snippet({ ...CHOICE, settings: lang ? { lang } : {}, placement });
  for (const placement of ['div', 'script']) {
    assert.match(written(placement, 'es'), /<div lang="es">\n  <p>Llame a TAS.<\/p>\n  <\/div>/);
    assert.doesNotMatch(written(placement), /lang=/);
  }
  assert.doesNotMatch(written('element', 'es'), /<div/);
});

test('numbers are dialled as the checklist dials them', () => {
  for (const [written, address] of JSON.parse(process.env.DIALLED)) assert.equal(telephoneAddress(written), address);
});

test('a component shows what was typed, and runs none of it', async () => {
  const { transformSync } = (await import(process.env.ESBUILD)).default;
  for (const text of [...NASTY, '{alert(1)}', '{', 'a {{b}} c']) {
    const settings = { 'firm-name': text, 'firm-phone': `1 ${text}`, 'heading-level': '3', handoff: 'on' };
    const source = reactComponent({ ...CHOICE, settings });
    assert.match(source, /^export function Checklist\(\{ takeText \}\) \{$/m);
    const { code } = transformSync(source, { loader: 'jsx', jsxFactory: 'h', format: 'cjs' });
    const module = { exports: {} };
    const h = (name, props, ...children) => ({ name, props, children });
    Function('module', 'require', 'h', code)(module, () => ({ TasChecklist: {} }), h);
    const { props, children } = module.exports.Checklist({ takeText: (taken) => taken === 'text' });
    assert.equal(props.firmName, text);
    assert.equal(props.headingLevel, 3);
    assert.equal(children.at(-1).children[0], `Our firm: ${text}, `);
    assert.equal(children.at(-1).children[1].children.join(''), `1 ${text}`);
    let taken = 0;
    const event = { preventDefault: () => (taken += 1) };
    props.onHandoff({ text: 'other' }, event);
    assert.equal(taken, 0);
    props.onHandoff({ text: 'text' }, event);
    assert.equal(taken, 1);
  }
});
