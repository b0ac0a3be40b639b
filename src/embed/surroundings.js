// What the page around a widget is like, for the report that `diagnose()` gives: how
// the browser reads it, and what its scripts did to the browser's own functions.

const SOURCE = Function.prototype.toString;

// More names than these help nobody.
const MOST = 12;

export function surroundings(host) {
  const { documentElement: page, compatMode, characterSet } = document;
  return {
    placement: host.parentElement?.hasAttribute('data-tas-checklist') ? 'div' : 'element',
    page: [compatMode === 'BackCompat' ? 'quirks' : 'standards', characterSet, page.lang || 'no lang', page.dir || 'ltr', location.protocol].join(', '),
    replaced: replaced(),
  };
}

// Functions of the browser's own that are another script's now. Only bodies of
// functions are looked at: an accessor is not called.
function replaced() {
  try {
    return foreign().slice(0, MOST).join(', ');
  } catch {
    return 'a whole type';
  }
}

function foreign() {
  const found = [];
  for (const { name, prototype } of [Array, Function, Object, Promise, String, Element, Node, EventTarget]) {
    for (const [key, { value }] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (typeof value === 'function' && !/native code/.test(SOURCE.call(value))) found.push(name + '.' + key);
    }
  }
  return found;
}
