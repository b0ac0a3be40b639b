// Copying. Where the browser gives no access to the clipboard, as from a folder on disk,
// the text is selected and copied the old way, or left selected for the visitor's keys.

import { announce } from './page.js';

// What the button says before, and after what it copied has changed.
export const COPY = 'Copy';

// Copies what a node holds, and says so on the button and aloud.
export async function copyFrom(node, button) {
  let left = false;
  const leave = () => {
    left = true;
    button.textContent = COPY;
  };
  // Safari gives a button that is pressed no focus that it could lose.
  button.focus();
  button.addEventListener('blur', leave, { once: true });
  const done = (await byClipboard(node.textContent)) || bySelection(node);
  if (!left) button.textContent = done ? 'Copied' : 'Selected: press Ctrl+C or ⌘C';
  announce(done ? `${button.dataset.what} copied.` : `${button.dataset.what} selected. Press Control C or Command C to copy it.`);
}

async function byClipboard(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

function bySelection(node) {
  getSelection().selectAllChildren(node);
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
