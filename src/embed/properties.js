// Settings as properties in camel case, for frameworks that set properties where
// an element has them. A property is its attribute by another name: nothing is
// kept here, and what a value means is the program's business.

import { SETTINGS } from './packed.js';

// `lang` is every element's own.
const REFLECTED = SETTINGS.filter((name) => name !== 'lang');

const camel = (name) => name.replace(/-./g, (dash) => dash[1].toUpperCase());

// Nothing given takes the attribute away; a number is taken as text.
export function reflect(prototype) {
  for (const name of REFLECTED) {
    Object.defineProperty(prototype, camel(name), {
      configurable: true,
      enumerable: true,
      get() {
        return this.getAttribute(name);
      },
      set(value) {
        tried(name, () => (value == null ? this.removeAttribute(name) : this.setAttribute(name, value)));
      },
    });
  }
}

// What a page set on the element before it knew the class hides the properties.
export function takeEarly(element) {
  for (const name of REFLECTED.map(camel)) {
    if (!element.hasOwnProperty(name)) continue;
    tried(name, () => {
      const value = element[name];
      delete element[name];
      element[name] = value;
    });
  }
}

// What a page's own value throws when it is read is not thrown at the page again.
function tried(name, action) {
  try {
    action();
  } catch {
    console.warn(`<tas-checklist> ${name} is ignored; it takes text`);
  }
}
