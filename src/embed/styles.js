// The sheet that widgets adopt, one for all of them. It is made by script because
// a `<style>` is what strict policies forbid.

import { SHEET } from './packed.js';
import { failure } from './failure.js';

let ours;

export function sheet() {
  return (ours ??= adopted(SHEET));
}

// A sheet of this text.
export function adopted(text) {
  try {
    const fresh = new CSSStyleSheet();
    fresh.replaceSync(text);
    return fresh;
  } catch (error) {
    throw failure('no-stylesheets', 'the browser is too old for its styles', error);
  }
}
