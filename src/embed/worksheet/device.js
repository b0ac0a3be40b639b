// What the worksheet asks of the visitor's own device: read a chosen file, keep or
// share one that was made here, copy, print, and tell the page what was agreed to.
// Nothing is sent anywhere. Each `done` is called once, with what came of it.

import { learn } from './glue.js';
import { print } from './print.js';

// What may come of it. The program knows these numbers.
const FAILED = 0;
const DONE = 1;
const SHARED = 2;
const GIVEN_UP = 3;

// An address of a file made here is of use until the browser has taken it over, in
// milliseconds.
const TAKEN_OVER = 60_000;

export function device(seat) {
  const host = () => seat.place.getRootNode().host;
  return {
    // Of a file, at most `most` bytes and one more; nothing of one that cannot be read.
    read: (input, most, done) => void read(input, most, done),
    save: (name, type, bytes, done) => void save(fileOf(name, type, bytes), done),
    share: (name, type, bytes, done) => void share(fileOf(name, type, bytes), done),
    canShare: () => canShare(new File(['a'], 'a.pdf', { type: 'application/pdf' })),
    copy: (text, done) => void copy(text, host().shadowRoot, done),
    print,
    // Whether something on the page took it.
    handOff: (text) => !host().dispatchEvent(new CustomEvent('tas-checklist:handoff', { bubbles: true, composed: true, cancelable: true, detail: { text } })),
    speak: (tag) => seat.back?.speak(tag, learn),
    leave: () => seat.back?.close(true),
    clear: () => seat.back?.clear(),
    exit: () => seat.back?.exit(),
  };
}

async function read(input, most, done) {
  // The next look for a file begins anew: of one that was chosen before, and mended
  // meanwhile, nobody would hear.
  input.onclick = () => (input.value = '');
  done(await bytesOf(input.files?.[0], most));
}

// A file may have gone away, or lie where it cannot be read.
async function bytesOf(file, most) {
  try {
    return new Uint8Array(await file.slice(0, most + 1).arrayBuffer());
  } catch {
    return undefined;
  }
}

function fileOf(name, type, bytes) {
  return new File([bytes], name, { type });
}

// Browsers inside apps on an iPhone drop downloads without a word; what they have is a
// sheet to share with, which offers "Save to Files".
function save(file, done) {
  if (isApple() && canShare(file)) return share(file, (came) => done(came === DONE ? SHARED : came));
  const anchor = document.createElement('a');
  const href = URL.createObjectURL(file);
  Object.assign(anchor, { href, download: file.name });
  anchor.click();
  // The timer holds the address alone: an element would be kept with all it knows of.
  setTimeout(() => URL.revokeObjectURL(href), TAKEN_OVER);
  done(DONE);
}

// An iPad says that it is a Mac; no Mac is touched with five fingers.
function isApple() {
  const { maxTouchPoints, userAgent } = navigator;
  return /iP(hone|ad|od)/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

function canShare(file) {
  try {
    return Boolean(navigator.canShare?.({ files: [file] }));
  } catch {
    return false;
  }
}

async function share(file, done) {
  done(await shared(file));
}

// Whoever closes the sheet has changed their mind, and nothing failed.
async function shared(file) {
  try {
    await navigator.share({ files: [file] });
    return DONE;
  } catch (error) {
    return error?.name === 'AbortError' ? GIVEN_UP : FAILED;
  }
}

async function copy(text, root, done) {
  done((await written(text)) || copied(text, root) ? DONE : FAILED);
}

async function written(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

// A page that is not served safely has no clipboard; a selection can be copied all the
// same, where it stands in the document that has the focus.
function copied(text, root) {
  const { activeElement: before } = root;
  const area = document.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'tas-hidden';
  (root.querySelector('.tas-desk') ?? root).append(area);
  area.select();
  let taken = false;
  try {
    taken = document.execCommand('copy');
  } catch {
    // Then the visitor copies by hand.
  }
  area.remove();
  before?.focus({ preventScroll: true });
  return taken;
}
