// The line of a Content-Security-Policy that the choice needs, word for word as the guide
// has it, and which files the choice needs.

import { FRAME_SCRIPT_HASH, LANGUAGE_FILES, POLICIES, SPLIT_FOLDER } from './built.js';
import { isWhole, originOf } from './settings.js';

// Where the guide's lines have put the files.
const EXAMPLE = 'https://files.example';

function line(name, folder) {
  return POLICIES[name].replaceAll(EXAMPLE, originOf(folder));
}

// For a page with the script in it, and perhaps with scripts of its own beside it.
export function pagePolicy({ build, wasm, folder }, hasOwn = false) {
  const whole = line(wasm ? build : `${build}-without-wasm`, folder);
  return hasOwn && isWhole(folder) ? whole.replace('script-src ', "script-src 'self' ") : whole;
}

// For a page with the frame alone in it.
export function framePolicy({ folder }) {
  return line('frame', folder);
}

// The same with the frame's few lines of script, which stand in the page: the policy has
// their hash.
export function frameAndScriptPolicy(choice) {
  return framePolicy(choice).replace('; base-uri', `; script-src '${FRAME_SCRIPT_HASH}'; base-uri`);
}

// For `frame.html` itself, whose files are beside it.
export function insideFramePolicy({ wasm }) {
  return pagePolicy({ build: 'packed', wasm, folder: '/' });
}

// What of a line allows something; the rest forbids, which a page may not bear.
export function allowing(policy) {
  return policy.split('; ').filter((part) => /^(script|connect|frame)-src /.test(part)).join('; ');
}

// Each file with what it is for.
export function filesFor({ build, settings }) {
  if (build === 'split') return [[`${SPLIT_FOLDER}/`, 'the whole folder, with every file in it']];
  const further = (settings.languages ?? '').split(' ').filter(Boolean);
  return [
    ['tas-checklist.js', 'the checklist, loaded with the page'],
    ['tas-checklist.fallback.js', 'the same without WebAssembly, loaded only where it is needed'],
    ['tas-checklist.worksheet.js', 'the papers, loaded when a visitor asks for one'],
    ['tas-checklist.worksheet.fallback.js', 'the papers without WebAssembly'],
    ...further.map((tag) => [LANGUAGE_FILES[tag], 'a further language, loaded when a visitor reads it']),
  ];
}

// For an application whose bundle has the checklist in it: what loads later.
export function bundledFiles(choice) {
  return filesFor(choice).filter(([name]) => name !== 'tas-checklist.js');
}

// For the frame: its page and its script, and the packed files whatever else was chosen.
export function frameFiles(choice) {
  const packed = filesFor({ ...choice, build: 'packed' });
  return [['frame.html', 'the page in the frame'], ['frame.js', 'its script'], ...packed];
}
