// Text as it has to be written in each of the languages that the code is in. It knows
// nothing of what is written.

// In HTML, as text or between double quotes. The sign that closes a tag is written out
// too, because some editors look for it before they look for quotes.
export function html(text) {
  const names = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text.replace(/[&<>"]/g, (letter) => names[letter]);
}

// Between double quotes in a WordPress shortcode, which may hold no bracket, and which
// takes a backslash for the start of something else.
export function shortcodeValue(text) {
  const numbers = { '[': '&#91;', ']': '&#93;' };
  return html(text).replace(/[[\]]/g, (letter) => numbers[letter]).replaceAll('\\', '&#92;');
}

// HTML as JSX takes it, where a brace would begin something to be run.
export function jsx(markup) {
  const numbers = { '{': '&#123;', '}': '&#125;' };
  return markup.replace(/[{}]/g, (letter) => numbers[letter]);
}

// As the value of a property in JSX. A string there cannot escape a quote, so anything
// unusual is written as JavaScript.
export function jsxValue(text) {
  return /["&\\{}<>\n]/.test(text) ? `{${script(text)}}` : `"${text}"`;
}

// A string in JavaScript, in single quotes, that cannot end a script element.
export function script(text) {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner.replaceAll('<', '\\u003c')}'`;
}

export function camel(name) {
  return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
