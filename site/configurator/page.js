// Small things that every part of this page uses: elements, and the line in which it
// tells a listener what has happened.

export const one = (selector) => document.querySelector(selector);

// An element with classes and content, each a text or an element.
export function element(name, classes, ...content) {
  const made = document.createElement(name);
  if (classes) made.className = classes;
  made.append(...content);
  return made;
}

// Says it politely; the same words a second time are said again.
export function announce(words) {
  one('#said').replaceChildren(element('p', '', words));
}
