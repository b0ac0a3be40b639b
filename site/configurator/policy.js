// The line of a Content-Security-Policy that the choice needs, word for word as the guide
// has it, and which files the choice needs.

import { FRAME_SCRIPT_HASH, LANGUAGE_FILES, POLICIES, SPLIT_FOLDER } from './built.js';
import { originOf } from './settings.js';

// Where the guide's lines have put the files.
const EXAMPLE = 'https://files.example';

function line(name, folder) {
  return POLICIES[name].replaceAll(EXAMPLE, originOf(folder));
}

// For a page with the script in it.
export function pagePolicy({ build, wasm, folder }) {
  return line(wasm ? build : `${build}-without-wasm`, folder);
}

// For a page with the frame in it. Its few lines of script stand in the page, so the
// policy has their hash.
export function framePolicy({ folder }) {
  return line('frame', folder).replace('; base-uri', `; script-src '${FRAME_SCRIPT_HASH}'; base-uri`);
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

// For the frame: its page and its script, and the packed files whatever else was chosen.
export function frameFiles(choice) {
  const packed = filesFor({ ...choice, build: 'packed' });
  return [['frame.html', 'the page in the frame'], ['frame.js', 'its script'], ...packed];
}
