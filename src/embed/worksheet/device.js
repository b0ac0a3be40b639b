// What the worksheet asks of the visitor's own device: read a chosen file, keep or
// share one that was made here, copy, print, and tell the page what was agreed to.
// Nothing is sent anywhere. Each `done` is called once, with whether it went well.

import { print } from './print.js';

// An address of a file made here is of use until the browser has taken it over, in
// milliseconds.
const TAKEN_OVER = 60_000;

export function device(seat) {
  const host = () => seat.place.getRootNode().host;
  return {
    // Of a file, at most `most` bytes and one more.
    read: (input, most, done) => void read(input.files?.[0], most, done),
    save: (name, type, bytes, done) => void save(fileOf(name, type, bytes), done),
    share: (name, type, bytes, done) => void share(fileOf(name, type, bytes), done),
    canShare: () => canShare(new File(['a'], 'a.pdf', { type: 'application/pdf' })),
    copy: (text, done) => void copy(text, host().shadowRoot, done),
    print,
    // Whether something on the page took it.
    handOff: (text) => !host().dispatchEvent(new CustomEvent('tas-checklist:handoff', { bubbles: true, composed: true, cancelable: true, detail: { text } })),
    leave: () => seat.back?.close(true),
    clear: () => seat.back?.clear(),
    exit: () => seat.back?.exit(),
  };
}

async function read(file, most, done) {
  if (!file) return;
  try {
    done(new Uint8Array(await file.slice(0, most + 1).arrayBuffer()));
  } catch {
    // The file went away, or may not be read.
    done(new Uint8Array());
  }
}

function fileOf(name, type, bytes) {
  return new File([bytes], name, { type });
}

// Browsers inside apps on an iPhone drop downloads without a word; what they have is a
// sheet to share with, which offers "Save to Files".
function save(file, done) {
  if (isApple() && canShare(file)) return share(file, done);
  const anchor = document.createElement('a');
  const href = URL.createObjectURL(file);
  Object.assign(anchor, { href, download: file.name });
  anchor.click();
  // The timer holds the address alone: an element would be kept with all it knows of.
  setTimeout(() => URL.revokeObjectURL(href), TAKEN_OVER);
  done(true);
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
  try {
    await navigator.share({ files: [file] });
    done(true);
  } catch (error) {
    // Whoever closes the sheet has changed their mind, and nothing failed.
    if (error?.name !== 'AbortError') done(false);
  }
}

async function copy(text, root, done) {
  try {
    await navigator.clipboard.writeText(text);
    done(true);
  } catch {
    done(copied(text, root));
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
