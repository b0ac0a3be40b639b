// How the parts of the packed file are loaded: over the web by `import()`, which the
// strictest page policies allow, and from a folder on disk by a script element, which is
// all that browsers allow there.

import { made } from './made.js';

export function loaded(address) {
  return address.startsWith('file:') ? inserted(address) : import(/* webpackIgnore: true */ /* @vite-ignore */ address);
}

function inserted(address) {
  return new Promise((resolve, reject) => {
    const script = made('script');
    script.src = address;
    script.onload = resolve;
    script.onerror = () => reject(new TypeError(address));
    document.head.append(script);
    script.remove();
  });
}
