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

// A link whose page opens beside this one: whoever comes back to this page from another
// may find the form empty.
export function leadingAway(address, words) {
  const made = element('a', '', `${words} (opens in a new tab)`);
  [made.href, made.target] = [address, '_blank'];
  return made;
}

// Says it politely; the same words a second time are said again.
export function announce(words) {
  one('#said').replaceChildren(element('p', '', words));
}
