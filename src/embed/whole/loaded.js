// How the parts of the packed file are loaded: over the web by `import()`, which the
// strictest page policies allow, and from a folder on disk by a script element, which is
// all that browsers allow there.

import { made } from './made.js';

export function loaded(address) {
  return address.startsWith('file:') ? inserted(address) : import(/* webpackIgnore: true */ /* @vite-ignore */ address);
}

// The script stays in the page until it has come or failed: WebKit may collect one that is out
// of the page, and then tells nobody.
async function inserted(address) {
  const script = made('script');
  script.src = address;
  try {
    await new Promise((resolve, reject) => {
      script.onload = resolve;
      script.onerror = () => reject(new TypeError(address));
      document.head.append(script);
    });
  } finally {
    script.remove();
  }
}
