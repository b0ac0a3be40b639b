// The sheet that widgets adopt, one for all of them. It is made by script because
// a `<style>` is what strict policies forbid.

import { SHEET } from './packed.js';
import { failure } from './failure.js';

let adopted;

export function sheet() {
  if (adopted) return adopted;
  try {
    const fresh = new CSSStyleSheet();
    fresh.replaceSync(SHEET);
    return (adopted = fresh);
  } catch (error) {
    throw failure('no-stylesheets', 'the browser is too old for its styles', error);
  }
}
